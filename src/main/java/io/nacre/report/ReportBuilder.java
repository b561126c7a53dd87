package io.nacre.report;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.insight.Answer;
import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.insight.Insight;
import io.nacre.insight.WeakSignal;
import io.nacre.privacy.Corpus;
import io.nacre.report.Report.AnswerEntry;
import io.nacre.report.Report.CueEntry;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.study.History;
import io.nacre.text.Statements;
import io.nacre.text.Uninformative;
import io.nacre.theme.Member;
import io.nacre.theme.Subtheme;
import io.nacre.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what was found into a {@link Report}: every position becomes words with their origin.
 */
public final class ReportBuilder {
  /** A quotation that is made longer than a statement stays within this. */
  private static final int LONGEST_QUOTE = 240;

  private final Evidence evidence;
  private final Findings findings;
  private final Corpus corpus;

  private ReportBuilder(Evidence evidence, Findings findings, Corpus corpus) {
    this.evidence = evidence;
    this.findings = findings;
    this.corpus = corpus;
  }

  /**
   * The report.
   *
   * @param corpus what was analysed, in the order of the evidence
   * @param history what became of the insights of the last report, or null
   */
  public static Report build(
      Evidence evidence, Findings findings, Corpus corpus, @Nullable History history) {
    return new ReportBuilder(evidence, findings, corpus).build(history);
  }

  private Report build(@Nullable History history) {
    List<InsightEntry> insights = new ArrayList<>();
    for (Insight insight : findings.insights()) {
      insights.add(insight(insights.size() + 1, insight));
    }
    return new Report(
        summary(),
        insights,
        findings.strengths().stream().map(each -> theme(each.theme(), each.quotes())).toList(),
        findings.others().stream().map(each -> theme(each.theme(), each.quotes())).toList(),
        findings.signals().stream().map(this::signal).toList(),
        new Deferred<>(this::verbatims),
        new Deferred<>(this::statements),
        corpus.intake(),
        history);
  }

