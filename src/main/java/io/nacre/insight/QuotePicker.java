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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Evidence evidence;
  private final Set<String> heard = new HashSet<>();
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
    List<Member> candidates =
        new ArrayList<>(
            theme.members().stream()
                .filter(member -> stances.contains(evidence.stance(member.statement())))
                .toList());
    for (int quote : quotes) {
      removeRepeats(quote, candidates);
    }
    while (quotes.size() < most) {
      Set<String> sources = new HashSet<>();
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (int quote : quotes) {
        sources.add(source(quote));
        kinds.add(evidence.verbatimOf(quote).kind());
      }
      Optional<Member> best =
          candidates.stream()
              .max(
                  Comparator.comparingDouble((Member member) -> value(member, sources, kinds))
                      .thenComparing(Comparator.comparingInt(Member::statement).reversed()));
      if (best.isEmpty()) {
        return;
      }
      int quote = best.get().statement();
      quotes.add(quote);
      heard.add(evidence.voice(quote));
      removeRepeats(quote, candidates);
    }
  }

  /** Removes what the voice of a quote says, and what nearly says the same words. */
  private void removeRepeats(int quote, List<Member> candidates) {
    String voice = evidence.voice(quote);
    Set<String> said = words(quote);
    candidates.removeIf(member ->
        voice.equals(evidence.voice(member.statement()))
            || similar(said, words(member.statement())));
  }

  private String source(int statement) {
    return evidence.verbatimOf(statement).origin().source();
  }

  private double value(Member member, Set<String> sources, Set<Kind> kinds) {
    Statement statement = evidence.statements().get(member.statement());
    StanceReading reading = evidence.stances().get(member.statement());
    int length = Mark.plain(statement.text()).length();
    double readable = length < SHORTEST ? 0.6 : length > LONGEST ? (double) LONGEST / length : 1;
    double telling = member.centrality() * (1 + SAYS_KEYPHRASE * member.keyphrases());
    double whole = Statements.isFragment(statement.text()) ? FRAGMENT : 1;
    double fresh =
        (kinds.contains(evidence.verbatimOf(member.statement()).kind()) ? SAME_KIND : 1)
            * (sources.contains(source(member.statement())) ? SAME_SOURCE : 1)
            * (heard.contains(evidence.voice(member.statement())) ? HEARD : 1);
    return (0.2 + telling) * (0.5 + reading.intensity() / 200.0) * readable * whole * fresh;
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
          return Set.of(
              NO_WORD
                  .splitAsStream(text)
                  .filter(word -> !word.isEmpty())
                  .distinct()
                  .toArray(String[]::new));
        });
  }
}
