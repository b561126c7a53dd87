package io.nacre.report;

import io.nacre.corpus.Origin;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.SignalEntry;
import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.SubthemeEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A report as the codes of a qualitative analysis: the insights, what already works and the other
 * themes, each with its sub-themes as codes of its own, the weak signals, and the stances.
 *
 * <p>Insights that the options do not show keep their codes and stand among the other themes. No
 * two codes have the same name, wherever they stand in the tree, as some programs keep one of them
 * only. The GUID of a code follows from the ID of its theme, so that successive reports of a study
 * have the same codes.
 */
final class Codebook {
  /** The colours of Okabe and Ito, which all kinds of colour vision tell apart. */
  private static final Map<Stance, String> COLOURS =
      Map.of(
          Stance.IRRITANT, "#D55E00",
          Stance.EXPECTATION, "#0072B2",
          Stance.WORKAROUND, "#E69F00",
          Stance.DELIGHT, "#009E73",
          Stance.ADVICE, "#CC79A7",
          Stance.NEUTRAL, "#999999");

  private static final String SIGNAL_COLOUR = "#F0E442";
  private static final String SIGNALS = Guid.of("code", "signals");

  /** A theme by its ID, or the part of it with a label. */
  private record Topic(String theme, @Nullable String subtheme) {}

  /** The number of a statement in a verbatim that was read there. */
  private record Place(Origin origin, int number) {}

  private final Messages words;
  private final Phrases phrases;
  private final UniqueNames names = new UniqueNames();
  private final List<Code> codes = new ArrayList<>();
  private final Map<Topic, String> topics = new HashMap<>();
  private final Map<Place, List<Quote>> signals;

  Codebook(Report report, ReportOptions options) {
    words = new Messages(options.language());
    phrases = new Phrases(words);
    signals =
        report.signals().stream()
            .map(SignalEntry::quote)
            .collect(Collectors.groupingBy(quote -> new Place(quote.origin(), quote.number())));
    themes(report, options);
    if (!signals.isEmpty()) {
      codes.add(signals());
    }
    group("stances", Stream.of(Stance.values()).map(this::stance).toList());
  }

  private void themes(Report report, ReportOptions options) {
    Set<Integer> shown =
        ReportTable.shown(report, options).stream()
            .map(InsightEntry::rank)
            .collect(Collectors.toSet());
    List<Code> insights = new ArrayList<>();
    List<Code> others = new ArrayList<>();
    for (InsightEntry insight : report.insights()) {
      (shown.contains(insight.rank()) ? insights : others)
          .add(insight(insight, report.insights().size()));
    }
    group("insights", insights);
    group(
        "strengths", report.strengths().stream().map(each -> theme(each, Stance.DELIGHT)).toList());
    report.others().forEach(each -> others.add(theme(each, Stance.NEUTRAL)));
    group("others", others);
  }

  private void group(String word, List<Code> children) {
    if (!children.isEmpty()) {
      String name = names.of(words.get("codes." + word));
      codes.add(new Code(Guid.of("code", word), name, null, null, false, children));
    }
  }

  /** An insight, with zeros before its rank so that programs which sort by name keep the order. */
  private Code insight(InsightEntry insight, int of) {
    int digits = String.valueOf(of).length();
    String number = String.format(Locale.ROOT, "%0" + digits + "d.", insight.rank());
    Stance leading =
        Stream.of(Stance.values())
            .filter(Stance::concerns)
            .max(
                Comparator.comparingInt((Stance each) -> insight.theme().count(each))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    String evidence = phrases.headline(insight) + "\n" + phrases.score(insight, of);
    return theme(insight.theme(), number, evidence, leading);
  }

  private Code theme(ThemeEntry theme, Stance leading) {
    return theme(theme, "", phrases.counts(theme), leading);
  }

  /**
   * The code of a theme, and of its parts.
   *
   * @param number what stands before its name and the names of its parts; may be empty
   * @param evidence the first lines of its description
   * @param leading the stance that gives the colour
   */
  private Code theme(ThemeEntry theme, String number, String evidence, Stance leading) {
    String guid = Guid.of("theme", theme.id());
    String name = names.of((number + " " + theme.label()).strip());
    String colour = COLOURS.get(leading);
    topics.put(new Topic(theme.id(), null), guid);
    List<Code> parts = new ArrayList<>();
    for (SubthemeEntry part : theme.subthemes()) {
      String partGuid = Guid.of("subtheme", theme.id(), part.label());
      if (topics.putIfAbsent(new Topic(theme.id(), part.label()), partGuid) == null) {
        String place = number.isEmpty() ? "" : number + (parts.size() + 1) + " ";
        parts.add(
            new Code(partGuid, names.of(place + part.label()), null, colour, true, List.of()));
      }
    }
    String description =
        String.join(
            "\n",
            evidence,
            words.get("confidence." + theme.confidence().word()),
            words.get("codes.keyphrases", String.join(" · ", theme.keyphrases())),
            words.get("codes.theme", theme.id()));
    return new Code(guid, name, description, colour, true, parts);
  }

  private Code signals() {
    return new Code(
        SIGNALS,
        names.of(words.get("codes.signals")),
        words.get("codes.signals.what"),
        SIGNAL_COLOUR,
        true,
        List.of());
  }

  private Code stance(Stance stance) {
    return new Code(
        guid(stance),
        names.of(phrases.stance(stance)),
        words.get("stance." + stance.word() + ".what"),
        COLOURS.get(stance),
        true,
        List.of());
  }

  private static String guid(Stance stance) {
    return Guid.of("stance", stance.word());
  }

  /** The codes of a statement: of its theme or of the part of it, of its stance, of a signal. */
  List<String> of(StatementEntry statement) {
    List<String> guids = new ArrayList<>();
    String theme = statement.theme();
    if (theme != null) {
      Topic topic = new Topic(theme, statement.subtheme());
      guids.add(Objects.requireNonNull(topics.get(topic), "every theme has a code"));
    }
    guids.add(guid(statement.stance()));
    if (isSignal(statement)) {
      guids.add(SIGNALS);
    }
    return guids;
  }

  /** A signal's quote may begin with the words before its statement, but ends with it. */
  private boolean isSignal(StatementEntry statement) {
    Place place = new Place(statement.origin(), statement.number());
    return signals.getOrDefault(place, List.of()).stream()
        .anyMatch(quote -> quote.text().endsWith(statement.text()));
  }

  /** Writes the tree of codes. */
  void write(XmlDocument xml) throws XMLStreamException {
    xml.start("Codes");
    for (Code code : codes) {
      code.write(xml);
    }
    xml.end();
  }
}
