package io.nacre.bench;

import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how long each {@link Loop} takes, as a table in Markdown. Not a test; see {@code
 * scripts/bench-loops}.
 */
final class Loops {
  private Loops() {}

  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include("Loop\\.").verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    // JMH uses what newer JDKs warn of, and older ones have no option for.
    options.jvmArgsAppend(
        "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow");
    System.out.printf(Locale.ROOT, "%s%n", "| loop | microseconds a text | error (99.9 %) |");
    System.out.printf(Locale.ROOT, "%s%n", "| --- | --- | --- |");
    for (RunResult run : new Runner(options.build()).run()) {
      Result<?> time = run.getPrimaryResult();
      String name = run.getParams().getBenchmark();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f |%n",
          name.replaceFirst("^io\\.nacre\\.(\\w+)\\.\\w+Loop", "$1"),
          time.getScore(),
          time.getScoreError());
    }
  }
}
