package io.nacre.report;

import io.nacre.comparison.Comparison;
import io.nacre.comparison.Contrast;
import io.nacre.comparison.ThemeCounts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A comparison as CSV, a row for each theme in the order of the verdicts. */
public final class ComparisonCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "label",
          "change",
          "verdict",
          "base_voices",
          "base_of",
          "base_share",
          "new_voices",
          "new_of",
          "new_share",
          "difference",
          "difference_low",
          "difference_high",
          "p",
          "p_adjusted",
          "needed");

  private ComparisonCsv() {}

  /**
   * Writes the comparison.
   *
   * @param raw whether text is written without the guard against formulas
   * @param excel whether it is written as a French Excel opens it
   */
  public static void render(Comparison comparison, boolean raw, boolean excel, Appendable out)
      throws IOException {
    CsvRow row = CsvRow.table(COLUMNS, ',', excel, raw, out);
    for (Contrast each : comparison.contrasts()) {
      ThemeCounts counts = each.counts();
      row.write(
          Arrays.asList(
              counts.id(),
              counts.label(),
              each.change().word(),
              each.verdict().word(),
              counts.base(),
              counts.baseOf(),
              fraction(counts.shares().baseShare()),
              counts.now(),
              counts.nowOf(),
              fraction(counts.shares().nowShare()),
              fraction(each.difference()),
              fraction(each.interval().low()),
              fraction(each.interval().high()),
              fraction(each.p()),
              fraction(each.adjusted()),
              each.needed().isPresent() ? each.needed().getAsInt() : null),
          out);
    }
  }

  /** Four decimals. */
  static double fraction(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
