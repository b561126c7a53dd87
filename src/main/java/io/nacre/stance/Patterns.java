package io.nacre.stance;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** The patterns of a lexicon by their numbers; most meet no text, so each is made when it does. */
final class Patterns {
  private final AtomicReferenceArray<Pattern> made;
  private final IntFunction<Pattern> making;

  Patterns(int size, IntFunction<Pattern> making) {
    this.made = new AtomicReferenceArray<>(size);
    this.making = making;
  }

  /** Patterns that are made already. */
  static Patterns of(List<Pattern> patterns) {
    return new Patterns(patterns.size(), List.copyOf(patterns)::get);
  }

  int size() {
    return made.length();
  }

  /** The pattern of a number; the same one to all threads. */
  Pattern get(int number) {
    Pattern pattern = made.get(number);
    if (pattern == null) {
      Pattern mine = making.apply(number);
      Pattern first = made.compareAndExchange(number, null, mine);
      pattern = first == null ? mine : first;
    }
    return pattern;
  }
}
