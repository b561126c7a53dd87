package io.nacre.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sequences of a {@linkplain Element.Choice choice}, sorted by what a token is held against.
 */
final class Options {
  private static final int[] NONE = {};

  /** Options of one plain word, by the form of tokens with accents, and of those without. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> folded = new HashSet<>();

  /** All others, and which of them may begin with each of the 64 initials. */
  private final List<List<Item>> others = new ArrayList<>();

  private final int[][] byInitials;

  Options(List<List<Item>> options) {
    for (List<Item> option : options) {
      if (option.size() == 1 && option.getFirst() instanceof Item.Word word && !word.prefix()) {
        words.add(word.key());
        if (word.folded() != null) {
          folded.add(word.folded());
        }
      } else {
        others.add(option);
      }
    }
    this.byInitials = byInitials(others);
  }

  private static int[][] byInitials(List<List<Item>> options) {
    if (options.isEmpty()) {
      return new int[0][];
    }
    int[][] found = new int[Long.SIZE][];
    Arrays.fill(found, NONE);
    for (int i = 0; i < options.size(); i++) {
      long initials = options.get(i).getFirst().initials();
      for (long rest = initials; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        found[bit] = Arrays.copyOf(found[bit], found[bit].length + 1);
        found[bit][found[bit].length - 1] = i;
      }
    }
    return found;
  }

  /** The positions after an option that begins at token {@code start + at}. */
  long after(List<Token> tokens, int start, int at) {
    Token token = tokens.get(start + at);
    boolean isWord =
        token.kind() != TokenKind.NUMBER
            && (token.lenient() ? folded : words).contains(token.form());
    long next = isWord ? 1L << (at + 1) : 0;
    if (byInitials.length > 0) {
      for (int i : byInitials[Long.numberOfTrailingZeros(token.initials())]) {
        List<Item> option = others.get(i);
        if (at + option.size() <= Element.WIDEST && matches(tokens, start + at, option)) {
          next |= 1L << (at + option.size());
        }
      }
    }
    return next;
  }

  private static boolean matches(List<Token> tokens, int start, List<Item> option) {
    if (start + option.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < option.size(); i++) {
      if (!option.get(i).matches(tokens.get(start + i))) {
        return false;
      }
    }
    return true;
  }
}
