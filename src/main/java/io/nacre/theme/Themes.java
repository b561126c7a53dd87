package io.nacre.theme;

import java.util.Arrays;
import java.util.IdentityHashMap;
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

  /** The same themes under other ids, given in their order. */
  public Themes named(List<String> ids) {
    IdentityHashMap<Theme, Theme> named = new IdentityHashMap<>();
    for (int i = 0; i < themes.size(); i++) {
      named.put(themes.get(i), themes.get(i).named(ids.get(i)));
    }
    return new Themes(
        themes.stream().map(named::get).toList(),
        named(ofStatement, named),
        named(ofVerbatim, named),
        nothingToGroup);
  }

  private static @Nullable Theme[] named(
      @Nullable Theme[] themes, IdentityHashMap<Theme, Theme> named) {
    @Nullable Theme[] others = new Theme[themes.length];
    for (int i = 0; i < themes.length; i++) {
      Theme theme = themes[i];
      others[i] = theme == null ? null : named.get(theme);
    }
    return others;
  }

  /** No theme at all, for what is looked at without any. */
  public static Themes none(int statements, int verbatims) {
    return new Themes(List.of(), new Theme[statements], new Theme[verbatims], true);
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
