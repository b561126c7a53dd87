package io.nacre.stance;

import java.util.List;

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

  /** {@code ^}: the match starts a clause. */
  record ClauseStart() implements Element {
    @Override
    public long advance(List<Token> tokens, int start, long positions) {
      return start == 0 || tokens.get(start - 1).kind().opensClause() ? positions : 0;
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
  record Choice(List<List<Item>> options, boolean optional) implements Element {
    public Choice {
      options = options.stream().map(List::copyOf).toList();
    }

    @Override
    public long advance(List<Token> tokens, int start, long positions) {
      long next = optional ? positions : 0;
      for (long rest = positions; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest);
        for (List<Item> option : options) {
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
