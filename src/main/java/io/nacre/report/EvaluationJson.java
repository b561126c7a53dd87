package io.nacre.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.nacre.evaluation.Agreement;
import io.nacre.evaluation.Evaluation;
import io.nacre.evaluation.StanceAgreement;
import java.io.IOException;

/** An evaluation as one JSON document, {@code nacre-evaluation/1}. */
public final class EvaluationJson {
  private EvaluationJson() {}

  /** Writes the evaluation. */
  public static void render(Evaluation evaluation, Appendable out) throws IOException {
    JsonDocument.write(
        "nacre-evaluation/1",
        out,
        json -> {
          json.writeNumberField("verbatims", evaluation.verbatims());
          Agreement themes = evaluation.themes();
          if (themes != null) {
            themes(json, themes, evaluation);
          }
          StanceAgreement stances = evaluation.stances();
          if (stances != null) {
            stances(json, stances);
          }
        });
  }

  private static void themes(JsonGenerator json, Agreement themes, Evaluation evaluation)
      throws IOException {
    json.writeObjectFieldStart("themes");
    json.writeNumberField("texts", themes.texts());
    json.writeNumberField("found", themes.themes());
    json.writeNumberField("labels", themes.labels());
    json.writeNumberField("alone", themes.alone());
    json.writeNumberField("nmi", themes.nmi());
    json.writeNumberField("ami", themes.ami());
    json.writeNumberField("ari", themes.ari());
    json.writeNumberField("homogeneity", themes.homogeneity());
    json.writeNumberField("completeness", themes.completeness());
    json.writeNumberField("v", themes.v());
    json.writeArrayFieldStart("purity");
    for (Evaluation.ThemePurity each : evaluation.purities()) {
      json.writeStartObject();
      json.writeStringField("theme", each.purity().theme());
      json.writeStringField("name", each.name());
      json.writeNumberField("texts", each.purity().texts());
      json.writeStringField("label", each.purity().label());
      json.writeNumberField("share", each.purity().share());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void stances(JsonGenerator json, StanceAgreement stances) throws IOException {
    json.writeObjectFieldStart("stances");
    json.writeNumberField("texts", stances.texts());
    json.writeNumberField("accuracy", stances.accuracy());
    json.writeNumberField("macroF1", stances.macroF1());
    json.writeArrayFieldStart("classes");
    for (StanceAgreement.ClassScore each : stances.classes()) {
      json.writeStartObject();
      json.writeStringField("stance", each.stance().word());
      json.writeNumberField("precision", each.precision());
      json.writeNumberField("recall", each.recall());
      json.writeNumberField("f1", each.f1());
      json.writeNumberField("labelled", each.labelled());
      json.writeNumberField("found", each.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
