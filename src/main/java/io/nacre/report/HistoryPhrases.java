package io.nacre.report;

import io.nacre.corpus.OneLine;
import io.nacre.report.Report.InsightEntry;
import io.nacre.study.History;
import io.nacre.study.History.Event;
import io.nacre.study.History.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences that tell what became of the insights of the last report. */
final class HistoryPhrases {
  /** So many insights whose voices have changed are listed. */
  private static final int MOST = 12;

  /** What became of one insight: in a few words, its id, its label, its voices. */
  record Line(String fate, String id, String label, String voices) {}

  private final Messages words;

  HistoryPhrases(Messages words) {
    this.words = words;
  }

  /** The report that is compared with. */
  String last(History history) {
    LocalDate until = history.until();
    String texts = words.get("header.verbatims", history.verbatims());
    return until == null
        ? words.get("history.last", texts)
        : words.get("history.last.until", texts, words.date(until));
  }

  /** What became of each insight: events first, then those with more or fewer voices. */
  List<Line> lines(Report report, History history) {
    List<Line> lines = new ArrayList<>();
    for (Event event : history.events()) {
      String key = "fate." + event.fate().name().toLowerCase(Locale.ROOT);
      String other = event.other() == null ? "" : event.other();
      String voices = words.get("header.voices", event.voices());
      lines.add(new Line(words.get(key, other), event.id(), OneLine.of(event.label()), voices));
    }
    report.insights().stream()
        .filter(insight -> change(history, insight) != 0)
        .sorted(
            Comparator.comparingInt((InsightEntry each) -> Math.abs(change(history, each)))
                .reversed()
                .thenComparingInt(InsightEntry::rank))
        .limit(MOST)
        .forEach(insight -> {
          int now = insight.concerned();
          String key = change(history, insight) > 0 ? "fate.more" : "fate.fewer";
          String voices = words.get("history.voices", now - change(history, insight), now);
          String label = OneLine.of(insight.theme().label());
          lines.add(new Line(words.get(key), insight.theme().id(), label, voices));
        });
    return lines;
  }

  private static int change(History history, InsightEntry insight) {
    Known known = history.known().get(insight.theme().id());
    return known == null ? 0 : insight.concerned() - known.voices();
  }

  /** What is told of one insight beside it, if anything. */
  Optional<String> of(History history, InsightEntry insight) {
    Known known = history.known().get(insight.theme().id());
    if (known == null) {
      return Optional.of(words.get("history.new"));
    }
    String voices = words.get("header.voices", known.voices());
    if (!known.label().isEmpty() && !known.label().equals(insight.theme().label())) {
      return Optional.of(words.get("history.called", voices, OneLine.of(known.label())));
    }
    return change(history, insight) == 0
        ? Optional.empty()
        : Optional.of(words.get("history.before", voices));
  }
}
