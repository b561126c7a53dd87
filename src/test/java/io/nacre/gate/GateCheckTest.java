package io.nacre.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import io.nacre.insight.Growth;
import io.nacre.pipeline.Corpora;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.study.History;
import io.nacre.study.History.Event;
import io.nacre.study.History.Fate;
import io.nacre.study.History.Known;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gates on a report of fifteen customers and one team member, with two insights. */
class GateCheckTest {
  private static final Report REPORT = Corpora.shop().report();
  private static final InsightEntry TILL = REPORT.insights().getFirst();
  private static final InsightEntry LOGIN = REPORT.insights().getLast();

  private static GateCheck check(Report report, String... rules) {
    return check(report, Language.ENGLISH, rules);
  }

  private static GateCheck check(Report report, Language language, String... rules) {
    List<Gate> gates = Stream.of(rules).map(GateParser::parse).toList();
    return GateCheck.of(report, gates, new Messages(language));
  }

  private static List<String> lines(Report report, String... rules) {
    return check(report, rules).crossings().stream()
        .map(each -> "gate crossed: " + each.rule() + ": " + each.why())
        .toList();
  }

  private static String id(InsightEntry insight) {
    return insight.theme().id();
  }

  private static String name(InsightEntry insight) {
    return id(insight) + " \"" + insight.theme().label() + "\"";
  }

  private static Report after(List<Event> events, InsightEntry... known) {
    Known before = new Known("", 2, 2, null);
    Map<String, Known> ids =
        Stream.of(known).collect(Collectors.toMap(each -> id(each), e -> before));
    return REPORT.with(new History(null, 10, events, ids));
  }

  @Test
  void theReportHasTwoInsights() {
    assertThat(REPORT.insights()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insights>=2|2 insights",
        "verbatims<30|17 verbatims",
        "alarms>0 and signals>0|1 alarming signal, 1 weak signal",
        "share(irritant)>0.4|12 voices name an irritant, 75 % of 16",
        "voices(expectation)=1|1 voice names an expectation",
        "voices(delight)=2|2 voices name a delight",
        "voices(neutral)>0|1 voice says something neutral",
      })
  void figuresOfTheReportAreTold(String rule, String why) {
    assertThat(lines(REPORT, rule)).containsExactly("gate crossed: " + rule + ": " + why);
  }

  @ParameterizedTest
  @CsvSource({
    "insights>2",
    "insights<2",
    "insights!=2",
    "share(irritant)>=1",
    "voices(workaround)>0",
    "verbatims>30",
    "verbatims<30 and insights>2",
    "insight voices>30",
    "insight share>90%",
    "insight field=1 customers<2",
    "insight shrinking",
    "insight rank>2",
  })
  void whatDoesNotHoldIsNotCrossed(String rule) {
    assertThat(check(REPORT, rule)).isEqualTo(new GateCheck(List.of(), List.of()));
  }

  @Test
  void insightsAreNamedWithTheirFigures() {
    assertThat(lines(REPORT, "insight", "insight field>0 share>30%", "insight:" + id(LOGIN)))
        .containsExactly(
            "gate crossed: insight: "
                + name(TILL)
                + ": 7 voices are concerned; "
                + name(LOGIN)
                + ": 6 voices are concerned",
            "gate crossed: insight field>0 share>30%: "
                + name(TILL)
                + ": 1 team member, 43.75 % of the voices",
            "gate crossed: insight:" + id(LOGIN) + ": " + name(LOGIN) + ": 6 voices are concerned");
  }

  @Test
  void whatTheLastReportDidNotHaveIsNew() {
    Report report = after(List.of(), TILL);
    assertThat(lines(report, "new-irritant voices>=5", "new-insight", "new-expectation"))
        .containsExactly(
            "gate crossed: new-irritant voices>=5: "
                + name(LOGIN)
                + " is new, 6 voices name an irritant, 6 voices are concerned",
            "gate crossed: new-insight: " + name(LOGIN) + " is new");
    assertThat(lines(after(List.of(), TILL, LOGIN), "new-insight")).isEmpty();
  }

  @Test
  void whatWasSplitIsNewToo() {
    Event split = new Event(Fate.SPLIT, id(LOGIN), "", id(TILL), 5);
    assertThat(lines(after(List.of(split), TILL), "new-insight"))
        .containsExactly(
            "gate crossed: new-insight: " + name(LOGIN) + " is new, split from " + id(TILL));
  }

