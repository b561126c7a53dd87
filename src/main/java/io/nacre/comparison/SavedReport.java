package io.nacre.comparison;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report that was kept tells of its statements.
 *
 * @param name how the report is called
 * @param statements all statements, those of a verbatim side by side
 */
public record SavedReport(String name, List<Said> statements) {
  /**
   * A statement.
   *
   * @param id the id of its verbatim: the one of the data, else its origin
   * @param number its 1-based position in the verbatim
   * @param text its words
   * @param theme the id of its theme, or null
   * @param stance what it does
   * @param intensity how strongly, 0 to 100
   * @param origin where it was read
   * @param voice who said it, or null
   * @param kind on which side of the counter
   */
  public record Said(
      String id,
      int number,
      String text,
      @Nullable String theme,
      Stance stance,
      int intensity,
      Origin origin,
      @Nullable String voice,
      Kind kind) {}

  public SavedReport {
    statements = List.copyOf(statements);
  }

  /** The statements by verbatim, in order; each verbatim has a first statement. */
  List<SavedVerbatim> verbatims() {
    List<SavedVerbatim> verbatims = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= statements.size(); to++) {
      if (to == statements.size() || statements.get(to).number() == 1) {
        verbatims.add(SavedVerbatim.of(statements.subList(from, to)));
        from = to;
      }
    }
    return verbatims;
  }
}
