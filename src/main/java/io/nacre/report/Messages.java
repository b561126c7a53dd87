package io.nacre.report;

import io.nacre.corpus.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
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

  /** A number with a fixed count of decimals, as the language writes and groups its digits. */
  public String number(double value, int decimals) {
    return String.format(locale, "%,." + decimals + "f", value);
  }

  /** A count, as the language groups its digits. */
  public String number(long value) {
    return String.format(locale, "%,d", value);
  }

  /** A day in the words of the language: {@code 1 Mar 2026}, {@code 1er mars 2026}. */
  public String date(LocalDate day) {
    String month = get("month." + day.getMonthValue());
    return get("date", day.getDayOfMonth(), month, String.valueOf(day.getYear()));
  }

  /** What became of some rows, as a sum. */
  public String balance(long read, long accepted, long duplicate, long empty, long rejected) {
    return get("rows.balance", read, accepted, duplicate, empty, rejected);
  }

  /** The keys that begin with a prefix, without it. */
  List<String> keys(String prefix) {
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** A message with its figures filled in. */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
