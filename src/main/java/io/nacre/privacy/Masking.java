package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.Set;

/**
 * What is masked.
 *
 * @param level how much
 * @param region the region whose phone numbers need no country code, in ISO 3166-1: FR
 * @param columns the columns of which every value is masked whole
 */
public record Masking(Level level, String region, Set<String> columns) {
  /** Everything, with phone numbers of France. */
  public static final Masking DEFAULTS = new Masking(Level.ALL, "FR", Set.of());

  /** Nothing: texts and voices as they are given. */
  public static final Masking NONE = new Masking(Level.NONE, "FR", Set.of());

  public Masking {
    columns = Set.copyOf(columns);
  }

  /** How much is masked. */
  public enum Level {
    /** Texts stay as they are, and voices have their names. */
    NONE,
    /**
     * By what a person can be reached: e-mail, phone, handle, postal address; voices are numbers.
     */
    CONTACTS,
    /** All that may tell who somebody is. */
    ALL
  }

  /** Whether phone numbers of a region are known. */
  public static boolean knowsRegion(String region) {
    return Phones.knows(region);
  }

  /** Whether every value of a column is masked whole. */
  boolean masksWhole(String column) {
    return columns.stream().anyMatch(each -> Accents.areSame(each, column));
  }
}
