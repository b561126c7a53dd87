package io.nacre.cli;

import io.nacre.corpus.Intake;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.SourceAccount;
import io.nacre.report.CsvRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Tells on standard error what became of every row. */
final class AccountPrinter {
  private static final int FIRST = 3;

  private final Intake intake;

  AccountPrinter(Intake intake) {
    this.intake = intake;
  }

  void print(PrintWriter err) {
    for (SourceAccount source : intake.sources()) {
      line(err, source.source() + ": " + source.balance() + " (" + source.reading() + ")");
    }
    for (Rejection rejection : intake.rejections().stream().limit(FIRST).toList()) {
      line(err, rejection.origin() + ": rejected: " + rejection.reason());
    }
    if (intake.rejections().size() > FIRST) {
      int more = intake.rejections().size() - FIRST;
      line(err, "and " + more + " more rejected rows (--rejects FILE)");
    }
    intake.skipped().forEach(line -> line(err, "skipped " + line));
    intake.warnings().forEach(line -> line(err, "warning: " + line));
    err.flush();
  }

  private static void line(PrintWriter err, String line) {
    err.print(OneLine.of(line) + "\n");
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
