package io.nacre.report;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.OneLine;
import io.nacre.insight.Fragility;
import io.nacre.insight.Fragility.Loss;
import io.nacre.insight.Growth;
import io.nacre.insight.Periods;
import io.nacre.insight.Place;
import io.nacre.insight.Score;
import io.nacre.insight.TermName;
import io.nacre.insight.Triangulation;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences that reports for people share, whatever their layout. */
final class Phrases {
  private static final String BETWEEN = " · ";

  /** A facet with more values than this says little about where. */
  private static final int MOST_VALUES = 100;

  /** Columns of a wish in a headline. */
  private static final int WISH = 70;

  private final Messages words;
  private final UnaryOperator<String> fileName;

  Phrases(Messages words) {
    this(words, UnaryOperator.identity());
  }

  /**
   * The sentences where the names of files are shown otherwise.
   *
   * @param fileName what is shown for the name of a file
   */
  Phrases(Messages words, UnaryOperator<String> fileName) {
    this.words = words;
    this.fileName = fileName;
  }

  /** What was read: verbatims, files, voices, dates. */
  String read(Report report) {
    Report.Summary summary = report.summary();
    int customers = summary.voices(Kind.CUSTOMER);
    int field = summary.voices(Kind.FIELD);
    String read =
        words.get(
            field == 0 && customers > 0 ? "header.read.unsided" : "header.read",
            words.get("header.verbatims", summary.verbatims()),
            words.get("header.files", report.intake().sources().size()),
            words.get("header.voices", summary.allVoices()),
            words.get("header.customers", customers),
            words.get("header.field", field));
    if (summary.from() == null || summary.to() == null) {
      return read;
    }
    return read
        + BETWEEN
        + words.get("header.dates", words.date(summary.from()), words.date(summary.to()));
  }

  /** What was found: statements, languages, themes, coverage. */
  String found(Report report) {
    Report.Summary summary = report.summary();
    List<String> found = new ArrayList<>();
    found.add(words.get("header.statements", summary.statements()));
    if (!summary.languages().isEmpty()) {
      found.add(words.get("header.languages", languages(summary.languages())));
    }
    int themes = report.insights().size() + report.strengths().size() + report.others().size();
    found.add(words.get("header.themes", themes));
    if (summary.verbatims() > 0) {
      long share = Math.round(100.0 * summary.inTheme() / summary.verbatims());
      found.add(words.get("header.coverage", share));
    }
    return String.join(BETWEEN, found);
  }

