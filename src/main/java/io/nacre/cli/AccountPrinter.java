package io.nacre.cli;

import io.nacre.corpus.Intake;
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
      err.print(
          source.source()
              + ": "
              + source.read()
              + " read = "
              + source.accepted()
              + " accepted + "
              + source.duplicate()
              + " duplicate + "
              + source.empty()
              + " empty + "
              + source.rejected()
              + " rejected ("
              + source.reading()
              + ")\n");
    }
    for (Rejection rejection : intake.rejections().stream().limit(FIRST).toList()) {
      err.print(rejection.origin() + ": rejected: " + rejection.reason() + "\n");
    }
    if (intake.rejections().size() > FIRST) {
      err.print(
          "and " + (intake.rejections().size() - FIRST) + " more rejected rows (--rejects FILE)\n");
    }
    intake.skipped().forEach(line -> err.print("skipped " + line + "\n"));
    intake.warnings().forEach(line -> err.print("warning: " + line + "\n"));
    err.flush();
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
