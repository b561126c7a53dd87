package io.nacre.pipeline;

import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.graph.Communities;
import io.nacre.graph.CommunityFinder;
import io.nacre.index.StatementIndex;
import io.nacre.index.StatementUnits;
import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.insight.InsightFinder;
import io.nacre.privacy.Corpus;
import io.nacre.report.Report;
import io.nacre.report.ReportBuilder;
import io.nacre.stance.Heard;
import io.nacre.stance.Listener;
import io.nacre.stance.StanceReader;
import io.nacre.stance.VerbatimReading;
import io.nacre.text.Wording;
import io.nacre.theme.ThemeFinder;
import io.nacre.theme.Themes;
import java.util.List;

/** Turns words into evidence: a corpus goes through every room, in order. */
public final class Pipeline {
  private final StanceReader stanceReader;
  private final Settings settings;

  public Pipeline(StanceReader stanceReader, Settings settings) {
    this.stanceReader = stanceReader;
    this.settings = settings;
  }

  /** The report on a corpus. */
  public Report analyze(Corpus corpus) {
    return analyze(corpus, listener().hear(corpus.masked()));
  }

  /** What understands verbatims one by one. */
  public Listener listener() {
    return new Listener(stanceReader, settings.language(), settings.split(), settings.threads());
  }

  private Report analyze(Corpus corpus, List<Heard> heard) {
    List<Verbatim> verbatims = corpus.verbatims();
    List<Statement> statements = Heard.statements(corpus.masked(), heard);
    Wording wording = Wording.of(statements, settings.concepts());
    StatementUnits units = StatementUnits.of(wording);
    Communities communities = communities(units);
    Themes themes =
        ThemeFinder.find(wording, units, communities, verbatims, settings.reportLanguage());
    Evidence evidence = new Evidence(verbatims, statements, readings(heard), themes);
    Findings findings =
        InsightFinder.find(evidence, wording, units, communities, settings.weights());
    return ReportBuilder.build(evidence, findings, corpus, settings.by());
  }

  private static List<VerbatimReading> readings(List<Heard> heard) {
    return heard.stream().map(Heard::reading).toList();
  }

  private Communities communities(StatementUnits units) {
    try (StatementIndex index = StatementIndex.inMemory(units.entries())) {
      return CommunityFinder.find(index, settings.granularity().factor(), settings.threads());
    }
  }
}
