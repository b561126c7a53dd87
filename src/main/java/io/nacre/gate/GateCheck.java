package io.nacre.gate;

import io.nacre.corpus.OneLine;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.report.Report.InsightEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import io.nacre.study.History.Event;
import io.nacre.study.History.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report held against gates.
 *
 * @param crossings the gates that are crossed, in the order in which they were given
 * @param warnings a line for each gate of which less can be told than its author may think
 */
public record GateCheck(List<Crossing> crossings, List<String> warnings) {
  /** So many insights that cross a gate are named. */
  private static final int NAMED = 3;

  public GateCheck {
    crossings = List.copyOf(crossings);
    warnings = List.copyOf(warnings);
  }

  /**
   * Holds a report against gates.
   *
   * @param report with its statements, where a gate {@linkplain Gate#needsStatements needs} them
   * @param words in which it is told
   */
  public static GateCheck of(Report report, List<Gate> gates, Messages words) {
    Told told = new Told(words);
    List<Crossing> crossings = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Gate gate : gates) {
      Optional<String> why =
          switch (gate) {
            case ReportGate whole -> why(report, whole, told);
            case InsightGate each -> why(report, each, told);
          };
      why.ifPresent(facts -> crossings.add(new Crossing(gate.rule(), facts)));
      String warning = gate instanceof InsightGate each ? warning(report, each, words) : null;
      if (warning != null) {
        warnings.add(words.get("gate.warning", gate.rule(), warning));
      }
    }
    return new GateCheck(crossings, warnings);
  }

  private static Optional<String> why(Report report, ReportGate gate, Told told) {
    return gate.conditions().stream().allMatch(each -> each.holds(report))
        ? Optional.of(
            gate.conditions().stream()
                .map(each -> each.figure().told(report, told))
                .distinct()
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> why(Report report, InsightGate gate, Told told) {
    List<InsightEntry> crossing =
        report.insights().stream().filter(each -> crosses(each, gate, report)).toList();
    if (crossing.isEmpty()) {
      return Optional.empty();
    }
    String named =
        crossing.stream()
            .limit(NAMED)
            .map(each -> told(each, gate, report, told))
            .collect(Collectors.joining("; "));
    int more = crossing.size() - NAMED;
    return Optional.of(more > 0 ? told.words().get("gate.more", named, more) : named);
  }

  private static boolean crosses(InsightEntry insight, InsightGate gate, Report report) {
    String id = insight.theme().id();
    Stance stance = gate.subject().stance();
    return (gate.id() == null || gate.id().equals(id))
        && (!gate.subject().isNew() || isNew(id, report.history()))
        && (stance == null || insight.voicesBy(stance) > 0)
        && gate.conditions().stream().allMatch(each -> each.holds(insight, report));
  }

  private static boolean isNew(String id, @Nullable History history) {
    return history != null && !history.known().containsKey(id);
  }

  /** An insight and what a gate has to do with it. */
  private static String told(InsightEntry insight, InsightGate gate, Report report, Told told) {
    List<String> facts = new ArrayList<>();
    Stance stance = gate.subject().stance();
    if (gate.subject().isNew()) {
      facts.add(origin(insight.theme().id(), report.history(), told.words()));
    }
    if (stance != null) {
      facts.add(told.voices(insight.voicesBy(stance), stance));
    }
    gate.conditions().forEach(each -> facts.add(each.told(insight, report, told)));
    if (facts.isEmpty()) {
      facts.add(InsightFigure.VOICES.told(insight, report, told));
    }
    return told.words()
        .get(
            gate.subject().isNew() ? "gate.insight.new" : "gate.insight",
            insight.theme().id(),
            OneLine.of(insight.theme().label()),
            facts.stream().distinct().collect(Collectors.joining(", ")));
  }

  private static String origin(String id, @Nullable History history, Messages words) {
    return event(id, history)
        .filter(each -> each.fate() == Fate.SPLIT)
        .map(each -> words.get("gate.new.split", String.valueOf(each.other())))
        .orElseGet(() -> words.get("gate.new"));
  }

  /** Why the author of a gate may be mistaken in it, or null. */
  private static @Nullable String warning(Report report, InsightGate gate, Messages words) {
    if (gate.needsHistory()) {
      return report.history() == null ? words.get("gate.warning.first") : null;
    }
    String id = gate.id();
    if (id == null || report.insights().stream().anyMatch(each -> each.theme().id().equals(id))) {
      return null;
    }
    return event(id, report.history())
        .map(each ->
            switch (each.fate()) {
              case MERGED -> words.get("gate.warning.merged", id, String.valueOf(each.other()));
              case FADED -> words.get("gate.warning.faded", id);
              default -> words.get("gate.warning.gone", id);
            })
        .orElseGet(() ->
            report.themes().anyMatch(each -> each.id().equals(id))
                ? words.get("gate.warning.theme", id)
                : words.get("gate.warning.unknown", id));
  }

  private static Optional<Event> event(String id, @Nullable History history) {
    return history == null
        ? Optional.empty()
        : history.events().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