  @Test
  void nothingIsNewInAFirstReport() {
    assertThat(check(REPORT, "new-irritant"))
        .isEqualTo(
            new GateCheck(
                List.of(),
                List.of(
                    "gate new-irritant: nothing is new yet, as this study has no earlier report of"
                        + " this kind")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2222|2222 is no more, it was merged into 9999",
        "3333|3333 is no insight any more, too few voices are concerned",
        "4444|4444 is no more",
        "5555|the report has no insight 5555",
      })
  void anInsightThatIsNotThereIsAWarning(String id, String says) {
    List<Event> events =
        List.of(
            new Event(Fate.MERGED, "2222", "", "9999", 3),
            new Event(Fate.FADED, "3333", "", null, 3),
            new Event(Fate.DIED, "4444", "", null, 3));
    String rule = "insight:" + id + " voices>1";
    assertThat(check(after(events, TILL), rule))
        .isEqualTo(new GateCheck(List.of(), List.of("gate " + rule + ": " + says)));
  }

  @Test
  void aThemeThatIsNoInsightIsAWarning() {
    Report report = with(List.of(), List.of(TILL.theme()));
    assertThat(check(report, "insight:" + id(TILL)).warnings())
        .containsExactly(
            "gate insight:"
                + id(TILL)
                + ": "
                + id(TILL)
                + " is a theme of the report and no insight");
  }

  @Test
  void aVoiceCountsOnceAndAVerbatimWithoutOneIsAVoice() {
    Report report =
        new Corpora()
            .voice(
                "Ana", "La caisse est en panne. Le rayon est sale.", "Encore une caisse en panne")
            .field("Ana", "La caisse est en panne")
            .customers("La porte est cassée. Le chauffage est en panne.", "La porte est cassée")
            .report();
    assertThat(report.summary().voices().values()).containsExactly(3, 1);
    assertThat(lines(report, "voices(irritant)>0", "share(irritant)=100%"))
        .containsExactly(
            "gate crossed: voices(irritant)>0: 4 voices name an irritant",
            "gate crossed: share(irritant)=100%: 4 voices name an irritant, 100 % of 4");
  }

  @Test
  void growthIsAskedFor() {
    Report report = of(moving(TILL, Growth.GROWING), moving(LOGIN, Growth.SHRINKING));
    assertThat(lines(report, "insight growing score>1", "insight shrinking and workarounds=0"))
        .containsExactly(
            "gate crossed: insight growing score>1: "
                + name(TILL)
                + ": growing, score "
                + new Messages(Language.ENGLISH).number(TILL.score().value(), 1),
            "gate crossed: insight shrinking and workarounds=0: "
                + name(LOGIN)
                + ": shrinking, 0 voices name a workaround");
    assertThat(lines(report, "insight:" + id(LOGIN) + " growing")).isEmpty();
  }

  @Test
  void threeInsightsAreNamedAndTheRestCounted() {
    assertThat(lines(of(TILL, LOGIN, TILL, LOGIN, TILL), "insight rank>0"))
        .containsExactly(
            "gate crossed: insight rank>0: "
                + name(TILL)
                + ": rank 1; "
                + name(LOGIN)
                + ": rank 2; "
                + name(TILL)
                + ": rank 1; and 2 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insights>=2|2 constats",
        "signals>0 and alarms>0|1 signal faible, 1 signal alarmant",
        "verbatims>0|17 verbatims",
        "share(irritant)>0.4|12 voix nomment un irritant, 75\u202f% de 16",
        "voices(expectation)>0|1 voix nomme une attente",
        "voices(workaround)=0|0 voix nomme un contournement",
        "voices(delight)>0|2 voix nomment une satisfaction",
        "voices(advice)>=0|0 voix donne un conseil",
        "voices(neutral)>0|1 voix dit quelque chose de neutre",
      })
  void figuresOfTheReportAreToldInFrench(String rule, String why) {
    assertThat(check(REPORT, Language.FRENCH, rule).crossings())
        .containsExactly(new Crossing(rule, why));
  }

  @Test
  void insightsAreToldInFrench() {
    String named = id(TILL) + " «\u00a0" + TILL.theme().label() + "\u00a0»";
    String rule = "insight:" + id(TILL);
    String figures =
        " voices>0 customers>0 field>0 irritants>0 expectations>0 workarounds>=0 share>0 rank>0"
            + " verbatims>0";
    assertThat(check(REPORT, Language.FRENCH, rule + figures).crossings())
        .extracting(Crossing::why)
        .containsExactly(
            named
                + "\u00a0: 7 voix concernées, 6 clients, 1 personne du terrain, 6 voix nomment un"
                + " irritant, 1 voix nomme une attente, 0 voix nomme un contournement,"
                + " 43,75\u202f% des voix, rang 1, 8 verbatims");
    assertThat(check(REPORT, Language.FRENCH, rule + " intensity>0").crossings().getFirst().why())
        .contains("intensité ");
    Event split = new Event(Fate.SPLIT, id(TILL), "", "W7K2", 5);
    assertThat(check(after(List.of(split), LOGIN), Language.FRENCH, "new-insight").crossings())
        .extracting(Crossing::why)
        .containsExactly(named + " est nouveau, séparé de W7K2");
    assertThat(check(REPORT, Language.FRENCH, "insight:5555").warnings())
        .containsExactly("seuil insight:5555\u00a0: le rapport n’a pas de constat 5555");
  }

  private static Report of(InsightEntry... insights) {
    return with(List.of(insights), List.of());
  }

  private static Report with(List<InsightEntry> insights, List<ThemeEntry> strengths) {
    return new Report(
        REPORT.summary(),
        insights,
        strengths,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        REPORT.intake(),
        null);
  }

  private static InsightEntry moving(InsightEntry insight, Growth growth) {
    return new InsightEntry(
        insight.rank(),
        insight.theme(),
        insight.score(),
        insight.voices(),
        insight.voicesBy(),
        insight.share(),
        insight.intensity(),
        insight.triangulation(),
        insight.places(),
        insight.timeline(),
        growth,
        insight.fragility(),
        insight.answers(),
        insight.wish());
  }
}
