package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.nacre.corpus.Facets;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.SourceAccount;
import io.nacre.insight.Fragility;
import io.nacre.insight.Periods;
import io.nacre.insight.Place;
import io.nacre.insight.Score;
import io.nacre.report.Report.AnswerEntry;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.Report.Quote;
import io.nacre.report.Report.SubthemeEntry;
import io.nacre.report.Report.ThemeEntry;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole report as one JSON document, {@code nacre-report/1}; texts are exact. The schema stands
 * beside this class as {@code nacre-report-1.schema.json}.
 */
final class JsonRenderer implements TextualRenderer {
  static final String SCHEMA = "nacre-report/1";

  private Phrases phrases = new Phrases(new Messages(Language.ENGLISH));

  @Override
  public void render(Report report, ReportOptions options, Appendable out) throws IOException {
    phrases = new Phrases(new Messages(options.language()));
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      summary(json, report.summary());
      insights(json, ReportTable.shown(report, options));
      themes(json, "strengths", report.strengths());
      themes(json, "others", report.others());
      table(json, ReportTable.SIGNALS, report, options);
      table(json, ReportTable.MATRIX, report, options);
      verbatims(json, report, options);
      statements(json, report, options);
      intake(json, report);
      history(json, report.history());
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private static void summary(JsonGenerator json, Report.Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("verbatims", summary.verbatims());
    json.writeNumberField("inTheme", summary.inTheme());
    json.writeNumberField("withSignal", summary.withSignal());
    json.writeNumberField("rest", summary.rest());
    json.writeNumberField("uninformative", summary.uninformative());
    json.writeNumberField("statements", summary.statements());
    json.writeObjectFieldStart("voices");
    for (Kind kind : Kind.values()) {
      json.writeNumberField(kind.word(), summary.voices(kind));
    }
    json.writeEndObject();
    numbers(json, "languages", summary.languages());
    numbers(json, "masked", summary.masked());
    json.writeStringField("from", summary.from() == null ? null : summary.from().toString());
    json.writeStringField("to", summary.to() == null ? null : summary.to().toString());
    periods(json, summary.periods());
    json.writeEndObject();
  }

  private static void periods(JsonGenerator json, @Nullable Periods periods) throws IOException {
    if (periods == null) {
      return;
    }
    json.writeObjectFieldStart("periods");
    json.writeStringField("unit", periods.unit().word());
    strings(json, "starts", periods.starts().stream().map(LocalDate::toString).toList());
    integers(json, "voices", periods.voices());
    json.writeEndObject();
  }

  private static void integers(JsonGenerator json, String name, List<Integer> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int value : values) {
      json.writeNumber(value);
    }
    json.writeEndArray();
  }

