package io.nacre.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.nacre.corpus.Kind;
import io.nacre.insight.Periods;
import io.nacre.report.Report.Ending;
import io.nacre.report.Report.InsightEntry;
import io.nacre.stance.Stance;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that the charts of the page draw, and the words that its scripts show. */
final class PageData {
  /** The words that scripts show, without their prefix. */
  private static final List<String> WORDS =
      List.of(
          "copy",
          "copied",
          "csv",
          "found",
          "of",
          "reach",
          "hurts",
          "voices",
          "heard",
          "statements",
          "intensity");

  private PageData() {}

  /**
   * A JSON object that can stand in a script element.
   *
   * @param facets by which the verbatims are filtered
   */
  static String of(Page page, Messages words, List<PageFacet> facets) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("lang", page.lang());
      json.writeObjectFieldStart("words");
      for (String word : WORDS) {
        json.writeStringField(word, words.get("page.js." + word));
      }
      json.writeEndObject();
      insights(json, page);
      periods(json, page.report().summary().periods(), page.starts());
      balances(json, page);
      named(json, page, words);
      facets(json, page, facets);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    // None of these stands outside of a string, and none may end the element or a line of script.
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static void insights(JsonGenerator json, Page page) throws IOException {
    json.writeNumberField("voices", page.report().summary().allVoices());
    json.writeArrayFieldStart("insights");
    for (InsightEntry insight : page.insights()) {
      json.writeStartObject();
      json.writeStringField("id", insight.theme().id());
      json.writeNumberField("rank", insight.rank());
      json.writeStringField("label", page.label(insight.theme().label()));
      json.writeNumberField("voices", insight.concerned());
      json.writeNumberField("intensity", ReportTable.rounded(insight.intensity()));
      for (Stance stance : List.of(Stance.IRRITANT, Stance.WORKAROUND, Stance.EXPECTATION)) {
        json.writeNumberField(stance.word(), insight.voicesBy(stance));
      }
      json.writeArrayFieldStart("timeline");
      for (int count : insight.timeline()) {
        json.writeNumber(count);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void periods(JsonGenerator json, @Nullable Periods periods, List<String> names)
      throws IOException {
    json.writeArrayFieldStart("periods");
    if (periods != null) {
      for (int i = 0; i < periods.starts().size(); i++) {
        LocalDate start = periods.starts().get(i);
        json.writeStartObject();
        json.writeStringField("start", start.toString());
        json.writeStringField("name", names.get(i));
        json.writeNumberField("heard", periods.voices().get(i));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void balances(JsonGenerator json, Page page) throws IOException {
    json.writeArrayFieldStart("balances");
    for (Page.Balance balance : page.balances()) {
      json.writeStartObject();
      json.writeStringField("id", balance.id());
      json.writeStringField("label", balance.label());
      json.writeArrayFieldStart("counts");
      for (int count : balance.counts()) {
        json.writeNumber(count);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The choices of the filters, each with its name. */
  private static void named(JsonGenerator json, Page page, Messages words) throws IOException {
    json.writeArrayFieldStart("stances");
    for (Stance stance : page.stances()) {
      choice(json, stance.word(), page.phrases().stance(stance));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kinds");
    if (page.report().summary().voices(Kind.FIELD) > 0) {
      for (Kind kind : Kind.values()) {
        choice(json, kind.word(), words.get("page.kinds." + kind.word()));
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("endings");
    for (Ending ending : Ending.values()) {
      choice(json, ending.word(), words.get("page.ending." + ending.word()));
    }
    json.writeEndArray();
  }

  private static void choice(JsonGenerator json, String key, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", key);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private static void facets(JsonGenerator json, Page page, List<PageFacet> facets)
      throws IOException {
    json.writeArrayFieldStart("facets");
    for (PageFacet facet : facets) {
      json.writeStartObject();
      json.writeStringField("name", facet.name());
      json.writeArrayFieldStart("values");
      for (String value : facet.values()) {
        json.writeString(page.line(value));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
