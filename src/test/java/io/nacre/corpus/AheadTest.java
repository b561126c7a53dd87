package io.nacre.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void withOneThreadItIsMadeByWhoAsks() {
    Ahead<Thread> ahead = Ahead.of(Thread::currentThread, 1);
    assertThat(ahead.get()).isSameAs(Thread.currentThread());
    assertThat(Ahead.of(Thread::currentThread, 2).get()).isNotNull();
  }

  @Test
  void itIsMadeOnce() {
    AtomicInteger made = new AtomicInteger();
    for (int threads = 1; threads <= 2; threads++) {
      Ahead<Integer> ahead = Ahead.of(made::incrementAndGet, threads);
      assertThat(ahead.get()).isEqualTo(threads);
      assertThat(ahead.get()).isEqualTo(threads);
    }
  }

  @Test
  void tooLittleMemoryIsTold() {
    Ahead<String> ahead =
        Ahead.of(
            () -> {
              throw new OutOfMemoryError("none left");
            },
            2);
    assertThatThrownBy(ahead::get).isInstanceOf(OutOfMemoryError.class).hasMessage("none left");
  }
}
