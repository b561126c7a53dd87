package io.nacre.theme;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All themes of a corpus, and the theme of each statement and verbatim. */
public final class Themes {
  private final List<Theme> themes;
  private final @Nullable Theme[] ofStatement;
  private final @Nullable Theme[] ofVerbatim;
  private final boolean nothingToGroup;

  Themes(
      List<Theme> themes,
      @Nullable Theme[] ofStatement,
      @Nullable Theme[] ofVerbatim,
      boolean nothingToGroup) {
    this.nothingToGroup = nothingToGroup;
    this.themes = List.copyOf(themes);
    this.ofStatement = Arrays.copyOf(ofStatement, ofStatement.length);
    this.ofVerbatim = Arrays.copyOf(ofVerbatim, ofVerbatim.length);
  }

  /** Whether no statement has a word with a topic, so that there was nothing to group. */
  public boolean nothingToGroup() {
    return nothingToGroup;
  }

  /** The themes, largest first. */
  public List<Theme> all() {
    return themes;
  }

  /** The theme of a statement, or null where it fits nowhere. */
  public @Nullable Theme ofStatement(int statement) {
    return ofStatement[statement];
  }

  /** The theme of most of a verbatim's statements, or null where none has a theme. */
  public @Nullable Theme ofVerbatim(int verbatim) {
    return ofVerbatim[verbatim];
  }
}
