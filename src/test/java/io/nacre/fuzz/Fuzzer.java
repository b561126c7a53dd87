package io.nacre.fuzz;

import java.util.Locale;

/** What Jazzer calls with bytes of its own; {@code scripts/fuzz} says for which target. */
public final class Fuzzer {
  private static final Target TARGET =
      Target.valueOf(System.getProperty("nacre.fuzz.target", "masker").toUpperCase(Locale.ROOT));

  private Fuzzer() {}

  public static void fuzzerTestOneInput(byte[] data) {
    TARGET.run(data);
  }
}
