package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.report.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language of what a command prints, which need not be that of the texts. */
final class ReportLanguage {
  @Option(
      names = "--report-lang",
      paramLabel = "en|fr",
      description =
          "The language of the report, and of its labels where a theme has words of it"
              + " (default: as the system is set, else en).")
  @Nullable String code;

  /** The words of a command that has no such option: as the system is set. */
  static Messages ofSystem() {
    return new Messages(systemLanguage());
  }

  private static Language systemLanguage() {
    boolean french = Locale.getDefault().getLanguage().equals(Language.FRENCH.code());
    return french ? Language.FRENCH : Language.ENGLISH;
  }

  /** The words around those of users. */
  Messages words() {
    return new Messages(language());
  }

  /** The language: English, or French. */
  Language language() {
    if (code == null) {
      return systemLanguage();
    }
    return Stream.of(Language.FRENCH, Language.ENGLISH)
        .filter(each -> each.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(
            () -> new InputException(Cause.USAGE, "--report-lang takes en or fr, not " + code));
  }
}
