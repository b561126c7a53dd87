package io.nacre.comparison;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report that was kept tells of its statements.
 *
 * @param name how the report is called
 * @param statements all statements, those of a verbatim side by side
 * @param labels the name of each theme, by id
 */
public record SavedReport(String name, List<Said> statements, Map<String, String> labels) {
  /**
   * A statement.
   *
   * @param id the id of its verbatim: the one of the data, else its origin
   * @param number its 1-based position in the verbatim
   * @param text its words
   * @param theme the id of its theme, or null
   * @param stance what it does
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
      Origin origin,
      @Nullable String voice,
      Kind kind) {}

  public SavedReport {
    statements = List.copyOf(statements);
    labels = Map.copyOf(labels);
  }

  /** The statements by verbatim, in order; each verbatim has a first statement. */
  List<SavedVerbatim> verbatims() {
    List<SavedVerbatim> verbatims = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= statements.size(); to++) {
      if (to == statements.size() || statements.get(to).number() == 1) {
        String alone = name + " verbatim " + verbatims.size();
        verbatims.add(SavedVerbatim.of(statements.subList(from, to), alone));
        from = to;
      }
    }
    return verbatims;
  }

  /** The themes of some verbatims of this report, by id. */
  static Map<String, SavedTheme> themes(List<SavedVerbatim> verbatims) {
    Map<String, SavedTheme> themes = new HashMap<>();
    for (SavedVerbatim verbatim : verbatims) {
      for (Said said : verbatim.statements()) {
        if (said.theme() != null) {
          themes.computeIfAbsent(said.theme(), SavedTheme::new).add(verbatim, said);
        }
      }
    }
    return themes;
  }
}
