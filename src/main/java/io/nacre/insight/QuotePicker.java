package io.nacre.insight;

import io.nacre.corpus.Statement;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.theme.Member;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Chooses the statements that show a theme best: central, strong, in the words of its label, short
 * enough to read, each from another voice, and none the near-copy of another.
 */
final class QuotePicker {
  private static final int SHORTEST = 25;
  private static final int LONGEST = 200;
  private static final double NEAR_COPY = 0.6;
  private static final double SAYS_KEYPHRASE = 0.6;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Evidence evidence;

  QuotePicker(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Up to {@code most} statements of the theme whose stance fits, the best first. */
  List<Integer> pick(Theme theme, Predicate<Stance> wanted, int most) {
    List<Member> ranked =
        theme.members().stream()
            .filter(member -> wanted.test(evidence.stance(member.statement())))
            .sorted(
                Comparator.comparingDouble(this::value)
                    .reversed()
                    .thenComparingInt(Member::statement))
            .toList();
    List<Integer> quotes = new ArrayList<>();
    Set<String> voices = new HashSet<>();
    for (Member member : ranked) {
      int statement = member.statement();
      if (quotes.size() < most
          && !voices.contains(evidence.voice(statement))
          && quotes.stream().noneMatch(other -> similar(other, statement))) {
        quotes.add(statement);
        voices.add(evidence.voice(statement));
      }
    }
    return quotes;
  }

  private double value(Member member) {
    Statement statement = evidence.statements().get(member.statement());
    StanceReading reading = evidence.stances().get(member.statement());
    int length = statement.text().length();
    double readable = length < SHORTEST ? 0.6 : length > LONGEST ? (double) LONGEST / length : 1;
    double telling = member.centrality() * (1 + SAYS_KEYPHRASE * member.keyphrases());
    return (0.2 + telling) * (0.5 + reading.intensity() / 200.0) * readable;
  }

  private boolean similar(int a, int b) {
    Set<String> wordsA = words(a);
    Set<String> wordsB = words(b);
    Set<String> shared = new HashSet<>(wordsA);
    shared.retainAll(wordsB);
    int smaller = Math.min(wordsA.size(), wordsB.size());
    return smaller > 0 && (double) shared.size() / smaller > NEAR_COPY;
  }

  private Set<String> words(int statement) {
    String text = evidence.statements().get(statement).text().toLowerCase(Locale.ROOT);
    return new HashSet<>(List.of(NO_WORD.split(text, -1)));
  }
}
