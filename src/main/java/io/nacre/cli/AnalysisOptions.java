package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.pipeline.Granularity;
import io.nacre.pipeline.Settings;
import io.nacre.text.Concepts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
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

  @Option(
      names = "--granularity",
      paramLabel = "coarse|normal|fine",
      defaultValue = "normal",
      description = "Fewer and broader themes, or more and narrower ones (default: normal).")
  Granularity granularity = Granularity.NORMAL;

  @Option(names = "--no-split", description = "Each text is one statement.")
  boolean whole;

  @Option(
      names = "--concepts",
      paramLabel = "FILE",
      description = "Words of your own that mean the same: lines such as \"till: caisse ; till\".")
  @Nullable String concepts;

  @Option(
      names = "--report-lang",
      paramLabel = "en|fr",
      description =
          "The language of the report, and of its labels where a theme has words of it"
              + " (default: as the system is set, else en).")
  @Nullable String reportLang;

  Settings settings() {
    return new Settings(
        language(), !whole, concepts(), granularity, reportLanguage(), null, threads());
  }

  /** The language of the report: English, or French. */
  Language reportLanguage() {
    if (reportLang == null) {
      boolean french = Locale.getDefault().getLanguage().equals(Language.FRENCH.code());
      return french ? Language.FRENCH : Language.ENGLISH;
    }
    return Stream.of(Language.FRENCH, Language.ENGLISH)
        .filter(each -> each.code().equalsIgnoreCase(reportLang))
        .findFirst()
        .orElseThrow(() ->
            new InputException(Cause.USAGE, "--report-lang takes en or fr, not " + reportLang));
  }

  private Concepts concepts() {
    if (concepts == null) {
      return new Concepts();
    }
    try {
      return Concepts.with(concepts, Files.read(concepts));
    } catch (IOException e) {
      throw new InputException(concepts + ": cannot be read as UTF-8 text");
    }
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