  /** How many verbatims are in each language, the most frequent one first. */
  private String languages(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> words.get("header.language." + each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** Why no insight is shown. */
  String noInsight(Report report) {
    if (report.hasThemes()) {
      return words.get("insights.none");
    }
    if (report.summary().uninformative() == report.summary().verbatims()
        && report.signals().isEmpty()) {
      return words.get("themes.none.uninformative");
    }
    if (report.summary().wordless() && report.signals().isEmpty()) {
      return words.get("themes.none.words");
    }
    if (report.listsStatements()) {
      return words.get("themes.none.statements");
    }
    return words.get(report.signals().isEmpty() ? "themes.none" : "themes.none.signals");
  }

  /** What stands before a weak signal: its alarming words, else what it does. */
  String signal(Report.SignalEntry signal) {
    return signal.alarms().isEmpty()
        ? stance(signal.quote().stance())
        : OneLine.of(String.join(", ", signal.alarms()));
  }

  /** What stands before a statement: what it does. */
  String stance(Stance stance) {
    return words.get("stance." + stance.word());
  }

  /** One sentence: what it is about, and the evidence. */
  String headline(InsightEntry insight) {
    return words.get("headline", OneLine.of(insight.theme().label()), evidence(insight));
  }

  /** The evidence: who names it, how many, where, and what they wish. */
  String evidence(InsightEntry insight) {
    StringBuilder evidence = new StringBuilder();
    evidence.append(words.get("evidence", who(insight), insight.concerned()));
    Place place = headlinePlace(insight);
    if (place != null) {
      evidence.append(" (").append(place(place)).append(")");
    }
    String wish = wish(insight);
    if (!wish.isEmpty()) {
      evidence.append(words.get("headline.also", wish));
    }
    int copes = insight.voicesBy(Stance.WORKAROUND);
    if (copes > 0) {
      evidence.append(words.get("headline.also", words.get("headline.copes", copes)));
    }
    return evidence.append('.').toString();
  }

  /**
   * The voices of each side, those of an absent side left out. Where no team was heard at all,
   * nacre does not know that they are customers and calls them voices.
   */
  private String who(InsightEntry insight) {
    if (insight.triangulation() == Triangulation.ONE_SIDE && insight.field() == 0) {
      return words.get("header.voices", insight.customers());
    }
    String customers = words.get("voices.customers", insight.customers());
    String field = words.get("voices.field", insight.field());
    if (insight.field() == 0) {
      return customers;
    }
    return insight.customers() == 0 ? field : words.get("headline.both", customers, field);
  }

  /** The facet that tells most about where it is heard, or null. */
  private static @Nullable Place headlinePlace(InsightEntry insight) {
    return insight.places().stream()
        .filter(place ->
            place.facet() != null
                && place.of() <= MOST_VALUES
                && 2 * place.told() >= insight.concerned())
        .max(Comparator.comparingInt(Place::told).thenComparingInt(Place::of))
        .orElse(null);
  }

  /** Where it is heard, by each facet that at least half of its voices tell. */
  List<String> places(InsightEntry insight) {
    return insight.places().stream()
        .filter(place -> place.facet() == null || 2 * place.told() >= insight.concerned())
        .map(this::place)
        .toList();
  }

  /** In how many files or values of a facet, and in which most. */
  String place(Place place) {
    String facet = place.facet() == null ? words.get("place.files") : OneLine.of(place.facet());
    String heard = words.get("place", facet, place.heard(), place.of());
    if (place.heard() < 2) {
      return words.get("place.only", facet, OneLine.of(place.most()));
    }
    return place.focus()
        ? heard + words.get("place.most", OneLine.of(place.most()), place.voices())
        : heard;
  }

  private String wish(InsightEntry insight) {
    int asking = insight.voicesBy(Stance.EXPECTATION);
    Quote other = insight.wish();
    if (insight.answers().isEmpty()) {
      return other == null ? "" : words.get("headline.asks", asking, shortened(other));
    }
    Report.AnswerEntry answer =
        insight.answers().stream()
            .filter(each -> words.isIn(each.language()))
            .findFirst()
            .orElse(insight.answers().getFirst());
    String from = answer.from();
    return from == null
        ? words.get("headline.asks", asking, shortened(answer.quote()))
        : words.get("headline.asks.elsewhere", shortened(answer.quote()), OneLine.of(from));
  }

  private static String shortened(Quote quote) {
    return Layout.cutWords(OneLine.of(quote.text()).replaceFirst("\\.+$", ""), WISH);
  }

  /** How it is heard over time, on which side, how sure the theme is, what it rests on. */
  String trust(Report report, InsightEntry insight) {
    List<String> trust = new ArrayList<>();
    History history = report.history();
    if (history != null) {
      new HistoryPhrases(words).of(history, insight).ifPresent(trust::add);
    }
    String both = sides(insight);
    if (!both.isEmpty()) {
      trust.add(both);
    }
    trust.add(words.get("confidence." + insight.theme().confidence().word()));
    trust.add(rests(insight));
    String time = time(report, insight);
    return (time.isEmpty() ? "" : time + "  ") + String.join(BETWEEN, trust);
  }

  /** The bars of an insight, and whether it grows; empty where dates are missing. */
  private String time(Report report, InsightEntry insight) {
    Periods periods = report.summary().periods();
    if (periods == null) {
      return "";
    }
    String bars = Sparkline.of(insight.timeline(), periods);
    return (bars + " " + growth(insight)).stripTrailing();
  }

  /** Whether it grows; empty where nothing can be said. */
  String growth(InsightEntry insight) {
    return insight.growth() == Growth.UNTOLD ? "" : words.get("growth." + insight.growth().word());
  }

  /** On which side it is heard; empty where only one side was heard at all. */
  String sides(InsightEntry insight) {
    return words.get("triangulation." + insight.triangulation().word() + lone(insight));
  }

  /** What the bars over time show. */
  Optional<String> legendOfTime(Report report) {
    Periods periods = report.summary().periods();
    if (periods == null || report.insights().isEmpty()) {
      return Optional.empty();
    }
    String unit = words.get("period." + periods.unit().word());
    String first = words.date(periods.starts().getFirst());
    return Optional.of(words.get("legend.time", unit, first));
  }

  /** The side on which one voice alone confirms, as the end of a key. */
  private static String lone(InsightEntry insight) {
    if (insight.triangulation() != Triangulation.CONFIRMED) {
      return "";
    }
    if (insight.field() == 1) {
      return ".field";
    }
    return insight.customers() == 1 ? ".customer" : "";
  }

  /** What it rests on: whether it stands without any one voice or file. */
  String rests(InsightEntry insight) {
    Fragility fragility = insight.fragility();
    if (insight.concerned() == 1) {
      return words.get("fragility.single");
    }
    if (fragility.stands()) {
      boolean files = fragility.tried().contains(Fragility.Removed.FILE);
      return words.get(files ? "fragility.stands" : "fragility.stands.voice");
    }
    List<Loss> fatal = fragility.losses().stream().filter(Loss::falls).toList();
    return fatal.isEmpty()
        ? words.get("fragility.one-sided", removed(fragility.losses().getFirst()))
        : words.get("fragility.falls", removed(fatal.getFirst()), fatal.size() - 1);
  }

  /** What is removed: one voice, or a file. */
  private String removed(Loss loss) {
    String file = loss.file();
    return file == null ? words.get("removed.voice") : OneLine.of(fileName.apply(file));
  }

  /** What becomes of the insight without a voice or a file. */
  String loss(Loss loss) {
    String key = loss.falls() ? "loss.falls" : "loss.one-sided";
    return words.get(key, removed(loss), loss.voices());
  }

  /** The name of a term of the score. */
  String term(TermName name) {
    return words.get("term." + name.word());
  }

  /** The figures behind a term of the score. */
  String because(Score.Term term) {
    List<Object> figures = term.figures();
    String key = "because." + term.name().word();
    return switch (term.name()) {
      case REACH ->
          words.get(
              key,
              figures.get(0),
              figures.get(1),
              percent(figures.get(2)),
              percent(figures.get(3)));
      case INTENSITY -> words.get(key, words.number((double) figures.get(0), 0), figures.get(1));
      case SPREAD -> spread(figures);
      case CONFIDENCE -> words.get("confidence." + figures.get(0));
      case TRIANGULATION -> words.get(key + "." + figures.get(0), figures.get(1), figures.get(2));
      case TREND -> {
        String middle = words.date(LocalDate.parse((String) figures.get(4)));
        yield words.get(
            key, figures.get(0), figures.get(1), figures.get(2), figures.get(3), middle);
      }
      case WORKAROUNDS, EXPECTATIONS, SPECIFICITY -> words.get(key, figures.toArray());
    };
  }

  /** A term of the score on one line: points, name, figures. */
  String scored(Score.Term term) {
    String points =
        words.get(
            "score.term", words.number(term.contribution(), 1), words.number(term.points(), 1));
    return points + "  " + words.get("who.term", term(term.name()), because(term));
  }

  /** The sum of the terms, and the rank that it gives. */
  String score(InsightEntry insight, int insights) {
    return words.get(
        "score.sum", words.number(insight.score().value(), 1), insight.rank(), insights);
  }

  private String percent(Object share) {
    return words.number(100 * (double) share, 1);
  }

  private String spread(List<Object> figures) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < figures.size(); i += 3) {
      String facet = (String) figures.get(i);
      places.add(
          words.get(
              "place",
              facet.isEmpty() ? words.get("place.files") : OneLine.of(facet),
              figures.get(i + 1),
              figures.get(i + 2)));
    }
    return String.join(", ", places);
  }

