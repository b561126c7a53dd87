package io.nacre.stance;

import io.nacre.bench.Loop;
import io.nacre.text.Statements;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The search for the patterns of the lexicon in the tokens of statements. */
public class CueMatcherLoop extends Loop {
  private final Lexicon lexicon = BuiltInLexicons.french();
  private final List<List<Token>> statements =
      texts().stream()
          .flatMap(text -> Statements.spans(text, true).stream().map(span -> span.of(text)))
          .map(lexicon.tokenizer()::tokens)
          .toList();

  @Benchmark
  public void matchCues(Blackhole found) {
    for (List<Token> statement : statements) {
      found.consume(CueMatcher.all(lexicon, statement));
    }
  }
}
