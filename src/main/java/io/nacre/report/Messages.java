package io.nacre.report;

import io.nacre.corpus.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports, from one resource bundle. */
public final class Messages {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The words in a language: French, or else English. */
  public Messages(Language language) {
    this.locale = language == Language.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
    this.bundle =
        ResourceBundle.getBundle(
            "io.nacre.report.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Whether the words are in a language. */
  boolean isIn(Language language) {
    return locale.getLanguage().equals(language.code());
  }

  /** A number with a fixed count of decimals, as the language writes it. */
  public String number(double value, int decimals) {
    return String.format(locale, "%." + decimals + "f", value);
  }

  /** A day, as the language writes it. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
  }

  /** A message with its figures filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
