package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeferredTest {
  @Test
  void isMadeOnceAndNotBeforeItIsLookedInto() {
    AtomicInteger made = new AtomicInteger();
    List<String> list =
        new Deferred<>(() -> {
          made.incrementAndGet();
          return List.of("a", "b");
        });
    assertThat(made).hasValue(0);
    assertThat(list).containsExactly("a", "b");
    assertThat(list.size()).isEqualTo(2);
    assertThat(made).hasValue(1);
  }
}
