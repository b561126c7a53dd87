package io.nacre.index;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Fingerprint;

/** The names of what is stored in a study. */
final class StudyFormat {
  /** Changes when an older nacre could not read what this one writes, or the other way round. */
  static final String VERSION = "2";

  /** The version of the form, in the data of each commit. */
  static final String VERSION_DATA = "nacre.study";

  /** The nacre that wrote a commit, in its data. */
  static final String WRITER_DATA = "nacre.version";

  /** Every document: the key of its row, or the name of a note. */
  static final String KEY = "key";

  /** Documents of rows: all of the row. */
  static final String ROW = "row";

  /** Documents of notes: their bytes. */
  static final String NOTE = "note";

  /** Statements: their words, each as its stem and as it is written. */
  static final String TEXT = "text";

  /** Statements: how many documents further on that of their row stands. */
  static final String TO_ROW = "to-row";

  /** Statements: their {@linkplain #mark(String, int) marks}. */
  static final String STATEMENT_MARK = "statement-mark";

  /** Statements: 64 bits of the fingerprint of who said them, or of the row where nobody knows. */
  static final String VOICE_MARK = "voice-mark";

  static final String SOURCE = "source";
  static final String LINE = "line";
  static final String STANCE = "stance";
  static final String KIND = "kind";
  static final String LANGUAGE = "lang";
  static final String ID = "id";
  static final String VOICE = "voice";
  static final String DATE = "date";
  static final String INTENSITY = "intensity";

  private static final String FACET = "facet.";

  private static final int BITS_DIGITS = 16;
  private static final long NUMBER_BITS = 0xFFFF;

  private StudyFormat() {}

  /** The field of a facet. */
  static String facet(String name) {
    return FACET + name(name);
  }

  /** Whether a field is one of a facet. */
  static boolean isFacet(String field) {
    return field.startsWith(FACET);
  }

  /** The name under which queries know a facet's field. */
  static String facetName(String field) {
    return field.substring(FACET.length());
  }

  /** The name of a facet as queries write it: {@code type_de_client}. */
  static String name(String facet) {
    return Accents.plain(facet).replaceAll("[^\\p{L}\\p{N}]+", "_");
  }

  /** A word as it is written, beside its stem: no letter of a stem is an equals sign. */
  static String form(String word) {
    return "=" + Accents.plain(word.replace('’', '\''));
  }

  /** A stem, which means the same only within its language. */
  static String stem(String language, String stem) {
    return language + "~" + stem;
  }

  /** 64 bits of a fingerprint of a voice. */
  static long mark(String voice) {
    return bits(Fingerprint.of("voice", voice));
  }

  /**
   * What tells a statement from all others and stands beside those of its row: 48 bits of the key,
   * which is a fingerprint, and 16 of the number.
   */
  static long mark(String key, int number) {
    return (bits(key) & ~NUMBER_BITS) | Math.min(number, NUMBER_BITS);
  }

  /** 64 bits of a fingerprint. */
  static long bits(String fingerprint) {
    return Long.parseUnsignedLong(fingerprint, 0, BITS_DIGITS, 16);
  }

  /** How a statement is named outside of the index. */
  static String statement(String key, int number) {
    return key + "#" + number;
  }

  /** The mark of a statement by its name. */
  static long markOf(String statement) {
    int hash = statement.lastIndexOf('#');
    return mark(statement.substring(0, hash), Integer.parseInt(statement.substring(hash + 1)));
  }
}
