package io.nacre.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.insight.Evidence;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.stance.VerbatimReading;
import io.nacre.study.Run.Place;
import io.nacre.study.Run.RunTheme;
import io.nacre.theme.GivenThemes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Themes that a seed gives, before and now, and which of them are recognised. */
class LineageTest {
  private static final int STATEMENTS = 60;

  private List<List<Integer>> before = List.of();
  private List<List<Integer>> now = List.of();
  private List<Integer> voiceOf = List.of();

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /** Statements in themes of before; some of them move, some are new, some are gone. */
  private void draw(Random random) {
    int themes = 1 + random.nextInt(7);
    int moves = random.nextInt(60);
    before = groups(themes);
    now = groups(1 + random.nextInt(7));
    List<Integer> voices = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      int theme = random.nextInt(themes + 1);
      boolean moved = random.nextInt(100) < moves || theme >= now.size();
      int next = moved ? random.nextInt(now.size() + 1) : theme;
      if (theme < themes && i < 50) {
        before.get(theme).add(i);
      }
      if (next < now.size() && i >= 10) {
        now.get(next).add(i);
      }
      voices.add(random.nextInt(30));
    }
    before.removeIf(List::isEmpty);
    now.removeIf(List::isEmpty);
    voiceOf = voices;
  }

  private static List<List<Integer>> groups(int count) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>());
    }
    return groups;
  }

  private static String key(int statement) {
    return Fingerprint.of("row", String.valueOf(statement));
  }

  /** The ids of before are A2A2, A2A3 ...; what is new would like to have the same. */
  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "A2A" + (i + 2)).toList();
  }

  private Evidence evidence() {
    List<Verbatim> verbatims = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<VerbatimReading> readings = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      String voice = "voice " + voiceOf.get(i);
      Origin origin = new Origin("a.csv", i + 1);
      verbatims.add(
          new Verbatim(null, "text", origin, Kind.CUSTOMER, voice, null, null, Facets.NONE));
      statements.add(new Statement(i, 1, new Span(0, 4), "text", Language.ENGLISH));
      StanceReading reading = new StanceReading(Stance.NEUTRAL, 0, List.of());
      readings.add(new VerbatimReading(Stance.NEUTRAL, List.of(reading)));
    }
    return new Evidence(
        verbatims, statements, readings, GivenThemes.of(ids(now.size()), now, STATEMENTS));
  }

  private List<String> recognised() {
    List<RunTheme> themes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Set<Place> places =
          before.get(i).stream().map(each -> new Place(key(each), 1)).collect(Collectors.toSet());
      themes.add(new RunTheme(ids(before.size()).get(i), "old", true, 1, 1, null, places));
    }
    Run last = new Run("settings", 1, null, STATEMENTS, themes);
    List<String> keys = IntStream.range(0, STATEMENTS).mapToObj(LineageTest::key).toList();
    return new Lineage(evidence(), keys, last, true).ids();
  }

  /** What a pair shares, or 0 where the two are strangers. */
  private int weight(int today, int old) {
    Set<Integer> known = new HashSet<>();
    before.forEach(known::addAll);
    known.retainAll(now.get(today));
    Set<Integer> left = new HashSet<>(before.get(old));
    Set<Integer> shared = new HashSet<>(left);
    shared.retainAll(now.get(today));
    boolean same = 2.0 * shared.size() / (known.size() + left.size()) >= 0.25;
    Set<Integer> voices = voices(left);
    voices.retainAll(voices(now.get(today)));
    return same ? shared.size() + voices.size() : 0;
  }

  private Set<Integer> voices(Collection<Integer> statements) {
    return statements.stream().map(voiceOf::get).collect(Collectors.toCollection(HashSet::new));
  }

  private record Pair(int today, int old, int weight) {}

  private int greedy() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; j < before.size(); j++) {
        pairs.add(new Pair(i, j, weight(i, j)));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::weight).reversed());
    Set<Integer> todays = new HashSet<>();
    Set<Integer> olds = new HashSet<>();
    int sum = 0;
    for (Pair pair : pairs) {
      if (!todays.contains(pair.today()) && !olds.contains(pair.old())) {
        todays.add(pair.today());
        olds.add(pair.old());
        sum += pair.weight();
      }
    }
    return sum;
  }

  /** Statements 50 to 59 are new, and nothing is gone: none of before is counted that is not. */
  private void keepAll() {
    for (List<Integer> theme : before) {
      theme.removeIf(each -> each < 10);
    }
    before.removeIf(List::isEmpty);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void themesAreRecognisedOneToOneAndNoWorseThanGreedily(int seed) {
    draw(new Random(seed));
    keepAll();
    List<String> ids = recognised();
    assertThat(ids).hasSameSizeAs(now).doesNotHaveDuplicates();
    int sum = 0;
    for (int i = 0; i < now.size(); i++) {
      int old = ids(before.size()).indexOf(ids.get(i));
      sum += old < 0 ? 0 : weight(i, old);
    }
    assertThat(sum).isGreaterThanOrEqualTo(greedy());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void themesThatOnlyGrowKeepTheirIds(int seed) {
    Random random = new Random(seed);
    draw(random);
    now = groups(before.size());
    for (int i = 0; i < before.size(); i++) {
      now.get(i).addAll(before.get(i));
    }
    Set<Integer> free = new HashSet<>(IntStream.range(0, STATEMENTS).boxed().toList());
    before.forEach(free::removeAll);
    free.forEach(each -> now.get(random.nextInt(now.size())).add(each));
    List<String> expected = ids(before.size());
    assertThat(recognised()).isEqualTo(expected);
    java.util.Collections.reverse(now);
    assertThat(recognised()).isEqualTo(expected.reversed());
  }
}
