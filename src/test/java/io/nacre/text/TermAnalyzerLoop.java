package io.nacre.text;

import io.nacre.bench.Loop;
import io.nacre.corpus.Language;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The words of texts and their stems. */
public class TermAnalyzerLoop extends Loop {
  private final List<String> texts = texts();

  /** With an analyzer that has not met the words before, as in a run: it remembers their stems. */
  @Benchmark
  public void analyzeWords(Blackhole words) {
    try (TermAnalyzer analyzer = new TermAnalyzer(Language.FRENCH)) {
      for (String text : texts) {
        words.consume(analyzer.analyze(text));
      }
    }
  }
}
