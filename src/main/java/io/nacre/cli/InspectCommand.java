package io.nacre.cli;

import io.nacre.source.ColumnRole;
import io.nacre.source.FileGuess;
import io.nacre.source.Reading;
import io.nacre.source.Sources;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows how each file would be read, and why. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Shows how each file would be read, why, and the options that pin each guess.")
final class InspectCommand implements Callable<Integer> {
  @Mixin InputOptions input = new InputOptions();
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Reading reading = Sources.read(input.files, System.in, input.read());
    PrintWriter out = spec.commandLine().getOut();
    for (FileGuess guess : reading.guesses()) {
      out.print(guess.source() + ": " + guess.reading() + ", " + guess.rows() + " rows\n");
      int wide = guess.columns().stream().mapToInt(c -> c.column().length()).max().orElse(0);
      for (ColumnRole column : guess.columns()) {
        String format = "  %-" + Math.max(1, wide) + "s  %-8s  %s\n";
        out.print(
            String.format(Locale.ROOT, format, column.column(), column.role(), column.reason()));
      }
      if (!guess.dates().isEmpty()) {
        out.print("  dates: " + guess.dates() + "\n");
      }
      out.print("  options: " + String.join(" ", guess.flags()) + "\n\n");
    }
    new AccountPrinter(reading.intake()).print(out);
    return 0;
  }
}
