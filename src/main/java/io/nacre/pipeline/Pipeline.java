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
import io.nacre.study.History;
import io.nacre.study.Memory;
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
    return analyze(corpus, listener().hear(corpus.masked()), Memory.NONE).report();
  }

  /** What understands verbatims one by one. */
  public Listener listener() {
    return new Listener(stanceReader, settings.language(), settings.split(), settings.threads());
  }

  /**
   * The report on a corpus, and what it was made of.
   *
   * @param heard what was understood of each verbatim
   * @param memory what is known of earlier reports
   */
  public Analysis analyze(Corpus corpus, List<Heard> heard, Memory memory) {
    List<Verbatim> verbatims = corpus.verbatims();
    List<Statement> statements = Heard.statements(corpus.masked(), heard);
    Wording wording = Wording.of(statements, settings.concepts());
    StatementUnits units = StatementUnits.of(wording);
    Communities communities = communities(units);
    Themes themes =
        ThemeFinder.find(wording, units, communities, verbatims, settings.reportLanguage());
    Evidence found = new Evidence(verbatims, statements, readings(heard), themes);
    Memory.Recollection recollection = memory.recall(found);
    Evidence evidence = found.named(recollection.ids());
    Findings findings =
        InsightFinder.find(evidence, wording, units, communities, settings.weights());
    History history = recollection.history(findings);
    Report report = ReportBuilder.build(evidence, findings, corpus, history, settings.by());
    return new Analysis(evidence, findings, report);
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
