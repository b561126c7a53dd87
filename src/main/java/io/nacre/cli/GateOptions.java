package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.OneLine;
import io.nacre.gate.Gate;
import io.nacre.gate.GateCheck;
import io.nacre.gate.GateParser;
import io.nacre.report.Messages;
import io.nacre.report.Report;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The gates that a report is held against, for a machine that watches it. */
final class GateOptions {
  final List<String> rules = new ArrayList<>();

  /** Adds them to those of a command. */
  GateOptions(Options options) {
    options.texts(
        "--fail-on",
        "RULE",
        rules,
        "Exit with status 3 where RULE holds, and say why on standard error, with -q too; may be"
            + " repeated.",
        "An insight: 'insight', 'insight:W7K2', and in a study 'new-insight', 'new-irritant' or"
            + " 'new-expectation', each with conditions if need be: growing, shrinking, or voices,"
            + " customers, field, irritants, expectations, workarounds, share, score, intensity,"
            + " rank, verbatims and a number, as in 'new-irritant voices>=5'.",
        "The report: share(STANCE), voices(STANCE), insights, signals, alarms or verbatims and a"
            + " number, as in 'share(irritant)>40%%'.",
        "Compare by > >= < <= = !=; join by 'and'.");
  }

  /** The gates that are asked for. */
  List<Gate> parsed() {
    return rules.stream().map(GateParser::parse).toList();
  }

  /**
   * The gates that are asked for of a report that nothing came before.
   *
   * @throws InputException where one would need an earlier report
   */
  List<Gate> withoutHistory() {
    List<Gate> gates = parsed();
    for (Gate gate : gates) {
      if (gate.needsHistory()) {
        throw new InputException(
            Cause.USAGE,
            "--fail-on: \"" + gate.rule() + "\" needs a study: nacre report --study DIR");
      }
    }
    return gates;
  }

  /**
   * Holds a report against gates and says on a line each which are crossed.
   *
   * @param words in which it is said
   * @param quiet whether warnings are left out
   * @return the exit status
   */
  static int check(
      List<Gate> gates, Report report, Messages words, boolean quiet, PrintWriter err) {
    GateCheck check = GateCheck.of(report, gates, words);
    if (!quiet) {
      check.warnings().forEach(each -> err.print("nacre: " + OneLine.of(each) + "\n"));
    }
    check
        .crossings()
        .forEach(each -> {
          String line = words.get("gate.crossed", each.rule(), each.why());
          err.print(OneLine.of(line) + "\n");
        });
    return check.crossings().isEmpty() ? 0 : Failures.GATE;
  }
}
