package io.nacre.cli;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.SourceAccount;
import java.io.IOException;
import java.io.PrintWriter;

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

  void writeRejections(Appendable out) throws IOException {
    out.append("source,line,reason,content\r\n");
    for (Rejection rejection : intake.rejections()) {
      out.append(quoted(rejection.origin().source()))
          .append(',')
          .append(String.valueOf(rejection.origin().line()))
          .append(',')
          .append(quoted(rejection.reason()))
          .append(',')
          .append(quoted(rejection.content()))
          .append("\r\n");
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
