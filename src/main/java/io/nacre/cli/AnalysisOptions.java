package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.insight.Weights;
import io.nacre.pipeline.Granularity;
import io.nacre.pipeline.Settings;
import io.nacre.stance.CueStanceReader;
import io.nacre.text.Concepts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "Cues of your own, written as in nacre's stance lexicons; they add to them and override"
              + " entries written the same. \"%%language = fr\" or \"en\" on a line of its own says"
              + " which (default: both). May be repeated.")
  List<String> lexicons = new ArrayList<>();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Weights of the terms of the score: lines such as \"reach = 30\".")
  @Nullable String weights;

  @Mixin ReportLanguage report = new ReportLanguage();

  Settings settings() {
    return new Settings(
        language(), !whole, concepts(), granularity, weights(), reportLanguage(), null, threads());
  }

  /** The language of the report: English, or French. */
  Language reportLanguage() {
    return report.language();
  }

  /** What reads the stances: the lexicons of nacre and those of the user. */
  CueStanceReader stanceReader() {
    CueStanceReader reader = new CueStanceReader();
    for (String lexicon : lexicons) {
      reader = reader.withLexicon(lexicon, Files.read(lexicon));
    }
    return reader;
  }

  private Weights weights() {
    Weights defaults = Weights.defaults();
    return weights == null ? defaults : defaults.with(weights, Files.read(weights));
  }

  private Concepts concepts() {
    return concepts == null ? new Concepts() : Concepts.with(concepts, Files.read(concepts));
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
