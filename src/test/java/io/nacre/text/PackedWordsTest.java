package io.nacre.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Resources;
import org.junit.jupiter.api.Test;

class PackedWordsTest {
  @Test
  void conceptsArePackedAsTheirTextSays() {
    assertThat(Concepts.pack()).isEqualTo(Resources.text(Concepts.class, Concepts.PACKED));
    assertThat(Concepts.pack()).contains("FRENCH\twaiting\t").contains("ENGLISH\twaiting\t");
  }

  @Test
  void stemsOfGenericWordsArePackedAsTheirTextSays() {
    assertThat(GenericWords.pack())
        .isEqualTo(Resources.text(GenericWords.class, GenericWords.PACKED));
    assertThat(GenericWords.pack().lines()).contains("demand").doesNotContain("livraison");
  }
}
