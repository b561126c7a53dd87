package io.nacre.stance;

import io.nacre.corpus.Language;
import io.nacre.corpus.Resources;

/** The lexicons that ship with nacre, each read once, on its first use. */
final class BuiltInLexicons {
  private BuiltInLexicons() {}

  /** Reads both, so that nobody waits for them later: another thread may do so. */
  static void readAhead() {
    french();
    english();
  }

  static Lexicon french() {
    return French.LEXICON;
  }

  static Lexicon english() {
    return English.LEXICON;
  }

  /** A lexicon as it is written. */
  static String text(Language language) {
    return Resources.text(BuiltInLexicons.class, file(language));
  }

  /** What tells a lexicon from that of another build. */
  static String checksum(Language language) {
    return Resources.checksum(BuiltInLexicons.class, file(language));
  }

  /** The name of a lexicon's file. */
  static String file(Language language) {
    return language.code() + ".lex";
  }

  private static final class French {
    private static final Lexicon LEXICON = PackedLexicon.of(Language.FRENCH);
  }

  private static final class English {
    private static final Lexicon LEXICON = PackedLexicon.of(Language.ENGLISH);
  }
}
