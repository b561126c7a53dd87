package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DeletionsTest {
  @Test
  void findsWhatOneEditMakesOfAStem() {
    Deletions deletions = new Deletions(List.of("livrais", "caiss", "cais", "aciss", "cassi", "x"));
    assertThat(deletions.near("livais")).containsExactly("livrais");
    assertThat(deletions.near("livraiss")).containsExactly("livrais");
    assertThat(deletions.near("livruis")).containsExactly("livrais");
    assertThat(deletions.near("ilvrais")).isEmpty();
    assertThat(deletions.near("caisn")).containsExactly("cais", "caiss");
    assertThat(deletions.near("casis")).containsExactly("cais", "caiss", "cassi");
    assertThat(deletions.near("vert")).isEmpty();
    assertThat(new Deletions(List.of()).near("caisn")).isEmpty();
  }

  @Test
  void findsTheSameAsEachAgainstEach() {
    Random random = new Random(1);
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder stem = new StringBuilder();
      for (int letters = 1 + random.nextInt(6); letters > 0; letters--) {
        stem.append((char) ('a' + random.nextInt(4)));
      }
      stems.add(stem.toString());
    }
    List<String> known = stems.subList(0, 400);
    Deletions deletions = new Deletions(known);
    int found = 0;
    for (String stem : stems) {
      TreeSet<String> near = new TreeSet<>();
      for (String other : known) {
        if (stem.charAt(0) == other.charAt(0) && distance(stem, other) <= 1) {
          near.add(other);
        }
      }
      found += near.size();
      assertThat(deletions.near(stem)).as(stem).containsExactlyElementsOf(near);
    }
    assertThat(found).isGreaterThan(stems.size());
  }

  /** The optimal string alignment distance, by its table. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        table[i][j] =
            Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + other);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }
}
