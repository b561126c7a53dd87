package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.pipeline.Settings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands that analyse share. */
final class AnalysisOptions {
  @Option(
      names = "--lang",
      paramLabel = "fr|en|other",
      description = "The language of all texts (default: found for each).")
  @Nullable String lang;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads may work (default: all cores).")
  @Nullable Integer threads;

  Settings settings() {
    return new Settings(language(), null, threads());
  }

  private int threads() {
    int given = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (given < 1) {
      throw new InputException(Cause.USAGE, "--threads takes a number of 1 or more, not " + given);
    }
    return given;
  }

  private @Nullable Language language() {
    if (lang == null) {
      return null;
    }
    return Arrays.stream(Language.values())
        .filter(each -> each.code().equalsIgnoreCase(lang))
        .findFirst()
        .orElseThrow(
            () -> new InputException(Cause.USAGE, "--lang takes fr, en or other, not " + lang));
  }
}
