package io.nacre.cli;

import io.nacre.corpus.Intake;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.SourceAccount;
import io.nacre.report.CsvRow;
import io.nacre.report.MaskPhrases;
import io.nacre.report.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/**
 * Tells on standard error what became of every row. What readers say of a file or a row is in
 * English, whatever the language of the account.
 */
final class AccountPrinter {
  private static final int FIRST = 3;

  private final Intake intake;
  private final Map<String, Integer> masked;
  private final Messages words;

  /**
   * Tells an account.
   *
   * @param masked how much of each kind of personal data was masked
   */
  AccountPrinter(Intake intake, Map<String, Integer> masked, Messages words) {
    this.intake = intake;
    this.masked = masked;
    this.words = words;
  }

  void print(PrintWriter err) {
    for (SourceAccount source : intake.sources()) {
      line(err, "account.file", source.source(), balance(source), source.reading());
    }
    for (Rejection rejection : intake.rejections().stream().limit(FIRST).toList()) {
      line(err, "account.rejected", rejection.origin(), rejection.reason());
    }
    if (intake.rejections().size() > FIRST) {
      line(err, "account.rejected.more", intake.rejections().size() - FIRST);
    }
    intake.skipped().forEach(skipped -> line(err, "account.skipped", skipped));
    intake.warnings().forEach(warning -> line(err, "account.warning", warning));
    err.print(OneLine.of(MaskPhrases.line(masked, words)) + "\n");
    err.flush();
  }

  private String balance(SourceAccount source) {
    return words.balance(
        source.read(), source.accepted(), source.duplicate(), source.empty(), source.rejected());
  }

  private void line(PrintWriter err, String key, Object... values) {
    err.print(OneLine.of(words.get(key, values)) + "\n");
  }

  /** All rejected rows as CSV, with what they held. */
  void writeRejections(Appendable out) throws IOException {
    CsvRow row = new CsvRow(',', false, false);
    row.write(List.of("source", "line", "reason", "content"), out);
    for (Rejection rejection : intake.rejections()) {
      row.write(
          List.of(
              rejection.origin().source(),
              rejection.origin().line(),
              rejection.reason(),
              rejection.content()),
          out);
    }
  }
}
