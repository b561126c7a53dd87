package io.nacre.privacy;

import io.nacre.bench.Loop;
import io.nacre.corpus.Facets;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Verbatim;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** The search for personal data in texts, of which one in fifty holds a telephone number. */
public class MaskerLoop extends Loop {
  private final List<Verbatim> verbatims = texts().stream().map(MaskerLoop::verbatim).toList();

  private static Verbatim verbatim(String text) {
    return new Verbatim(
        null, text, new Origin("seed", 1), Kind.CUSTOMER, null, null, null, Facets.NONE);
  }

  @Benchmark
  public List<Masked> mask() {
    return Masker.mask(verbatims, Masking.DEFAULTS);
  }
}
