package io.nacre.source;

/**
 * What a column was taken for, and why.
 *
 * @param column its name
 * @param role its role, or null-like {@link #IGNORED} where it has none
 * @param reason a few words
 */
public record ColumnRole(String column, String role, String reason) {
  /** The role of a column that is not used. */
  public static final String IGNORED = "-";
}