  /** How many statements do what. */
  String counts(ThemeEntry theme) {
    List<String> counts = new ArrayList<>();
    int named = 0;
    for (Stance stance :
        List.of(Stance.IRRITANT, Stance.WORKAROUND, Stance.EXPECTATION, Stance.DELIGHT)) {
      int count = theme.count(stance);
      named += count;
      if (count > 0) {
        counts.add(words.get("count." + stance.word() + "s", count));
      }
    }
    if (theme.size() > named) {
      counts.add(words.get("count.others", theme.size() - named));
    }
    return String.join(", ", counts);
  }

  /** The parts of a theme and how many statements each has. */
  String subthemes(ThemeEntry theme) {
    List<String> parts = new ArrayList<>();
    for (Report.SubthemeEntry part : theme.subthemes()) {
      parts.add(OneLine.of(part.label()) + " " + words.number(part.statements()));
    }
    return words.get("subthemes", String.join(BETWEEN, parts));
  }

  /** What stands before the expectation that answers an insight. */
  String answer(Report.AnswerEntry answer) {
    String from = answer.from();
    return from == null
        ? words.get("answer.same")
        : words.get("answer.neighbour", OneLine.of(from));
  }

  /** The accounts: where every verbatim and every row went, and what was masked. */
  List<String> account(Report report) {
    Report.Summary summary = report.summary();
    Intake intake = report.intake();
    List<String> account = new ArrayList<>();
    account.add(
        words.get(
            "balance",
            summary.verbatims(),
            summary.inTheme(),
            summary.withSignal(),
            summary.rest(),
            summary.uninformative()));
    account.add(
        words.get(
            "rows",
            words.balance(
                intake.read(),
                intake.accepted(),
                intake.duplicate(),
                intake.empty(),
                intake.rejected())));
    account.add(MaskPhrases.line(summary.masked(), words));
    int other = summary.languages().getOrDefault(Language.OTHER.code(), 0);
    if (other > 0) {
      account.add(words.get("language.other", other));
    }
    return account;
  }
}
