package io.nacre.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A theme of some statements, for tests. */
public final class OneTheme implements StatementThemes {
  private final String id;
  private final Set<String> statements;

  /**
   * A theme.
   *
   * @param statements each as {@code key#number}
   */
  public OneTheme(String id, Collection<String> statements) {
    this.id = id;
    this.statements = Set.copyOf(statements);
  }

  @Override
  public Collection<String> ids() {
    return List.of(id);
  }

  @Override
  public @Nullable String theme(String rowKey, int number) {
    return statements.contains(StudyFormat.statement(rowKey, number)) ? id : null;
  }

  @Override
  public @Nullable String label(String theme) {
    return theme.equals(id) ? "attente en caisse" : null;
  }

  @Override
  public Collection<String> statements(String theme) {
    return theme.equals(id) ? statements : List.of();
  }
}
