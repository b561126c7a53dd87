package io.nacre.index;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which theme each statement of a study is in, as its last report says. */
public interface StatementThemes {
  /** No statement has a theme. */
  StatementThemes NONE =
      new StatementThemes() {
        @Override
        public Collection<String> ids() {
          return List.of();
        }

        @Override
        public @Nullable String theme(String rowKey, int number) {
          return null;
        }

        @Override
        public @Nullable String label(String theme) {
          return null;
        }

        @Override
        public Collection<String> statements(String theme) {
          return List.of();
        }
      };

  /** What the index calls a statement: {@code key#number}. */
  static String name(String rowKey, int number) {
    return StudyFormat.statement(rowKey, number);
  }

  /** The ids of all themes, in the order in which they are to be listed. */
  Collection<String> ids();

  /**
   * The id of the theme of a statement, or null where it is in none.
   *
   * @param rowKey the key of its row
   * @param number its 1-based number in the row
   */
  @Nullable String theme(String rowKey, int number);

  /** What a theme is called, or null where there is no such theme. */
  @Nullable String label(String theme);

  /**
   * The statements of a theme, each by its {@linkplain #name name}; none where there is no such
   * theme.
   *
   * @param theme its id in capitals
   */
  Collection<String> statements(String theme);
}
