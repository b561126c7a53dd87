package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Progress;
import io.nacre.index.IndexEntry;
import io.nacre.index.StatementIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunityFinderTest {
  private static final int TOPICS = 4;
  private static final int WORDS = 12;

  private static IndexEntry entry(List<String> words) {
    return new IndexEntry(words, List.of());
  }

  /** Statements of six words, five of their topic and one of any; topic i % 4. */
  private static List<IndexEntry> topics(int statements) {
    return topics(statements, WORDS, CommunityFinderTest::word);
  }

  private static List<IndexEntry> topics(
      int statements, int ofEach, BiFunction<Integer, Integer, String> word) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    List<IndexEntry> entries = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      List<String> words = new ArrayList<>();
      for (int w = 0; w < 6; w++) {
        int topic = w == 5 ? random.nextInt(TOPICS) : i % TOPICS;
        words.add(word.apply(topic, random.nextInt(ofEach)));
      }
      entries.add(entry(words));
    }
    return entries;
  }

  /** Words that share no 4-gram between topics. */
  private static String word(int topic, int number) {
    String letters = List.of("abcde", "fghij", "klmno", "pqrst").get(topic);
    StringBuilder word = new StringBuilder();
    for (int i = 0, rest = number * 7 + 1; i < 6; i++, rest = rest * 5 + i) {
      word.append(letters.charAt(rest % letters.length()));
    }
    return word.append(letters.charAt(number % 5)).append(letters.charAt(number / 5)).toString();
  }

  private static Communities find(List<IndexEntry> entries, int threads) {
    return find(entries, Integer.MAX_VALUE, threads);
  }

  private static Communities find(List<IndexEntry> entries, int landmarks, int threads) {
    try (StatementIndex index = StatementIndex.inMemory(entries)) {
      return CommunityFinder.find(index, 1, landmarks, threads, Progress.NONE);
    }
  }

  private static int[] numbers(Communities communities, int statements) {
    return IntStream.range(0, statements).map(communities::of).toArray();
  }

  @Test
  void topicsThatShareNoWordAreFound() {
    List<IndexEntry> entries = topics(240);
    int[] found = numbers(find(entries, 1), entries.size());
    // Each community holds one topic: purity, whatever the number of communities.
    Map<Integer, int[]> topicsOf = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      topicsOf.computeIfAbsent(found[i], any -> new int[TOPICS])[i % TOPICS]++;
    }
    int pure =
        topicsOf.values().stream().mapToInt(counts -> Arrays.stream(counts).max().orElse(0)).sum();
    assertThat(pure).isGreaterThan(228); // of 240
    assertThat(topicsOf).hasSizeBetween(TOPICS, 3 * TOPICS);
  }

  @Test
  void thoseThatAreNoLandmarksJoinTheirTopics() {
    List<IndexEntry> entries =
        topics(8_001, 100, (topic, word) -> "abcd".charAt(topic) + "" + word);
    int most = 7_500;
    Communities communities = find(entries, most, 1);
    int[] found = numbers(communities, entries.size());
    assertThat(numbers(find(entries, most, 3), entries.size())).isEqualTo(found);
    Landmarks landmarks = Landmarks.of(entries.size(), most);
    int[][] topicsOf = new int[communities.count()][TOPICS];
    for (int i = 0; i < found.length; i++) {
      topicsOf[found[i]][i % TOPICS]++;
    }
    Map<Integer, Integer> communityOf = new HashMap<>();
    int others = 0;
    int pure = 0;
    int inTwo = 0;
    for (int i = 0; i < found.length; i++) {
      Integer before = communityOf.put(communities.partOf(i), found[i]);
      inTwo += before != null && before != found[i] ? 1 : 0;
      if (landmarks.landmark(i) == Landmarks.NONE) {
        others++;
        int[] counts = topicsOf[found[i]];
        pure += Arrays.stream(counts).max().orElse(0) == counts[i % TOPICS] ? 1 : 0;
        assertThat(communities.retention(i)).isBetween(0.0, 1.0);
      }
    }
    assertThat(inTwo).isZero();
    assertThat(others).isEqualTo(501);
    assertThat(pure).isGreaterThan(490);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void theNumberOfThreadsChangesNothing(int threads) {
    List<IndexEntry> entries = topics(300);
    Communities one = find(entries, 1);
    Communities many = find(entries, threads);
    assertThat(numbers(many, 300)).isEqualTo(numbers(one, 300));
    for (int i = 0; i < 300; i++) {
      assertThat(many.fit(i, many.of(i))).isEqualTo(one.fit(i, one.of(i)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void anyNumberOfStatementsHasCommunities(int statements) {
    List<IndexEntry> entries = topics(statements);
    Communities communities = find(entries, 2);
    assertThat(communities.count()).isBetween(Math.min(1, statements), Math.max(statements, 0));
    for (int i = 0; i < statements; i++) {
      assertThat(communities.fit(i, communities.of(i))).isBetween(0.0, 1.0 + 1e-9);
    }
  }

  @Test
  void statementsWithoutASharedWordStayAlone() {
    List<IndexEntry> entries =
        List.of(entry(List.of("abcd")), entry(List.of("efgh")), entry(List.of("ijkl")));
    Communities communities = find(entries, 1);
    assertThat(numbers(communities, 3)).doesNotHaveDuplicates();
    assertThat(communities.fit(0, communities.of(0))).isZero();
    assertThat(communities.similarity(0, 1)).isZero();
  }

  @Test
  void similarityIsACosine() {
    List<IndexEntry> entries = topics(60);
    Communities communities = find(entries, 1);
    assertThat(communities.similarity(3, 3)).isCloseTo(1, within());
    assertThat(communities.similarity(3, 7)).isEqualTo(communities.similarity(7, 3));
    assertThat(communities.similarity(3, 7)).isBetween(0.0, 1.0);
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void clearTopicsAreRetainedWhenAFifthIsLeftOutAndChanceGroupsAreNot() {
    double clear = meanRetention(topics(200));
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);
    List<IndexEntry> noise = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> words = new ArrayList<>();
      for (int w = 0; w < 6; w++) {
        words.add(word(random.nextInt(TOPICS), random.nextInt(WORDS)));
      }
      noise.add(entry(words));
    }
    assertThat(clear).isGreaterThan(0.9).isLessThanOrEqualTo(1);
    assertThat(meanRetention(noise)).isBetween(0.0, 0.8);
  }

  private static double meanRetention(List<IndexEntry> entries) {
    Communities communities = find(entries, 2);
    return IntStream.range(0, entries.size())
        .mapToDouble(communities::retention)
        .average()
        .orElseThrow();
  }
}
