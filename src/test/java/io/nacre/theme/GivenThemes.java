package io.nacre.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Themes of which a test says what they hold. */
public final class GivenThemes {
  private GivenThemes() {}

  /**
   * Themes by their statements; a statement stands in one theme at the most.
   *
   * @param ids the ids of the themes
   * @param groups the positions of the statements of each theme
   * @param statements how many statements there are; each is a verbatim
   */
  public static Themes of(List<String> ids, List<List<Integer>> groups, int statements) {
    List<Theme> themes = new ArrayList<>();
    @Nullable Theme[] of = new Theme[statements];
    for (int i = 0; i < groups.size(); i++) {
      List<Member> members = groups.get(i).stream().map(each -> new Member(each, 1, 1, 0)).toList();
      Theme theme =
          new Theme(ids.get(i), List.of("label " + i), members, List.of(), Confidence.FAIR);
      themes.add(theme);
      groups.get(i).forEach(each -> of[each] = theme);
    }
    return new Themes(themes, of, of, false);
  }
}