  /** What became of the insights of the last report. */
  private static void history(JsonGenerator json, @Nullable History history) throws IOException {
    if (history == null) {
      return;
    }
    json.writeObjectFieldStart("history");
    json.writeStringField("until", text(history.until()));
    json.writeNumberField("verbatims", history.verbatims());
    json.writeArrayFieldStart("events");
    for (History.Event event : history.events()) {
      json.writeStartObject();
      json.writeStringField("fate", event.fate().name().toLowerCase(Locale.ROOT));
      json.writeStringField("id", event.id());
      json.writeStringField("label", event.label());
      json.writeStringField("other", event.other());
      json.writeNumberField("voices", event.voices());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("known");
    for (Map.Entry<String, History.Known> known : history.known().entrySet()) {
      json.writeObjectFieldStart(known.getKey());
      json.writeStringField("label", known.getValue().label());
      json.writeNumberField("voices", known.getValue().voices());
      json.writeNumberField("first", known.getValue().first());
      json.writeStringField("since", text(known.getValue().since()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static void numbers(JsonGenerator json, String name, Map<String, Integer> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> each : values.entrySet()) {
      json.writeNumberField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }

  private void insights(JsonGenerator json, List<InsightEntry> insights) throws IOException {
    json.writeArrayFieldStart("insights");
    for (InsightEntry insight : insights) {
      json.writeStartObject();
      json.writeNumberField("rank", insight.rank());
      json.writeStringField("headline", phrases.headline(insight));
      theme(json, insight.theme());
      score(json, insight.score());
      json.writeNumberField("customers", insight.customers());
      json.writeNumberField("field", insight.field());
      json.writeObjectFieldStart("voices");
      for (Stance stance : Stance.values()) {
        if (stance.concerns()) {
          json.writeNumberField(stance.word(), insight.voicesBy(stance));
        }
      }
      json.writeEndObject();
      json.writeObjectFieldStart("share");
      json.writeNumberField("low", ReportTable.share(insight.share().low()));
      json.writeNumberField("high", ReportTable.share(insight.share().high()));
      json.writeEndObject();
      json.writeNumberField("intensity", ReportTable.rounded(insight.intensity()));
      json.writeStringField("triangulation", insight.triangulation().word());
      places(json, insight.places());
      if (!insight.timeline().isEmpty()) {
        integers(json, "timeline", insight.timeline());
        json.writeStringField("growth", insight.growth().word());
      }
      fragility(json, insight.fragility());
      answers(json, insight.answers());
      Quote wish = insight.wish();
      if (wish != null) {
        json.writeObjectFieldStart("wish");
        quote(json, wish);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void score(JsonGenerator json, Score score) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeNumberField("value", ReportTable.rounded(score.value()));
    json.writeArrayFieldStart("terms");
    for (Score.Term term : score.terms()) {
      json.writeStartObject();
      json.writeStringField("name", term.name().word());
      json.writeNumberField("points", ReportTable.rounded(term.contribution()));
      json.writeNumberField("of", ReportTable.rounded(term.points()));
      json.writeStringField("because", phrases.because(term));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void places(JsonGenerator json, List<Place> places) throws IOException {
    json.writeArrayFieldStart("places");
    for (Place place : places) {
      json.writeStartObject();
      json.writeStringField("facet", place.facet());
      json.writeNumberField("heard", place.heard());
      json.writeNumberField("of", place.of());
      json.writeNumberField("told", place.told());
      json.writeStringField("most", place.most());
      json.writeNumberField("voices", place.voices());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fragility(JsonGenerator json, Fragility fragility) throws IOException {
    json.writeObjectFieldStart("fragility");
    json.writeBooleanField("stands", fragility.stands());
    json.writeArrayFieldStart("losses");
    for (Fragility.Loss loss : fragility.losses()) {
      json.writeStartObject();
      json.writeStringField("removed", loss.removed().word());
      json.writeStringField("file", loss.file());
      json.writeNumberField("voices", loss.voices());
      json.writeBooleanField("falls", loss.falls());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The best answer stands apart as well, for programs that want one. */
  private static void answers(JsonGenerator json, List<AnswerEntry> answers) throws IOException {
    if (!answers.isEmpty()) {
      json.writeObjectFieldStart("expectation");
      quote(json, answers.getFirst().quote());
      json.writeStringField("fromTheme", answers.getFirst().from());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("expectations");
    for (AnswerEntry answer : answers) {
      json.writeStartObject();
      quote(json, answer.quote());
      json.writeStringField("fromTheme", answer.from());
      json.writeObjectFieldStart("answers");
      quote(json, answer.answers());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void themes(JsonGenerator json, String name, List<ThemeEntry> themes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ThemeEntry theme : themes) {
      json.writeStartObject();
      theme(json, theme);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void theme(JsonGenerator json, ThemeEntry theme) throws IOException {
    json.writeStringField("id", theme.id());
    json.writeStringField("label", theme.label());
    json.writeArrayFieldStart("keyphrases");
    for (String phrase : theme.keyphrases()) {
      json.writeString(phrase);
    }
    json.writeEndArray();
    json.writeStringField("confidence", theme.confidence().word());
    json.writeNumberField("verbatims", theme.verbatims());
    json.writeObjectFieldStart("statements");
    for (Stance stance : Stance.values()) {
      json.writeNumberField(stance.word(), theme.count(stance));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("subthemes");
    for (SubthemeEntry subtheme : theme.subthemes()) {
      json.writeStartObject();
      json.writeStringField("label", subtheme.label());
      json.writeNumberField("verbatims", subtheme.verbatims());
      json.writeNumberField("statements", subtheme.statements());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : theme.quotes()) {
      json.writeStartObject();
      quote(json, quote);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quote(JsonGenerator json, Quote quote) throws IOException {
    json.writeStringField("text", quote.text());
    json.writeStringField("stance", quote.stance().word());
    json.writeStringField("id", quote.id());
    json.writeStringField("kind", quote.kind().word());
    json.writeStringField("source", quote.origin().source());
    json.writeNumberField("line", quote.origin().line());
  }

  /** What a row of a table tells beside its cells. */
  private interface Beside<T> {
    void write(T entry) throws IOException;
  }

  private static void table(
      JsonGenerator json, ReportTable table, Report report, ReportOptions options)
      throws IOException {
    List<List<@Nullable Object>> rows = table.rows(report, options);
    table(json, table, rows, rows, row -> {});
  }

  /**
   * A table as objects.
   *
   * @param entries what each row tells of
   */
  private static <T> void table(
      JsonGenerator json,
      ReportTable table,
      List<List<@Nullable Object>> rows,
      List<T> entries,
      Beside<T> beside)
      throws IOException {
    json.writeArrayFieldStart(table.word());
    for (int i = 0; i < rows.size(); i++) {
      json.writeStartObject();
      JsonDocument.cells(json, table.columns(), rows.get(i));
      beside.write(entries.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The verbatims with what describes them. */
  private static void verbatims(JsonGenerator json, Report report, ReportOptions options)
      throws IOException {
    table(
        json,
        ReportTable.VERBATIMS,
        ReportTable.VERBATIMS.rows(report, options),
        ReportTable.shownVerbatims(report, options),
        verbatim -> facets(json, verbatim.facets()));
  }

  private static void facets(JsonGenerator json, Facets facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Map.Entry<String, String> facet : facets.values().entrySet()) {
      json.writeStringField(facet.getKey(), facet.getValue());
    }
    json.writeEndObject();
  }

  /** The statements with their cues, so that programs can underline them. */
  private static void statements(JsonGenerator json, Report report, ReportOptions options)
      throws IOException {
    table(
        json,
        ReportTable.STATEMENTS,
        ReportTable.STATEMENTS.rows(report, options),
        ReportTable.shownStatements(report, options),
        statement -> cues(json, statement.cues()));
  }

  private static void cues(JsonGenerator json, List<Report.CueEntry> cues) throws IOException {
    json.writeArrayFieldStart("cueSpans");
    for (Report.CueEntry cue : cues) {
      json.writeStartObject();
      json.writeNumberField("start", cue.span().start());
      json.writeNumberField("end", cue.span().end());
      json.writeStringField("words", cue.words());
      json.writeStringField("type", cue.type().word());
      json.writeNumberField("weight", Math.round(cue.weight() * 100) / 100.0);
      json.writeStringField("rule", cue.rule());
      json.writeStringField("note", cue.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void intake(JsonGenerator json, Report report) throws IOException {
    json.writeObjectFieldStart("intake");
    json.writeArrayFieldStart("sources");
    for (SourceAccount source : report.intake().sources()) {
      json.writeStartObject();
      json.writeStringField("source", source.source());
      json.writeStringField("reading", source.reading());
      json.writeNumberField("read", source.read());
      json.writeNumberField("accepted", source.accepted());
      json.writeNumberField("duplicate", source.duplicate());
      json.writeNumberField("empty", source.empty());
      json.writeNumberField("rejected", source.rejected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejections");
    for (Rejection rejection : report.intake().rejections()) {
      json.writeString(rejection.origin() + ": " + rejection.reason());
    }
    json.writeEndArray();
    strings(json, "skipped", report.intake().skipped());
    strings(json, "warnings", report.intake().warnings());
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
