package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.corpus.Progress;
import io.nacre.stance.CueStanceReader;
import io.nacre.stance.Listener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each text is understood, before texts are compared. */
final class ListeningOptions {
  @Nullable String lang;
  @Nullable Integer threads;
  boolean whole;
  final List<String> lexicons = new ArrayList<>();

  /** Adds them to those of a command. */
  ListeningOptions(Options options) {
    options.text(
        "--lang",
        "fr|en|other",
        given -> lang = given,
        "The language of all texts (default: found for each).");
    options.number(
        "--threads",
        "N",
        given -> threads = given,
        "How many threads may work (default: all cores).");
    options.flag("--no-split", given -> whole = given, "Each text is one statement.");
    options.texts(
        "--lexicon",
        "FILE",
        lexicons,
        "Cues of your own, written as in nacre's stance lexicons; they add to them and override"
            + " entries written the same. \"%%language = fr\" or \"en\" on a line of its own says"
            + " which (default: both). May be repeated.");
  }

  /** What understands texts as these options say. */
  Listener listener(Progress progress) {
    return new Listener(stanceReader(), language(), !whole, threads(), progress);
  }

  /** The lens of the {@link #listener}, without reading the lexicons in. */
  String lens() {
    List<String> own = lexicons.stream().map(Files::read).toList();
    return Listener.lens(!whole, CueStanceReader.fingerprint(own));
  }

  /** What reads the stances: the lexicons of nacre and those of the user. */
  CueStanceReader stanceReader() {
    CueStanceReader reader = new CueStanceReader();
    for (String lexicon : lexicons) {
      reader = reader.withLexicon(lexicon, Files.read(lexicon));
    }
    return reader;
  }

  /** Adds those that change what is understood. */
  void tell(Map<String, String> options) {
    if (lang != null) {
      options.put("--lang", lang);
    }
    if (whole) {
      options.put("--no-split", "");
    }
    if (!lexicons.isEmpty()) {
      options.put("--lexicon", String.join(", ", lexicons));
    }
  }

  /** How many threads may work where nobody says. */
  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** How many threads may work, at least 1. */
  int threads() {
    int given = threads == null ? cores() : threads;
    if (given < 1) {
      throw new InputException(Cause.USAGE, "--threads takes a number of 1 or more, not " + given);
    }
    return given;
  }

  /** The language of all texts, or null where it is to be found. */
  @Nullable Language language() {
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
