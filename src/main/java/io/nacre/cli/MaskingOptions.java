package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.ShellWord;
import io.nacre.privacy.Masking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is masked of what is read. */
final class MaskingOptions {
  Masking.Level level = Masking.Level.ALL;
  final List<String> columns = new ArrayList<>();
  String region = "FR";

  /** Adds them to those of a command. */
  MaskingOptions(Options options) {
    options.choice(
        "--mask",
        "all|contacts|none",
        Masking.Level.class,
        given -> level = given,
        "What is masked in texts: all that may tell a person, only e-mail, phone, handle and"
            + " address, or nothing, so that voices keep their names too (default: all).");
    options.texts(
        "--mask-column",
        "COLUMN",
        columns,
        "A facet of which each value becomes a number, or an id that is hidden; may be repeated.");
    options.text(
        "--region",
        "CODE",
        given -> region = given,
        "The country whose phone numbers need no country code (default: FR).");
  }

  Masking masking() {
    String code = region.toUpperCase(Locale.ROOT);
    // The numbers of all countries take a while to load, which the default needs no look at.
    if (!code.equals(Masking.DEFAULTS.region()) && !Masking.knowsRegion(code)) {
      throw new InputException(
          Cause.USAGE, "--region takes the code of a country, such as FR or GB, not " + region);
    }
    if (level == Masking.Level.NONE && !columns.isEmpty()) {
      throw new InputException(
          Cause.USAGE, "--mask none masks nothing: --mask-column says otherwise");
    }
    return new Masking(level, code, Set.copyOf(columns));
  }

  /** Those that are not the default, each ready for a shell. */
  List<String> flags() {
    List<String> flags = new ArrayList<>();
    given()
        .forEach(
            (name, values) -> values.forEach(value -> flags.add(name + " " + ShellWord.of(value))));
    return flags;
  }

  /** Adds those that change what is masked. */
  void tell(Map<String, String> options) {
    given().forEach((name, values) -> options.put(name, String.join(", ", values)));
  }

  private Map<String, List<String>> given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    if (level != Masking.Level.ALL) {
      given.put("--mask", List.of(level.name().toLowerCase(Locale.ROOT)));
    }
    if (!columns.isEmpty()) {
      given.put("--mask-column", columns);
    }
    if (!region.equalsIgnoreCase(Masking.DEFAULTS.region())) {
      given.put("--region", List.of(region.toUpperCase(Locale.ROOT)));
    }
    return given;
  }
}
