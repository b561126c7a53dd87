package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Statement;
import io.nacre.privacy.Mark;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.text.Statements;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the statements that show a theme best: central, strong, in the words of its label, short
 * enough to read, each from another voice and where it can be from another file, and none the
 * near-copy of another.
 */
final class QuotePicker {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 200;
  private static final double NEAR_COPY = 0.6;
  private static final double SAYS_KEYPHRASE = 0.6;
  private static final double SAME_SOURCE = 0.75;

  /** For a voice that speaks for another theme already. */
  private static final double HEARD = 0.8;

  /** For a statement that goes on from the one before it ("alors que", "but"). */
  private static final double FRAGMENT = 0.5;

  /** For a side, customers or field, that the quotes so far have given the word to. */
  private static final double SAME_KIND = 0.8;

  /** As many as an insight shows at the most. */
  private static final int MOST = 5;

  /** As many as make a picture: up to here statements of another stance fill up. */
  private static final int ENOUGH = 3;

  /** A statement that may be quoted, and how well it would do. */
  private record Candidate(int statement, double value) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::value)
          .reversed()
          .thenComparingInt(Candidate::statement);

  private final Evidence evidence;
  private final Set<Integer> heard = new HashSet<>();
  private final Map<Integer, Set<String>> words = new HashMap<>();

  QuotePicker(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Up to five statements of the theme, the best first.
   *
   * @param first the stances that it is shown by
   * @param then the stances that fill up where fewer than three are found
   */
  List<Integer> pick(Theme theme, Set<Stance> first, Set<Stance> then) {
    List<Integer> quotes = new ArrayList<>();
    add(theme, first, MOST, quotes);
    add(theme, then, ENOUGH, quotes);
    return quotes;
  }

  private void add(Theme theme, Set<Stance> stances, int most, List<Integer> quotes) {
    List<Candidate> candidates = new ArrayList<>();
    for (Member member : theme.members()) {
      if (stances.contains(evidence.stance(member.statement()))) {
        candidates.add(new Candidate(member.statement(), value(member)));
      }
    }
    while (quotes.size() < most) {
      Set<String> sources = new HashSet<>();
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (int quote : quotes) {
        sources.add(source(quote));
        kinds.add(evidence.verbatimOf(quote).kind());
      }
      Candidate next = null;
      for (Candidate each : candidates) {
        if (next != null && each.value() < next.value()) {
          continue; // it adds no more than its value
        }
        double fresh = fresh(each.statement(), sources, kinds);
        Candidate candidate = new Candidate(each.statement(), each.value() * fresh);
        if ((next == null || BEST_FIRST.compare(candidate, next) < 0)
            && !repeats(candidate.statement(), quotes)) {
          next = candidate;
        }
      }
      if (next == null) {
        return;
      }
      quotes.add(next.statement());
      heard.add(evidence.voice(next.statement()));
    }
  }

  /** Whether a statement is of a voice that is quoted already, or nearly in the same words. */
  private boolean repeats(int statement, List<Integer> quotes) {
    return quotes.stream()
        .anyMatch(quote ->
            evidence.voice(quote) == evidence.voice(statement)
                || similar(words(quote), words(statement)));
  }

  private String source(int statement) {
    return evidence.verbatimOf(statement).origin().source();
  }

  /** How well a statement shows its theme, whatever else is shown. */
  private double value(Member member) {
    Statement statement = evidence.statements().get(member.statement());
    StanceReading reading = evidence.stances().get(member.statement());
    int length = Mark.plain(statement.text()).length();
    double readable = length < SHORTEST ? 0.6 : length > LONGEST ? (double) LONGEST / length : 1;
    double telling = member.centrality() * (1 + SAYS_KEYPHRASE * member.keyphrases());
    double whole = Statements.isFragment(statement.text()) ? FRAGMENT : 1;
    return (0.2 + telling) * (0.5 + reading.intensity() / 200.0) * readable * whole;
  }

  /** What a statement adds to the quotes so far, from these files and these sides. */
  private double fresh(int statement, Set<String> sources, Set<Kind> kinds) {
    return (kinds.contains(evidence.verbatimOf(statement).kind()) ? SAME_KIND : 1)
        * (sources.contains(source(statement)) ? SAME_SOURCE : 1)
        * (heard.contains(evidence.voice(statement)) ? HEARD : 1);
  }

  private static boolean similar(Set<String> a, Set<String> b) {
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    int smaller = Math.min(a.size(), b.size());
    return smaller > 0 && (double) shared.size() / smaller > NEAR_COPY;
  }

  private Set<String> words(int statement) {
    return words.computeIfAbsent(
        statement,
        any -> {
          String text =
              Mark.plain(evidence.statements().get(statement).text()).toLowerCase(Locale.ROOT);
          return Words.in(text).stream()
              .map(word -> word.of(text))
              .collect(Collectors.toUnmodifiableSet());
        });
  }
}
