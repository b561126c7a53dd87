package io.nacre.cli;

import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Language;
import io.nacre.corpus.Progress;
import io.nacre.insight.Weights;
import io.nacre.pipeline.Granularity;
import io.nacre.pipeline.Pipeline;
import io.nacre.pipeline.Settings;
import io.nacre.pipeline.StudyReporter;
import io.nacre.report.Provenance;
import io.nacre.stance.CueStanceReader;
import io.nacre.study.Study;
import io.nacre.text.Concepts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all commands that analyse share. */
final class AnalysisOptions {
  final ListeningOptions listening;
  Granularity granularity = Granularity.NORMAL;
  @Nullable String concepts;
  @Nullable String weights;
  final ReportLanguage report;

  /** Adds them to those of a command. */
  AnalysisOptions(Options options) {
    listening = new ListeningOptions(options);
    options.choice(
        "--granularity",
        "coarse|normal|fine",
        Granularity.class,
        given -> granularity = given,
        "Fewer and broader themes, or more and narrower ones (default: normal).");
    options.text(
        "--concepts",
        "FILE",
        given -> concepts = given,
        "Words of your own that mean the same: lines such as \"till: caisse ; till\".");
    options.text(
        "--weights",
        "FILE",
        given -> weights = given,
        "Weights of the terms of the score: lines such as \"reach = 30\".");
    report = new ReportLanguage(options);
  }

  Settings settings() {
    return new Settings(
        listening.language(),
        !listening.whole,
        concepts(),
        granularity,
        weights(),
        reportLanguage(),
        listening.threads());
  }

  /** The language of the report: English, or French. */
  Language reportLanguage() {
    return report.language();
  }

  /** What reads the stances: the lexicons of nacre and those of the user. */
  CueStanceReader stanceReader() {
    return listening.stanceReader();
  }

  /** What analyses as these options say. */
  Pipeline pipeline(Progress progress) {
    return new Pipeline(stanceReader(), settings(), progress);
  }

  /** What makes the reports of a study as these options say. */
  StudyReporter reporter(Study study, Progress progress) {
    return new StudyReporter(study, pipeline(progress), fingerprint(), Version.name());
  }

  /** What changes when the same texts may give another report. */
  String fingerprint() {
    return Fingerprint.of(
        Version.exact(),
        listening.lens(),
        String.valueOf(listening.language()),
        granularity.name(),
        reportLanguage().code(),
        concepts == null ? "" : Files.read(concepts),
        weights == null ? "" : Files.read(weights));
  }

  /**
   * How a report is made with these options.
   *
   * @param read adds the options of what was read, where that was now
   */
  Provenance provenance(Consumer<Map<String, String>> read) {
    Map<String, String> options = new LinkedHashMap<>();
    read.accept(options);
    options.put("--granularity", granularity.name().toLowerCase(Locale.ROOT));
    listening.tell(options);
    tell("--concepts", concepts, options);
    tell("--weights", weights, options);
    return new Provenance(Version.name(), options);
  }

  private static void tell(String option, @Nullable String value, Map<String, String> options) {
    if (value != null) {
      options.put(option, value);
    }
  }

  private Weights weights() {
    Weights defaults = Weights.defaults();
    return weights == null ? defaults : defaults.with(weights, Files.read(weights));
  }

  private Concepts concepts() {
    return concepts == null ? new Concepts() : Concepts.with(concepts, Files.read(concepts));
  }
}
