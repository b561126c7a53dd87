package io.nacre.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * One of several sequences of words; {@code ~} makes it optional. Most of a lexicon meets no text
   * of a corpus, so what speeds up a match is made before the first one.
   */
  final class Choice implements Element {
    private final List<List<Item>> options;
    private final boolean optional;

    /** The {@linkplain Token#initials() initials} that an option may begin with, a bit each. */
    private final long initials;

    private final int least;
    private final int most;
    private @Nullable Options sorted;

    /** At least one option, each of at least one item. */
    Choice(List<List<Item>> options, boolean optional) {
      this.options = List.copyOf(options);
      this.optional = optional;
      long found = 0;
      int shortest = Integer.MAX_VALUE;
      int longest = 0;
      for (List<Item> option : options) {
        shortest = Math.min(shortest, option.size());
        longest = Math.max(longest, option.size());
        found |= option.getFirst().initials();
      }
      this.initials = found;
      this.least = optional ? 0 : shortest;
      this.most = longest;
    }

    /** The sequences. */
    List<List<Item>> options() {
      return options;
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
        if (start + at < tokens.size()
            && at < WIDEST
            && (initials & tokens.get(start + at).initials()) != 0) {
          next |= sorted().after(tokens, start, at);
        }
      }
      return next;
    }

    /** Made twice where two threads come first: either is as good. */
    private Options sorted() {
      Options found = sorted;
      if (found == null) {
        found = new Options(options);
        sorted = found;
      }
      return found;
    }
  }
}
