package io.nacre.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One place of a pattern: what a single token must be. */
sealed interface Item {
  boolean matches(Token token);

  /** The {@linkplain Token#initials() initials} that a matching token can have, a bit each. */
  long initials();

  /**
   * A word, or with {@code prefix} every word that begins so.
   *
   * @param key the word with its accents
   * @param folded the word without them, or null where dropping them would hit other words: {@code
   *     gên*} must not hit "gens"
   */
  record Word(String key, @Nullable String folded, boolean prefix) implements Item {
    private static final int SHORTEST_FOLDED_PREFIX = 5;

    static Word of(String key, boolean prefix) {
      String folded = Folding.fold(key);
      boolean risky = prefix && key.length() < SHORTEST_FOLDED_PREFIX && !folded.equals(key);
      return new Word(key, risky ? null : folded, prefix);
    }

    @Override
    public boolean matches(Token token) {
      String wanted = token.lenient() ? folded : key;
      if (wanted == null || token.kind() == TokenKind.NUMBER) {
        return false;
      }
      return prefix ? token.form().startsWith(wanted) : token.form().equals(wanted);
    }

    @Override
    public long initials() {
      return Token.initials(key) | (folded == null ? 0 : Token.initials(folded));
    }
  }

  /**
   * Every word that ends so and is long enough to hold a stem before it, {@code *erait}.
   *
   * @param key the ending with its accents
   * @param folded the ending without them
   */
  record Ending(String key, String folded) implements Item {
    private static final int SHORTEST_WORD = 6;

    @Override
    public boolean matches(Token token) {
      return token.kind() == TokenKind.WORD
          && token.form().length() >= SHORTEST_WORD
          && token.form().endsWith(token.lenient() ? folded : key);
    }

    @Override
    public long initials() {
      return -1;
    }
  }

  /** Any number, {@code #}; or with {@code digits} that one number. */
  record AnyNumber(@Nullable String digits) implements Item {
    @Override
    public boolean matches(Token token) {
      return token.kind() == TokenKind.NUMBER && (digits == null || digits.equals(token.key()));
    }

    @Override
    public long initials() {
      return Token.initials("#");
    }
  }

  /**
   * One word of a set; the word {@code #} in it stands for any number.
   *
   * @param keys with their accents
   * @param folded without them
   */
  record OneOf(Set<String> keys, Set<String> folded) implements Item {
    @Override
    public boolean matches(Token token) {
      return (token.lenient() ? folded : keys).contains(token.form());
    }

    @Override
    public long initials() {
      long initials = 0;
      for (String key : keys) {
        initials |= Token.initials(key);
      }
      for (String key : folded) {
        initials |= Token.initials(key);
      }
      return initials;
    }
  }
}
