package io.nacre.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.Contrast;
import io.nacre.comparison.Exposure;
import io.nacre.comparison.ThemeCounts;
import java.io.IOException;
import java.time.LocalDate;

/** A comparison as one JSON document, {@code nacre-comparison/1}; every figure is exact. */
public final class ComparisonJson {
  private ComparisonJson() {}

  /** Writes the comparison. */
  public static void render(Comparison comparison, Appendable out) throws IOException {
    JsonDocument.write(
        "nacre-comparison/1",
        out,
        json -> {
          basis(json, comparison.basis());
          exposure(json, comparison.exposure());
          json.writeArrayFieldStart("themes");
          for (Contrast each : comparison.contrasts()) {
            contrast(json, each);
          }
          json.writeEndArray();
        });
  }

  private static void basis(JsonGenerator json, Basis basis) throws IOException {
    json.writeObjectFieldStart("basis");
    switch (basis) {
      case Basis.Values values -> {
        json.writeStringField("facet", values.facet());
        json.writeStringField("base", values.base());
        json.writeStringField("new", values.now());
      }
      case Basis.Day day -> {
        LocalDate end = day.end();
        json.writeStringField("at", day.first().toString());
        json.writeStringField("until", end == null ? null : end.toString());
      }
      case Basis.Reports reports -> {
        json.writeStringField("base", reports.base());
        json.writeStringField("new", reports.now());
      }
    }
    json.writeEndObject();
  }

  private static void exposure(JsonGenerator json, Exposure exposure) throws IOException {
    json.writeObjectFieldStart("exposure");
    json.writeNumberField("baseVoices", exposure.base());
    json.writeNumberField("newVoices", exposure.now());
    json.writeNumberField("voicesOnBoth", exposure.both());
    json.writeNumberField("baseVerbatims", exposure.baseVerbatims());
    json.writeNumberField("newVerbatims", exposure.nowVerbatims());
    json.writeNumberField("verbatimsOnNeither", exposure.neither());
    json.writeNumberField("verbatimsShared", exposure.shared());
    json.writeEndObject();
  }

  private static void contrast(JsonGenerator json, Contrast contrast) throws IOException {
    ThemeCounts counts = contrast.counts();
    json.writeStartObject();
    json.writeStringField("id", counts.id());
    json.writeStringField("label", counts.label());
    json.writeStringField("change", contrast.change().word());
    json.writeStringField("verdict", contrast.verdict().word());
    json.writeNumberField("base", counts.base());
    json.writeNumberField("baseOf", counts.baseOf());
    json.writeNumberField("new", counts.now());
    json.writeNumberField("newOf", counts.nowOf());
    json.writeNumberField("difference", contrast.difference());
    json.writeNumberField("low", contrast.interval().low());
    json.writeNumberField("high", contrast.interval().high());
    json.writeNumberField("p", contrast.p());
    json.writeNumberField("pAdjusted", contrast.adjusted());
    if (contrast.needed().isPresent()) {
      json.writeNumberField("needed", contrast.needed().getAsInt());
    } else {
      json.writeNullField("needed");
    }
    json.writeEndObject();
  }
}