  private Report.Summary summary() {
    Set<Integer> signalled = signalled();
    int inTheme = 0;
    int withSignal = 0;
    int uninformative = 0;
    LocalDate from = null;
    LocalDate to = null;
    for (int i = 0; i < evidence.verbatims().size(); i++) {
      Verbatim verbatim = evidence.verbatims().get(i);
      Ending ending = ending(i, signalled);
      inTheme += ending == Ending.THEME ? 1 : 0;
      withSignal += ending == Ending.SIGNAL ? 1 : 0;
      uninformative += ending == Ending.UNINFORMATIVE ? 1 : 0;
      LocalDate date = verbatim.date();
      if (date != null) {
        from = from == null || date.isBefore(from) ? date : from;
        to = to == null || date.isAfter(to) ? date : to;
      }
    }
    Map<Kind, Integer> voices = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      voices.put(kind, evidence.voices(kind));
    }
    int all = evidence.verbatims().size();
    return new Report.Summary(
        all,
        inTheme,
        withSignal,
        uninformative,
        all - inTheme - withSignal,
        evidence.statements().size(),
        evidence.themes().nothingToGroup(),
        voices,
        languages(),
        from,
        to,
        corpus.masks(),
        findings.periods());
  }

  private Map<String, Integer> languages() {
    Map<String, Integer> languages = new TreeMap<>();
    int last = -1;
    for (Statement statement : evidence.statements()) {
      if (statement.verbatim() != last) {
        languages.merge(statement.language().code(), 1, Integer::sum);
        last = statement.verbatim();
      }
    }
    return languages;
  }

  private InsightEntry insight(int rank, Insight insight) {
    return new InsightEntry(
        rank,
        theme(insight.theme(), insight.quotes()),
        insight.score(),
        insight.voices(),
        insight.voicesBy(),
        insight.share(),
        insight.intensity(),
        insight.triangulation(),
        insight.places(),
        insight.timeline(),
        insight.growth(),
        insight.fragility(),
        insight.answers().stream().map(this::answer).toList(),
        insight.answers().isEmpty() ? wish(insight.theme()) : null);
  }

  /** The strongest expectation of a theme. */
  private @Nullable Quote wish(Theme theme) {
    return theme.members().stream()
        .map(Member::statement)
        .filter(statement -> evidence.stance(statement) == Stance.EXPECTATION)
        .max(
            Comparator.comparingInt((Integer each) -> evidence.stances().get(each).intensity())
                .thenComparing(Comparator.reverseOrder()))
        .map(this::quote)
        .orElse(null);
  }

  private AnswerEntry answer(Answer answer) {
    return new AnswerEntry(
        quote(answer.statement()),
        quote(answer.irritant()),
        answer.neighbour() ? answer.theme().label() : null,
        evidence.statements().get(answer.statement()).language());
  }

  private ThemeEntry theme(Theme theme, List<Integer> quotes) {
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    for (Member member : theme.members()) {
      counts.merge(evidence.stance(member.statement()), 1, Integer::sum);
    }
    return new ThemeEntry(
        theme.id(),
        theme.label(),
        theme.keyphrases(),
        theme.confidence(),
        Statement.verbatims(
            evidence.statements(), theme.members().stream().map(Member::statement).toList()),
        counts,
        theme.subthemes().stream().map(this::subtheme).toList(),
        quotes.stream().map(this::quote).toList());
  }

  private Report.SubthemeEntry subtheme(Subtheme subtheme) {
    List<Integer> statements = subtheme.statements();
    return new Report.SubthemeEntry(
        subtheme.label(),
        Statement.verbatims(evidence.statements(), statements),
        statements.size());
  }

  private Report.SignalEntry signal(WeakSignal signal) {
    return new Report.SignalEntry(quote(signal.statement()), signal.sharpness(), signal.alarms());
  }

  /** A statement's words; where it goes on from the one before ("but"), those of that one too. */
  private Quote quote(int statement) {
    Verbatim verbatim = evidence.verbatimOf(statement);
    Statement said = evidence.statements().get(statement);
    int start = said.span().start();
    if (said.number() > 1 && Statements.isFragment(said.text())) {
      Span before = evidence.statements().get(statement - 1).span();
      start = said.span().end() - before.start() <= LONGEST_QUOTE ? before.start() : start;
    }
    return new Quote(
        verbatim.text().substring(start, said.span().end()),
        said.number(),
        evidence.stance(statement),
        verbatim.origin(),
        verbatim.shownId(),
        verbatim.kind(),
        CueEntry.stretches(cues(statement), said.span().start() - start));
  }

  private List<CueEntry> cues(int statement) {
    return evidence.stances().get(statement).cues().stream()
        .map(cue ->
            new CueEntry(cue.span(), cue.words(), cue.type(), cue.weight(), cue.rule(), cue.note()))
        .toList();
  }

  /** The verbatims in the order of their files, for those who read a table beside its source. */
  private List<Report.VerbatimEntry> verbatims() {
    Map<Integer, Set<Stance>> stances = new HashMap<>();
    for (int s = 0; s < evidence.statements().size(); s++) {
      stances
          .computeIfAbsent(
              evidence.statements().get(s).verbatim(), any -> EnumSet.noneOf(Stance.class))
          .add(evidence.stance(s));
    }
    Set<Integer> signalled = signalled();
    List<Report.VerbatimEntry> entries = new ArrayList<>();
    for (int i : inOrderOfFiles()) {
      Verbatim verbatim = evidence.verbatims().get(i);
      Theme theme = evidence.themes().ofVerbatim(i);
      entries.add(
          new Report.VerbatimEntry(
              verbatim.shownId(),
              verbatim.text(),
              ending(i, signalled),
              theme == null ? null : theme.id(),
              theme == null ? null : theme.label(),
              evidence.wholeStance(i),
              stances.getOrDefault(i, Set.of()),
              verbatim.origin(),
              verbatim.kind(),
              verbatim.voice(),
              verbatim.date(),
              verbatim.rating(),
              verbatim.facets()));
    }
    return entries;
  }

  /** The positions of the verbatims, in the order of their files; canonical within one line. */
  private List<Integer> inOrderOfFiles() {
    return IntStream.range(0, evidence.verbatims().size())
        .boxed()
        .sorted(Comparator.comparing(each -> evidence.verbatims().get(each).origin()))
        .toList();
  }

  private Ending ending(int verbatim, Set<Integer> signalled) {
    if (evidence.themes().ofVerbatim(verbatim) != null) {
      return Ending.THEME;
    }
    if (signalled.contains(verbatim)) {
      return Ending.SIGNAL;
    }
    return Uninformative.is(evidence.verbatims().get(verbatim).text())
        ? Ending.UNINFORMATIVE
        : Ending.ALONE;
  }

  /** The verbatims that hold a weak signal. */
  private Set<Integer> signalled() {
    return findings.signals().stream()
        .map(signal -> evidence.statements().get(signal.statement()).verbatim())
        .collect(Collectors.toSet());
  }

  /** The statements in the order of their files. */
  private List<Report.StatementEntry> statements() {
    Map<Integer, Double> fits = new HashMap<>();
    Map<Integer, String> subthemes = new HashMap<>();
    for (Theme theme : evidence.themes().all()) {
      theme.members().forEach(member -> fits.put(member.statement(), member.fit()));
      for (Subtheme part : theme.subthemes()) {
        part.statements().forEach(statement -> subthemes.put(statement, part.label()));
      }
    }
    List<Integer> order = inOrderOfFiles();
    int[] positions = new int[order.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[order.get(i)] = i;
    }
    List<Report.StatementEntry> entries = new ArrayList<>();
    for (int i = 0; i < evidence.statements().size(); i++) {
      Statement statement = evidence.statements().get(i);
      Verbatim verbatim = evidence.verbatimOf(i);
      Theme theme = evidence.themes().ofStatement(i);
      StanceReading reading = evidence.stances().get(i);
      entries.add(
          new Report.StatementEntry(
              positions[statement.verbatim()],
              verbatim.shownId(),
              statement.number(),
              corpus.masked().get(statement.verbatim()).original(statement.span()),
              statement.span(),
              statement.text(),
              theme == null ? null : theme.id(),
              subthemes.get(i),
              fits.get(i),
              reading.stance(),
              reading.intensity(),
              cues(i),
              verbatim.origin(),
              verbatim.voice(),
              verbatim.kind(),
              verbatim.date()));
    }
    entries.sort(Comparator.comparingInt(Report.StatementEntry::verbatim));
    return entries;
  }
}
