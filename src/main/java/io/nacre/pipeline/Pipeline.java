package io.nacre.pipeline;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.PooledSides;
import io.nacre.comparison.SavedTexts;
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
import io.nacre.privacy.Masked;
import io.nacre.privacy.Masker;
import io.nacre.report.Report;
import io.nacre.report.ReportBuilder;
import io.nacre.source.Reading;
import io.nacre.stance.StanceReader;
import io.nacre.stance.VerbatimReading;
import io.nacre.text.Statements;
import io.nacre.text.Wording;
import io.nacre.theme.ThemeFinder;
import io.nacre.theme.Themes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns words into evidence: what was read goes through every room, in order. */
public final class Pipeline {
  private final StanceReader stanceReader;
  private final Settings settings;

  public Pipeline(StanceReader stanceReader, Settings settings) {
    this.stanceReader = stanceReader;
    this.settings = settings;
  }

  /** The report on what was read. */
  public Report analyze(Reading reading) {
    List<Masked> masked = masked(reading);
    Found found = find(masked);
    Findings findings =
        InsightFinder.find(
            found.evidence(),
            found.wording(),
            found.units(),
            found.communities(),
            settings.weights());
    return ReportBuilder.build(found.evidence(), findings, masked, reading.intake(), settings.by());
  }

  /** What differs between two sides of what was read, the themes found over all of it. */
  public Comparison compare(Reading reading, Basis.Split split) {
    return PooledSides.compare(find(masked(reading)).evidence(), split);
  }

  /** What differs between two saved reports, the themes found over the texts of both. */
  public Comparison compare(SavedTexts texts) {
    Wording wording = Wording.of(texts.statements(), settings.concepts());
    return texts.compare(find(texts.verbatims(), wording, texts.readings()).evidence());
  }

  /** What is found before anything is weighed. */
  private record Found(
      Wording wording, StatementUnits units, Communities communities, Evidence evidence) {}

  private Found find(List<Masked> masked) {
    List<Verbatim> verbatims = masked.stream().map(Masked::verbatim).toList();
    List<Language> languages = languages(masked);
    List<Statement> statements = statements(masked, languages);
    List<VerbatimReading> stances = stances(verbatims, statements);
    Wording wording = Wording.of(statements, settings.concepts());
    return find(verbatims, wording, stances);
  }

  private Found find(List<Verbatim> verbatims, Wording wording, List<VerbatimReading> stances) {
    StatementUnits units = StatementUnits.of(wording);
    Communities communities = communities(units);
    Themes themes =
        ThemeFinder.find(wording, units, communities, verbatims, settings.reportLanguage());
    Evidence evidence = new Evidence(verbatims, wording.statements(), stances, themes);
    return new Found(wording, units, communities, evidence);
  }

  private static List<Masked> masked(Reading reading) {
    return reading.verbatims().stream().map(Masker::mask).toList();
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
