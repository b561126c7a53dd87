package io.nacre.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A loop in which much of a run's time goes by, measured alone: microseconds for each of 1,000
 * texts out of a seed, one thread, JVM warm. A loop stands in the room that it measures, under a
 * name that ends in "Loop"; {@link Loops} finds it there.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Loop.TEXTS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
// The JVM as scripts/launch starts it for so few texts.
@Fork(
    value = 1,
    jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:NewSize=24m"})
public abstract class Loop {
  protected static final int TEXTS = 1000;

  /** The texts, in French. */
  protected static List<String> texts() {
    SeededVerbatims verbatims = new SeededVerbatims(1);
    return IntStream.range(0, TEXTS).mapToObj(i -> verbatims.row(i).text()).toList();
  }
}
