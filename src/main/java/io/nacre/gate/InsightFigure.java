package io.nacre.gate;

import io.nacre.report.Report;
import io.nacre.report.Report.InsightEntry;
import io.nacre.report.ReportTable;
import io.nacre.stance.Stance;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure of an insight. Voices are those that it concerns. */
enum InsightFigure {
  VOICES(InsightEntry::concerned),
  CUSTOMERS(InsightEntry::customers),
  FIELD(InsightEntry::field),
  IRRITANTS(each -> each.voicesBy(Stance.IRRITANT)),
  EXPECTATIONS(each -> each.voicesBy(Stance.EXPECTATION)),
  WORKAROUNDS(each -> each.voicesBy(Stance.WORKAROUND)),
  /** Its voices of all voices of the report, 0 to 1. */
  SHARE(VOICES.figure),
  SCORE(each -> each.score().value()),
  INTENSITY(each -> ReportTable.rounded(each.intensity())),
  RANK(InsightEntry::rank),
  VERBATIMS(each -> each.theme().verbatims());

  private final ToDoubleFunction<InsightEntry> figure;

  InsightFigure(ToDoubleFunction<InsightEntry> figure) {
    this.figure = figure;
  }

  /** As it is written: {@code voices}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its value for an insight, as reports show it. */
  double of(InsightEntry insight, Report report) {
    double value = figure.applyAsDouble(insight);
    return this == SHARE ? value / report.summary().allVoices() : value;
  }

  /** Its value in a few words. */
  String told(InsightEntry insight, Report report, Told told) {
    double value = of(insight, report);
    return switch (this) {
      case IRRITANTS -> told.voices(value, Stance.IRRITANT);
      case EXPECTATIONS -> told.voices(value, Stance.EXPECTATION);
      case WORKAROUNDS -> told.voices(value, Stance.WORKAROUND);
      case SHARE -> told.figure(this, 100 * value);
      case VOICES, CUSTOMERS, FIELD, SCORE, INTENSITY, RANK, VERBATIMS -> told.figure(this, value);
    };
  }
}
