package io.nacre.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Progress;
import io.nacre.graph.NeighbourSearch.Reach;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarksTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "7, 3", "11, 4", "1000, 999", "1000, 1000", "1000003, 75000", "0, 10"})
  void theirNumbersLeadThereAndBack(int statements, int most) {
    Landmarks landmarks = Landmarks.of(statements, most);
    assertThat(landmarks.count()).isEqualTo(Math.min(statements, most));
    assertThat(landmarks.areAll()).isEqualTo(most >= statements);
    int found = 0;
    for (int statement = 0; statement < statements; statement++) {
      int landmark = landmarks.landmark(statement);
      if (landmark != Landmarks.NONE) {
        assertThat(landmark).isEqualTo(found++);
        assertThat(landmarks.statement(landmark)).isEqualTo(statement);
      }
    }
    assertThat(found).isEqualTo(landmarks.count());
  }

  /** Rows 0 to 4 share the first feature, 5 to 9 the second; the last has one of its own. */
  private static final FeatureMatrix FEATURES =
      new FeatureMatrix(
          11,
          new int[] {0, 5, 10, 11},
          IntStream.range(0, 11).toArray(),
          IntStream.range(0, 11).mapToDouble(row -> 1).toArray(),
          Columns.first(3));

  /** 0, 2, 5 and 8. */
  private static final Landmarks FOUR = Landmarks.of(11, 4);

  private static NeighbourGraph graph() {
    return NeighbourSearch.search(FEATURES, FOUR, new Reach(3, 3, 9), 2, Progress.NONE);
  }

  @Test
  void aSampleIsSpreadEvenlyAndTheOthersGoWhereTheyAreNearest() {
    FeatureMatrix sample = FEATURES.sample(FOUR);
    assertThat(sample.rows).isEqualTo(4);
    assertThat(sample.columns).isEqualTo(3);
    assertThat(sample.rowColumn).containsExactly(0, 0, 1, 1);
    Centroids centroids = new Centroids(sample, new Partition(new int[] {0, 0, 1, 1}));
    Partition nearest = centroids.nearest(FEATURES);
    assertThat(IntStream.range(0, 11).map(nearest::of))
        .containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2);
  }

  @Test
  void theirFeaturesAreReadableByColumn() {
    FeaturePostings postings = new FeaturePostings(FEATURES, FOUR);
    assertThat(postings.frequency(0)).isEqualTo(2);
    assertThat(postings.frequency(1)).isEqualTo(2);
    assertThat(postings.frequency(2)).isZero();
    assertThat(postings.landmark).containsExactly(0, 1, 2, 3);
    assertThat(postings.most).containsExactly(1, 1, 0);
  }

  @Test
  void onlyTheyAreNeighbours() {
    NeighbourGraph graph = graph();
    assertThat(graph.statements).isEqualTo(11);
    assertThat(neighbours(graph, 1)).containsExactly(0, 2, -1);
    assertThat(neighbours(graph, 2)).containsExactly(0, -1, -1);
    assertThat(neighbours(graph, 9)).containsExactly(5, 8, -1);
    assertThat(neighbours(graph, 10)).containsExactly(-1, -1, -1);
    NeighbourGraph own = graph.ofLandmarks();
    assertThat(own.statements).isEqualTo(4);
    assertThat(own.landmarks.areAll()).isTrue();
    assertThat(own.ofLandmarks()).isSameAs(own);
    assertThat(neighbours(own, 0)).containsExactly(1, -1, -1);
    assertThat(neighbours(own, 3)).containsExactly(2, -1, -1);
    assertThat(own.similarity(3, 0)).isEqualTo(graph.similarity(8, 0));
  }

  @Test
  void theOthersJoinTheCommunityOfThoseTheyHear() {
    NeighbourGraph graph = graph();
    Partition communities = new Partition(new int[] {0, 0, 1, 1});
    Partition all = Vote.spread(graph, communities, Links.ALL);
    assertThat(IntStream.range(0, 11).map(all::of))
        .containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2);
    Partition few = Vote.spread(graph, communities, (statement, neighbour) -> statement > 3);
    // 1 and 3 hear none: each is alone, as the last is.
    assertThat(IntStream.range(0, 11).map(few::of))
        .containsExactly(0, 1, 0, 2, 0, 3, 3, 3, 3, 3, 4);
  }

  @Test
  void mostOfTheSquaredSimilarityDecides() {
    int[] neighbour = new int[6 * 3];
    float[] similarity = new float[6 * 3];
    Arrays.fill(neighbour, -1);
    // Statement 1 is near 0 and, twice less so, 2 and 4.
    System.arraycopy(new int[] {0, 2, 4}, 0, neighbour, 3, 3);
    System.arraycopy(new float[] {1, 0.8f, 0.8f}, 0, similarity, 3, 3);
    // Statement 3 is as near 4 as 0: the first stands.
    System.arraycopy(new int[] {4, 0, -1}, 0, neighbour, 9, 3);
    System.arraycopy(new float[] {1, 1, 0}, 0, similarity, 9, 3);
    NeighbourGraph graph = new NeighbourGraph(new Landmarks(6, 3), 3, neighbour, similarity, 0);
    Partition all = Vote.spread(graph, new Partition(new int[] {0, 1, 1}), Links.ALL);
    assertThat(IntStream.range(0, 6).map(all::of)).containsExactly(0, 1, 1, 1, 1, 2);
  }

  private static IntStream neighbours(NeighbourGraph graph, int statement) {
    return IntStream.range(0, graph.k).map(rank -> graph.neighbour(statement, rank));
  }
}
