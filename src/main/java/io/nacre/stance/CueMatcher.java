package io.nacre.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the entries of a lexicon in tokens and settles which of those that overlap count. */
final class CueMatcher {
  /** A wish of so many tokens takes the polarity from the words inside: "would be nice". */
  private static final int LONG_WISH = 3;

  /** Weaker words are not what a negation negates. */
  private static final double NEGATABLE = 0.5;

  private CueMatcher() {}

  /**
   * Every match, the longest of each pattern at each token; one that holds several of the words by
   * which its pattern is found is there as often.
   */
  static List<Match> all(Lexicon lexicon, List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    long initials = 0;
    for (Token token : tokens) {
      initials |= token.initials();
    }
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      lexicon.candidates(
          tokens,
          at,
          initials,
          (number, least, most) ->
              addMatches(
                  lexicon.pattern(number), Math.max(0, at - most), at - least, tokens, matches));
    }
    return matches;
  }

  private static void addMatches(
      Pattern pattern, int first, int last, List<Token> tokens, List<Match> matches) {
    for (int start = first; start <= last; start++) {
      int end = pattern.longest(tokens, start);
      if (end > start) {
        matches.add(new Match(pattern, start, end));
      }
    }
  }

  /**
   * The matches that count. Irritants and delights share a layer, every other type has its own; in
   * a layer the longest match wins each token, but a bare negation leaves a hurt that it holds: "ne
   * coince plus".
   */
  static List<Match> settle(List<Match> matches, int tokens) {
    List<Match> ordered = new ArrayList<>(matches);
    ordered.removeIf(match -> match.type() == CueType.MODIFIER);
    ordered.sort(Match.LONGEST_FIRST);
    int[] ends = endsOfHurts(matches, tokens);
    List<Match> yielding = new ArrayList<>();
    ordered.removeIf(match -> yields(match, ends) && yielding.add(match));
    ordered.addAll(yielding);
    Map<CueType, BitSet> taken = new EnumMap<>(CueType.class);
    BitSet wished = new BitSet(tokens);
    List<Match> kept = new ArrayList<>();
    for (Match match : ordered) {
      BitSet layer = taken.computeIfAbsent(layer(match.type()), type -> new BitSet(tokens));
      if (match.touches(layer) || (match.type() == CueType.DELIGHT && match.touches(wished))) {
        continue;
      }
      layer.set(match.start(), match.end());
      if (match.type() == CueType.EXPECTATION && match.length() >= LONG_WISH) {
        wished.set(match.start(), match.end());
      }
      kept.add(match);
    }
    return kept;
  }

  /** For each token the end of the shortest hurt that begins there and that can be negated. */
  private static int[] endsOfHurts(List<Match> matches, int tokens) {
    int[] ends = new int[tokens];
    Arrays.fill(ends, Integer.MAX_VALUE);
    for (Match match : matches) {
      if (match.isCancellable() && match.pattern().weight() >= NEGATABLE) {
        ends[match.start()] = Math.min(ends[match.start()], match.end());
      }
    }
    return ends;
  }

  /** Whether a match is a bare negation around a hurt. */
  private static boolean yields(Match negation, int[] endsOfHurts) {
    return negation.isBare()
        && IntStream.range(negation.start(), negation.end())
            .anyMatch(i -> endsOfHurts[i] <= negation.end());
  }

  private static CueType layer(CueType type) {
    return type == CueType.DELIGHT ? CueType.IRRITANT : type;
  }
}
