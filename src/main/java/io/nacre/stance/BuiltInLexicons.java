package io.nacre.stance;

import io.nacre.corpus.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The lexicons that ship with nacre, each read once, on its first use. */
final class BuiltInLexicons {
  private BuiltInLexicons() {}

  static Lexicon french() {
    return French.LEXICON;
  }

  static Lexicon english() {
    return English.LEXICON;
  }

  /** A lexicon as it is written. */
  static String text(Language language) {
    String file = language.code() + ".lex";
    try (InputStream stream = BuiltInLexicons.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the lexicon " + file + " is not in the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + file + " cannot be read", e);
    }
  }

  private static Lexicon read(Language language) {
    return LexiconParser.parse(language, language.code() + ".lex", text(language), null);
  }

  private static final class French {
    private static final Lexicon LEXICON = read(Language.FRENCH);
  }

  private static final class English {
    private static final Lexicon LEXICON = read(Language.ENGLISH);
  }
}
