package io.nacre.pipeline;

import io.nacre.corpus.Language;
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
import io.nacre.privacy.Masked;
import io.nacre.report.Report;
import io.nacre.report.ReportBuilder;
import io.nacre.stance.StanceReader;
import io.nacre.stance.VerbatimReading;
import io.nacre.text.Statements;
import io.nacre.text.Wording;
import io.nacre.theme.ThemeFinder;
import io.nacre.theme.Themes;
import java.util.ArrayList;
import java.util.Collections;
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
    List<Masked> masked = corpus.masked();
    List<Verbatim> verbatims = corpus.verbatims();
    List<Language> languages = languages(masked);
    List<Statement> statements = statements(masked, languages);
    List<VerbatimReading> stances = stances(verbatims, statements);
    Wording wording = Wording.of(statements, settings.concepts());
    StatementUnits units = StatementUnits.of(wording);
    Communities communities = communities(units);
    Themes themes =
        ThemeFinder.find(wording, units, communities, verbatims, settings.reportLanguage());
    Evidence evidence = new Evidence(verbatims, statements, stances, themes);
    Findings findings =
        InsightFinder.find(evidence, wording, units, communities, settings.weights());
    return ReportBuilder.build(evidence, findings, masked, corpus.intake(), settings.by());
  }

  private List<Language> languages(List<Masked> masked) {
    Language known = settings.language();
    return known == null ? Statements.languages(masked) : Collections.nCopies(masked.size(), known);
  }

  private List<Statement> statements(List<Masked> masked, List<Language> languages) {
    return settings.split()
        ? Statements.split(masked, languages)
        : Statements.whole(masked, languages);
  }

  /** What each verbatim does; its statements stand side by side in the list. */
  private List<VerbatimReading> stances(List<Verbatim> verbatims, List<Statement> statements) {
    List<VerbatimReading> stances = new ArrayList<>(verbatims.size());
    int start = 0;
    for (Verbatim verbatim : verbatims) {
      int end = start;
      List<String> words = new ArrayList<>();
      while (end < statements.size() && statements.get(end).verbatim() == stances.size()) {
        words.add(statements.get(end++).text());
      }
      Language language = statements.get(start).language();
      stances.add(stanceReader.read(words, language, verbatim.rating()));
      start = end;
    }
    return stances;
  }

  private Communities communities(StatementUnits units) {
    try (StatementIndex index = StatementIndex.inMemory(units.entries())) {
      return CommunityFinder.find(index, settings.granularity().factor(), settings.threads());
    }
  }
}
