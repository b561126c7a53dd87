package io.nacre.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class HeapGuardTest {
  private static final long PATIENCE = 30_000;

  @Test
  void whatIsNotUsedAnyMoreGoesWhileTheWorkGoesOn() {
    ReferenceQueue<byte[]> gone = new ReferenceQueue<>();
    WeakReference<byte[]> unused = new WeakReference<>(new byte[1000], gone);
    assertThat(HeapGuard.<Object>during(1, 0, () -> waitFor(gone))).isSameAs(unused);
  }

  @Test
  void theWorkGivesWhatItGives() {
    assertThat(HeapGuard.during(3, () -> "few")).isEqualTo("few");
    assertThat(HeapGuard.during(1_000_000, () -> "many")).isEqualTo("many");
  }

  @Test
  void aFailureOfTheWorkIsTold() {
    assertThatThrownBy(() ->
            HeapGuard.during(
                1_000_000,
                () -> {
                  throw new InputException("no");
                }))
        .isInstanceOf(InputException.class)
        .hasMessage("no");
  }

  private static Object waitFor(ReferenceQueue<byte[]> queue) {
    try {
      Object found = queue.remove(PATIENCE);
      return found == null ? "nothing went" : found;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
