package io.nacre.pipeline;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.PooledSides;
import io.nacre.comparison.SavedTexts;
import io.nacre.corpus.HeapGuard;
import io.nacre.corpus.Progress;
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
  private final Progress progress;

  public Pipeline(StanceReader stanceReader, Settings settings) {
    this(stanceReader, settings, Progress.NONE);
  }

  /** A pipeline that tells how far it is. */
  public Pipeline(StanceReader stanceReader, Settings settings, Progress progress) {
    this.stanceReader = stanceReader;
    this.settings = settings;
    this.progress = progress;
  }

  /** What is told how far the work is. */
  Progress progress() {
    return progress;
  }

  /** The report on a corpus. */
  public Report analyze(Corpus corpus) {
    return examine(corpus, listener().hear(corpus.masked()), Memory.NONE).report();
  }

  /** What understands verbatims one by one. */
  public Listener listener() {
    return new Listener(
        stanceReader, settings.language(), settings.split(), settings.threads(), progress);
  }

  /**
   * The report on a corpus, and what it was made of.
   *
   * @param heard what was understood of each verbatim
   * @param memory what is known of earlier reports
   */
  public Analysis examine(Corpus corpus, List<Heard> heard, Memory memory) {
    return HeapGuard.during(heard.size(), () -> weigh(corpus, heard, memory));
  }

  private Analysis weigh(Corpus corpus, List<Heard> heard, Memory memory) {
    Found found = find(corpus, heard);
    progress.begin(Progress.Stage.RANKING, 0);
    Memory.Recollection recollection = memory.recall(found.evidence());
    Evidence evidence = found.evidence().named(recollection.ids());
    Findings findings =
        InsightFinder.find(
            evidence,
            found.wording(),
            found.units(),
            found.communities(),
            settings.weights(),
            settings.threads());
    History history = recollection.history(findings);
    Report report = ReportBuilder.build(evidence, findings, corpus, history);
    return new Analysis(evidence, findings, report);
  }

  /** What differs between two sides of a corpus, the themes found over all of it. */
  public Comparison compare(Corpus corpus, Basis.Split split) {
    return compare(corpus, listener().hear(corpus.masked()), Memory.NONE, split);
  }

  /** The same where something is known of the verbatims and of earlier reports. */
  public Comparison compare(Corpus corpus, List<Heard> heard, Memory memory, Basis.Split split) {
    return HeapGuard.during(
        heard.size(),
        () -> {
          Evidence evidence = find(corpus, heard).evidence();
          progress.begin(Progress.Stage.RANKING, 0);
          return PooledSides.compare(evidence.named(memory.recall(evidence).ids()), split);
        });
  }

  /** What differs between two saved reports, the themes found over the texts of both. */
  public Comparison compare(SavedTexts texts) {
    return HeapGuard.during(
        texts.verbatims().size(),
        () -> {
          Evidence evidence =
              find(texts.verbatims(), texts.statements(), texts.readings()).evidence();
          progress.begin(Progress.Stage.RANKING, 0);
          return texts.compare(evidence);
        });
  }

  /** What is found before anything is weighed. */
  private record Found(
      Wording wording, StatementUnits units, Communities communities, Evidence evidence) {}

  private Found find(Corpus corpus, List<Heard> heard) {
    List<Statement> statements = Heard.statements(corpus.masked(), heard);
    return find(corpus.verbatims(), statements, heard.stream().map(Heard::reading).toList());
  }

  private Found find(
      List<Verbatim> verbatims, List<Statement> statements, List<VerbatimReading> stances) {
    progress.begin(Progress.Stage.WORDING, 0);
    Wording wording = Wording.of(statements, settings.concepts(), settings.threads());
    StatementUnits units = StatementUnits.of(wording);
    ThemeFinder finder = new ThemeFinder(wording, settings.threads());
    Communities communities = communities(units);
    progress.begin(Progress.Stage.NAMING, 0);
    Themes themes = finder.find(units, communities, verbatims, settings.reportLanguage());
    Evidence evidence = new Evidence(verbatims, wording.statements(), stances, themes);
    return new Found(wording, units, communities, evidence);
  }

  private Communities communities(StatementUnits units) {
    progress.begin(Progress.Stage.INDEXING, 0);
    try (StatementIndex index = StatementIndex.inMemory(units.entries())) {
      return CommunityFinder.find(
          index, settings.granularity().factor(), settings.threads(), progress);
    }
  }
}
