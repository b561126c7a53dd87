package io.nacre.index;

import io.nacre.corpus.Span;
import io.nacre.stance.Heard;
import io.nacre.stance.StanceReading;
import java.util.List;

/**
 * A statement that a query finds.
 *
 * @param row its row, which is no repetition
 * @param number its 1-based number in the row
 * @param matches where the words that were asked for stand in the text of the row as masked, in
 *     order and apart; empty for a query by fields only
 */
public record Hit(StudyRow row, int number, List<Span> matches) {
  public Hit {
    matches = List.copyOf(matches);
    Heard heard = row.heard();
    if (heard == null || number < 1 || number > heard.spans().size()) {
      throw new IllegalArgumentException("no statement " + number + " in " + row.key());
    }
  }

  /** What was understood of its row. */
  public Heard heard() {
    Heard heard = row.heard();
    if (heard == null) {
      throw new IllegalStateException("a hit has a statement");
    }
    return heard;
  }

  /** Where the statement stands in the text of the row as masked. */
  public Span span() {
    return heard().spans().get(number - 1);
  }

  /** What the statement does. */
  public StanceReading reading() {
    return heard().reading().statements().get(number - 1);
  }
}
