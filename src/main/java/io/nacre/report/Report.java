package io.nacre.report;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Span;
import io.nacre.insight.Fragility;
import io.nacre.insight.Growth;
import io.nacre.insight.Periods;
import io.nacre.insight.Place;
import io.nacre.insight.Score;
import io.nacre.insight.Triangulation;
import io.nacre.stance.CueType;
import io.nacre.stance.Stance;
import io.nacre.statistics.Interval;
import io.nacre.study.History;
import io.nacre.theme.Confidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a report can show, resolved: renderers only lay it out.
 *
 * @param summary what was read and found, in figures
 * @param insights the insights, the first the most urgent
 * @param strengths themes of delight, largest first
 * @param others themes without a stance that decides, largest first
 * @param signals weak signals, the sharpest first
 * @param verbatims every verbatim, in the order of the files and their rows
 * @param statements every statement, in the order of the files and their rows
 * @param intake the account of rows
 * @param history what became of the insights of the last report, or null where there is none
 */
public record Report(
    Summary summary,
    List<InsightEntry> insights,
    List<ThemeEntry> strengths,
    List<ThemeEntry> others,
    List<SignalEntry> signals,
    List<VerbatimEntry> verbatims,
    List<StatementEntry> statements,
    Intake intake,
    @Nullable History history) {
  public Report {
    insights = List.copyOf(insights);
    strengths = List.copyOf(strengths);
    others = List.copyOf(others);
    signals = List.copyOf(signals);
    verbatims = verbatims instanceof Deferred ? verbatims : List.copyOf(verbatims);
    statements = statements instanceof Deferred ? statements : List.copyOf(statements);
  }

  /**
   * Figures about the whole.
   *
   * @param verbatims accepted verbatims: in a theme, else with a signal, else the rest
   * @param inTheme verbatims with a theme
   * @param withSignal verbatims without a theme that hold a weak signal
   * @param uninformative answers that say nothing, part of the rest
   * @param rest verbatims without a theme and without a signal
   * @param statements number of statements
   * @param wordless whether none of them has a word with a topic
   * @param voices distinct voices of each kind
   * @param languages verbatims of each language code
   * @param from the first day, or null
   * @param to the last day, or null
   * @param masked how many of each kind of personal data were masked
   * @param periods the periods of the insights' timelines, or null where dates are missing
   */
  public record Summary(
      int verbatims,
      int inTheme,
      int withSignal,
      int uninformative,
      int rest,
      int statements,
      boolean wordless,
      Map<Kind, Integer> voices,
      Map<String, Integer> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Map<String, Integer> masked,
      @Nullable Periods periods) {
    public Summary {
      if (verbatims != inTheme + withSignal + rest) {
        throw new IllegalStateException(
            verbatims + " verbatims are not " + inTheme + " + " + withSignal + " + " + rest);
      }
      voices = Collections.unmodifiableMap(new TreeMap<>(voices));
      languages = Collections.unmodifiableMap(new TreeMap<>(languages));
      masked = Collections.unmodifiableMap(new TreeMap<>(masked));
    }

    /** The number of voices of all kinds. */
    public int allVoices() {
      return voices.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of voices of a kind. */
    public int voices(Kind kind) {
      return voices.getOrDefault(kind, 0);
    }
  }

  /** Statements that are few enough to be listed one by one where no theme holds them. */
  private static final int FEW = 12;

  /** The same without the tables that have a row for each text: what a reader sees first. */
  Report head() {
    return new Report(
        summary, insights, strengths, others, signals, List.of(), List.of(), intake, history);
  }

  /** The same with what became of the insights of the last report. */
  public Report with(@Nullable History known) {
    return new Report(
        summary, insights, strengths, others, signals, verbatims, statements, intake, known);
  }

  /** All themes: those of the insights in their order, then the others. */
  public Stream<ThemeEntry> themes() {
    return Stream.of(
            insights.stream().map(InsightEntry::theme), strengths.stream(), others.stream())
        .flatMap(each -> each);
  }

  /** The theme with an id, whatever the case, or of the insight with a rank. */
  public Optional<ThemeEntry> find(String wanted) {
    return insights.stream()
        .filter(insight -> wanted.equals(String.valueOf(insight.rank())))
        .map(InsightEntry::theme)
        .findFirst()
        .or(() -> themes().filter(theme -> theme.id().equalsIgnoreCase(wanted)).findFirst());
  }

  private static String speaker(@Nullable String voice, Kind kind, int verbatim) {
    return voice != null ? kind + " " + voice : "verbatim " + verbatim;
  }

  /** Whose voice a verbatim is, by its position: the person where the data tell, else itself. */
  public String speaker(int verbatim) {
    VerbatimEntry entry = verbatims.get(verbatim);
    return speaker(entry.voice(), entry.kind(), verbatim);
  }

  /** The values of each facet of the verbatims, all in order. */
  SortedMap<String, SortedSet<String>> facets() {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    for (VerbatimEntry verbatim : verbatims) {
      verbatim
          .facets()
          .values()
          .forEach(
              (facet, value) -> values.computeIfAbsent(facet, any -> new TreeSet<>()).add(value));
    }
    return values;
  }

  /** How often the voices of each value of a facet name each insight. */
  public Matrix matrix(String facet) {
    return MatrixBuilder.build(this, facet);
  }

  /** Whether any theme was found. */
  public boolean hasThemes() {
    return !insights.isEmpty() || !strengths.isEmpty() || !others.isEmpty();
  }

  /** Whether there is no theme and so little was said that each statement can be shown. */
  public boolean listsStatements() {
    return !hasThemes()
        && statements.size() <= FEW
        && summary.uninformative() < summary.verbatims();
  }

  /** The statements to list where there is no theme: those that are no weak signal. */
  public List<StatementEntry> listedStatements() {
    if (!listsStatements()) {
      return List.of();
    }
    Set<String> shown =
        signals.stream()
            .map(signal -> signal.quote().origin() + " " + signal.quote().number())
            .collect(Collectors.toSet());
    return statements.stream()
        .filter(statement -> !shown.contains(statement.origin() + " " + statement.number()))
        .toList();
  }

  /**
   * A cue: words that speak for a stance.
   *
   * @param span where they stand in the statement's text
   * @param type what they speak for
   * @param weight how strongly, at least 0
   * @param rule the lexicon's group and entry
   * @param note what changed the weight; may be empty
   */
  public record CueEntry(
      Span span, String words, CueType type, double weight, String rule, String note) {
    /**
     * The stretches of a text that cues cover, in order, those that touch as one.
     *
     * @param shift how far the text begins before the one that the cues stand in
     */
    static List<Span> stretches(List<CueEntry> cues, int shift) {
      BitSet covered = new BitSet();
      cues.forEach(cue -> covered.set(cue.span().start() + shift, cue.span().end() + shift));
      List<Span> stretches = new ArrayList<>();
      for (int from = covered.nextSetBit(0); from >= 0; ) {
        int to = covered.nextClearBit(from);
        stretches.add(new Span(from, to));
        from = covered.nextSetBit(to);
      }
      return stretches;
    }
  }

  /**
   * Words with their origin.
   *
   * @param text the words of a statement; where it goes on from the one before, those of both
   * @param number the 1-based position of the statement in its verbatim
   * @param id the verbatim's id
   * @param kind who speaks
   * @param cues where the words stand in the text that decided the stance, in order, apart
   */
  public record Quote(
      String text,
      int number,
      Stance stance,
      Origin origin,
      String id,
      Kind kind,
      List<Span> cues) {
    public Quote {
      cues = List.copyOf(cues);
    }
  }

  /**
   * An expectation that answers an insight.
   *
   * @param answers the irritant or workaround that it is nearest to
   * @param from the label of the neighbouring theme that it comes from, or null for the same theme
   * @param language the language that it is in
   */
  public record AnswerEntry(Quote quote, Quote answers, @Nullable String from, Language language) {}

  /**
   * One insight, ranked from 1.
   *
   * @param voices how many voices of each kind it concerns
   * @param voicesBy how many of them say it with each stance
   * @param share between what bounds their share of all voices lies
   * @param intensity mean of the sharpest statement of each, 0 to 100
   * @param places where it is heard
   * @param timeline how many voices name it in each period; empty where dates are missing
   * @param growth whether it is heard more and more
   * @param fragility what it rests on
   * @param answers up to three expectations that answer it, the near and strong first
   * @param wish where none answers it, the strongest expectation of the theme, or null
   */
  public record InsightEntry(
      int rank,
      ThemeEntry theme,
      Score score,
      Map<Kind, Integer> voices,
      Map<Stance, Integer> voicesBy,
      Interval share,
      double intensity,
      Triangulation triangulation,
      List<Place> places,
      List<Integer> timeline,
      Growth growth,
      Fragility fragility,
      List<AnswerEntry> answers,
      @Nullable Quote wish) {
    public InsightEntry {
      voices = Collections.unmodifiableMap(new TreeMap<>(voices));
      voicesBy = Collections.unmodifiableMap(new TreeMap<>(voicesBy));
      places = List.copyOf(places);
      timeline = List.copyOf(timeline);
      answers = List.copyOf(answers);
    }

    /** How many customers it concerns. */
    public int customers() {
      return voices.getOrDefault(Kind.CUSTOMER, 0);
    }

    /** How many team members it concerns. */
    public int field() {
      return voices.getOrDefault(Kind.FIELD, 0);
    }

    /** How many voices it concerns. */
    public int concerned() {
      return customers() + field();
    }

    /** The same insight shown by other quotes. */
    InsightEntry withQuotes(List<Quote> quotes) {
      return new InsightEntry(
          rank,
          theme.withQuotes(quotes),
          score,
          voices,
          voicesBy,
          share,
          intensity,
          triangulation,
          places,
          timeline,
          growth,
          fragility,
          answers,
          wish);
    }

    /** How many of the concerned voices say it with a stance. */
    public int voicesBy(Stance stance) {
      return voicesBy.getOrDefault(stance, 0);
    }
  }

  /**
   * One theme.
   *
   * @param verbatims how many verbatims its statements come from
   * @param statements how many of its statements do what
   * @param subthemes its parts, largest first; none, or two or more
   * @param quotes one to five statements that show it best, the best first
   */
  public record ThemeEntry(
      String id,
      String label,
      List<String> keyphrases,
      Confidence confidence,
      int verbatims,
      Map<Stance, Integer> statements,
      List<SubthemeEntry> subthemes,
      List<Quote> quotes) {
    public ThemeEntry {
      keyphrases = List.copyOf(keyphrases);
      subthemes = List.copyOf(subthemes);
      quotes = List.copyOf(quotes);
      statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    }

    private ThemeEntry withQuotes(List<Quote> others) {
      return new ThemeEntry(
          id, label, keyphrases, confidence, verbatims, statements, subthemes, others);
    }

    /** How many statements do this. */
    public int count(Stance stance) {
      return statements.getOrDefault(stance, 0);
    }

    /** How many statements there are. */
    public int size() {
      return statements.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A part of a theme.
   *
   * @param verbatims how many verbatims its statements come from
   * @param statements how many statements it has
   */
  public record SubthemeEntry(String label, int verbatims, int statements) {}

  /** One weak signal. */
  public record SignalEntry(Quote quote, double sharpness, List<String> alarms) {
    public SignalEntry {
      alarms = List.copyOf(alarms);
    }
  }

  /** Where a verbatim ended, for the account. */
  public enum Ending {
    /** In a theme. */
    THEME,
    /** In no theme, but with a weak signal. */
    SIGNAL,
    /** An answer that says nothing, such as "RAS". */
    UNINFORMATIVE,
    /** Like no other text, and without a stance that would make it a signal. */
    ALONE;

    /** The word in tables: {@code theme}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One verbatim.
   *
   * @param text its text as masked
   * @param ending where it ended
   * @param theme the id of the theme of most of its statements, where they have one
   * @param stance what it does on the whole
   * @param stances what its statements do, each stance once
   * @param rating the share of the rating's scale, 0 (worst) to 1 (best), or null without one
   * @param facets what else describes it
   */
  public record VerbatimEntry(
      String id,
      String text,
      Ending ending,
      @Nullable String theme,
      @Nullable String label,
      Stance stance,
      Set<Stance> stances,
      Origin origin,
      Kind kind,
      @Nullable String voice,
      @Nullable LocalDate date,
      @Nullable Double rating,
      Facets facets) {
    public VerbatimEntry {
      stances = Collections.unmodifiableSet(new TreeSet<>(stances));
    }
  }

  /**
   * One statement.
   *
   * @param verbatim the 0-based position of its verbatim in the report
   * @param span where it stands in the text as given
   * @param shown where it stands in the text as masked, that of its verbatim
   * @param subtheme the label of the part of its theme that it is in, or null
   * @param fit how well it fits in its theme, 0 to 1; null where it has none
   */
  public record StatementEntry(
      int verbatim,
      String id,
      int number,
      Span span,
      Span shown,
      String text,
      @Nullable String theme,
      @Nullable String subtheme,
      @Nullable Double fit,
      Stance stance,
      int intensity,
      List<CueEntry> cues,
      Origin origin,
      @Nullable String voice,
      Kind kind,
      @Nullable LocalDate date) {
    public StatementEntry {
      cues = List.copyOf(cues);
    }

    /** Whose voice it is: the person where the data tell, else its verbatim. */
    public String speaker() {
      return Report.speaker(voice, kind, verbatim);
    }

    /** The words that decided its stance, each once. */
    String cueWords() {
      return cues.stream().map(CueEntry::words).distinct().collect(Collectors.joining("; "));
    }

    /** Its words with their origin. */
    public Quote quote() {
      return new Quote(text, number, stance, origin, id, kind, CueEntry.stretches(cues, 0));
    }
  }

  /**
   * How often the voices of each value of a facet name each insight.
   *
   * @param facet the name of the facet
   * @param rows a row for each theme and value
   */
  public record Matrix(String facet, List<Cell> rows) {
    public Matrix {
      rows = List.copyOf(rows);
    }

    /** The rows of some themes. */
    Matrix only(Set<String> themes) {
      return new Matrix(
          facet, rows.stream().filter(cell -> themes.contains(cell.theme())).toList());
    }

    /** The values of the facet, in order; the empty value stands for verbatims without one. */
    public List<String> values() {
      return rows.stream().map(Cell::value).distinct().toList();
    }

    /** The rows of each theme, by its id, in the order of the insights. */
    public Map<String, List<Cell>> byTheme() {
      return rows.stream()
          .collect(
              Collectors.groupingBy(
                  Cell::theme, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }
  }

  /**
   * One cell of the matrix.
   *
   * @param exposed the voices of this value, whatever they say: 0 means that there are no data
   * @param voices those of them who name an irritant, an expectation or a workaround of the theme
   */
  public record Cell(String theme, String label, String value, int exposed, int voices) {}
}
