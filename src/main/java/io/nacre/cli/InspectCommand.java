package io.nacre.cli;

import io.nacre.corpus.OneLine;
import io.nacre.corpus.Progress;
import io.nacre.privacy.Corpus;
import io.nacre.report.Messages;
import io.nacre.source.ColumnRole;
import io.nacre.source.FileGuess;
import io.nacre.source.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows how each file would be read, and why. */
final class InspectCommand extends Subcommand {
  private final InputOptions input = new InputOptions(options);
  private final QuietOption silence = new QuietOption(options);

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "inspect",
        InspectCommand::new,
        "Shows how each file would be read, why, and the options that pin each guess.");
  }

  @Override
  public Integer call() {
    Messages words = ReportLanguage.ofSystem();
    Progress progress = silence.progress(spec, words);
    Reading reading = input.read(words, spec.commandLine().getErr(), progress);
    PrintWriter out = spec.commandLine().getOut();
    for (FileGuess guess : reading.guesses()) {
      String rows = ", " + guess.rows() + (guess.rows() == 1 ? " row" : " rows");
      out.print(OneLine.of(guess.source() + ": " + guess.reading() + rows) + "\n");
      List<String> names = guess.columns().stream().map(c -> OneLine.of(c.column())).toList();
      int wide = Math.max(1, names.stream().mapToInt(String::length).max().orElse(0));
      for (int i = 0; i < names.size(); i++) {
        ColumnRole column = guess.columns().get(i);
        String format = "  %-" + wide + "s  %-8s  %s\n";
        out.print(String.format(Locale.ROOT, format, names.get(i), column.role(), column.reason()));
      }
      if (!guess.dates().isEmpty()) {
        out.print("  dates: " + guess.dates() + "\n");
      }
      List<String> options = new ArrayList<>(guess.flags());
      options.addAll(input.privacyFlags());
      out.print("  options: " + OneLine.of(String.join(" ", options)) + "\n\n");
    }
    Corpus corpus = Corpus.of(reading, input.masking.masking(), ListeningOptions.cores(), progress);
    new AccountPrinter(corpus.intake(), corpus.masks(), words).print(out);
    return input.status(false, spec.commandLine().getErr());
  }
}
