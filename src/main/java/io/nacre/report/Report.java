package io.nacre.report;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Span;
import io.nacre.insight.Score;
import io.nacre.insight.Triangulation;
import io.nacre.stance.Stance;
import io.nacre.theme.Confidence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param matrix theme by facet, or null where none was asked for
 * @param intake the account of rows
 */
public record Report(
    Summary summary,
    List<InsightEntry> insights,
    List<ThemeEntry> strengths,
    List<ThemeEntry> others,
    List<SignalEntry> signals,
    List<VerbatimEntry> verbatims,
    List<StatementEntry> statements,
    @Nullable Matrix matrix,
    Intake intake) {
  public Report {
    insights = List.copyOf(insights);
    strengths = List.copyOf(strengths);
    others = List.copyOf(others);
    signals = List.copyOf(signals);
    verbatims = List.copyOf(verbatims);
    statements = List.copyOf(statements);
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
      Map<String, Integer> masked) {
    public Summary {
      if (verbatims != inTheme + withSignal + rest) {
        throw new IllegalStateException(
            verbatims + " verbatims are not " + inTheme + " + " + withSignal + " + " + rest);
      }
      voices = Collections.unmodifiableMap(new TreeMap<>(voices));
      languages = Collections.unmodifiableMap(new TreeMap<>(languages));
      masked = Collections.unmodifiableMap(new TreeMap<>(masked));
    }

    /** The number of voices of a kind. */
    public int voices(Kind kind) {
      return voices.getOrDefault(kind, 0);
    }
  }

  /** Statements that are few enough to be listed one by one where no theme holds them. */
  private static final int FEW = 12;

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

  /** The weak signals to show: where every statement is listed, only those that raise an alarm. */
  public List<SignalEntry> shownSignals() {
    return listsStatements()
        ? signals.stream().filter(signal -> !signal.alarms().isEmpty()).toList()
        : signals;
  }

  /**
   * Words with their origin.
   *
   * @param id the verbatim's id
   * @param kind who speaks
   */
  public record Quote(String text, Stance stance, Origin origin, String id, Kind kind) {}

  /**
   * The expectation that answers an insight.
   *
   * @param from the label of the neighbouring theme that it comes from, or null for the same theme
   */
  public record AnswerEntry(Quote quote, @Nullable String from) {}

  /** One insight, ranked from 1. */
  public record InsightEntry(
      int rank,
      ThemeEntry theme,
      Score score,
      int customers,
      int field,
      double intensity,
      Triangulation triangulation,
      @Nullable AnswerEntry answer) {}

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

  /** One verbatim: its theme, where it has one, and what it does most. */
  public record VerbatimEntry(
      String id, @Nullable String theme, @Nullable String label, Stance stance, Origin origin) {}

  /**
   * One statement.
   *
   * @param span where it stands in the text as given
   * @param subtheme the label of the part of its theme that it is in, or null
   * @param fit how well it fits in its theme, 0 to 1; null where it has none
   */
  public record StatementEntry(
      String id,
      int number,
      Span span,
      String text,
      @Nullable String theme,
      @Nullable String subtheme,
      @Nullable Double fit,
      Stance stance,
      int intensity,
      List<String> cues,
      Origin origin,
      @Nullable String voice,
      Kind kind,
      @Nullable LocalDate date) {
    public StatementEntry {
      cues = List.copyOf(cues);
    }

    /** Its words with their origin. */
    public Quote quote() {
      return new Quote(text, stance, origin, id, kind);
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
