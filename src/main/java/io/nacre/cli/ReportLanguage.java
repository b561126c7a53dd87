package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.report.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of what a command prints, which need not be that of the texts. */
final class ReportLanguage {
  @Nullable String code;

  /** Adds them to those of a command. */
  ReportLanguage(Options options) {
    options.text(
        "--report-lang",
        "en|fr",
        given -> code = given,
        "The language of the report, and of its labels where a theme has words of it"
            + " (default: as the system is set, else en).");
  }

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
