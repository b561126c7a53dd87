package io.nacre.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A step of a pattern over tokens.
 *
 * <p>Patterns are run as automata over sets of positions: bit k of a set says that the steps so far
 * can end right before token {@code start + k}. So no pattern costs more than its length times 64
 * tokens, whatever its options and gaps.
 */
sealed interface Element {
  /** Tokens that one match can span. */
  int WIDEST = 63;

  /** The positions after this step, from those before it. */
  long advance(List<Token> tokens, int start, long positions);

  /** The fewest tokens that it takes. */
  int least();

  /** The most tokens that it takes. */
  int most();

  /** {@code ^}: the match starts a clause. What is quoted within a statement starts none. */
  record ClauseStart() implements Element {
    private static boolean opens(Token before, boolean first) {
      return before.kind().opensClause() || (first && before.key().equals(StanceTokenizer.QUOTE));
    }

    @Override
    public long advance(List<Token> tokens, int start, long positions) {
      return start == 0 || opens(tokens.get(start - 1), start == 1) ? positions : 0;
    }

    @Override
    public int least() {
      return 0;
    }

    @Override
    public int most() {
      return 0;
    }
  }

  /**
   * {@code _} or {@code _3}: from {@code least} to {@code most} tokens that do not end a sentence.
   */
  record Gap(int least, int most) implements Element {
    @Override
    public long advance(List<Token> tokens, int start, long positions) {
      long next = least == 0 ? positions : 0;
      long current = positions;
      for (int n = 1; n <= most && current != 0; n++) {
        current = skipOne(tokens, start, current);
        next |= n >= least ? current : 0;
      }
      return next;
    }

    private static long skipOne(List<Token> tokens, int start, long positions) {
      long next = 0;
      for (long rest = positions; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest);
        boolean inside = start + at < tokens.size() && at < WIDEST;
        if (inside && tokens.get(start + at).kind() != TokenKind.STOP) {
          next |= 1L << (at + 1);
        }
      }
      return next;
    }
  }

  /** One of several sequences of words; {@code ~} makes it optional. */
  final class Choice implements Element {
    private static final int[] NO_OPTION = {};

    private final List<List<Item>> options;
    private final boolean optional;

    /** Options of one plain word, by the form of tokens with accents, and of those without. */
    private final Set<String> words = new HashSet<>();

    private final Set<String> folded = new HashSet<>();

    /** All other options, and which of them may begin with each of the 64 initials. */
    private final List<List<Item>> others = new ArrayList<>();

    private final int[][] byInitials;

    /** The {@linkplain Token#initials() initials} that an option may begin with, a bit each. */
    private final long initials;

    private final int least;
    private final int most;

    /** At least one option, each of at least one item. */
    Choice(List<List<Item>> options, boolean optional) {
      this.options = new ArrayList<>(options.size());
      this.optional = optional;
      long found = 0;
      int shortest = Integer.MAX_VALUE;
      int longest = 0;
      for (List<Item> given : options) {
        List<Item> option = List.copyOf(given);
        this.options.add(option);
        shortest = Math.min(shortest, option.size());
        longest = Math.max(longest, option.size());
        found |= option.getFirst().initials();
        if (option.size() == 1 && option.getFirst() instanceof Item.Word word && !word.prefix()) {
          words.add(word.key());
          if (word.folded() != null) {
            folded.add(word.folded());
          }
        } else {
          others.add(option);
        }
      }
      this.initials = found;
      this.least = optional ? 0 : shortest;
      this.most = longest;
      this.byInitials = byInitials(others);
    }

    private static int[][] byInitials(List<List<Item>> options) {
      if (options.isEmpty()) {
        return new int[0][];
      }
      int[][] found = new int[Long.SIZE][];
      Arrays.fill(found, NO_OPTION);
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

    /** The sequences. */
    List<List<Item>> options() {
      return Collections.unmodifiableList(options);
    }

    /** The initials that an option may begin with. */
    long initials() {
      return initials;
    }

    /** Whether it may be left out. */
    boolean optional() {
      return optional;
    }

    @Override
    public int least() {
      return least;
    }

    @Override
    public int most() {
      return most;
    }

    @Override
    public long advance(List<Token> tokens, int start, long positions) {
      long next = optional ? positions : 0;
      for (long rest = positions; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest);
        if (start + at >= tokens.size() || at >= WIDEST) {
          continue;
        }
        Token token = tokens.get(start + at);
        if ((initials & token.initials()) == 0) {
          continue;
        }
        if (token.kind() != TokenKind.NUMBER
            && (token.lenient() ? folded : words).contains(token.form())) {
          next |= 1L << (at + 1);
        }
        next |= others(tokens, start, at, token.initials());
      }
      return next;
    }

    private long others(List<Token> tokens, int start, int at, long initials) {
      long next = 0;
      if (byInitials.length > 0) {
        for (int i : byInitials[Long.numberOfTrailingZeros(initials)]) {
          List<Item> option = others.get(i);
          if (at + option.size() <= WIDEST && matches(tokens, start + at, option)) {
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
}
