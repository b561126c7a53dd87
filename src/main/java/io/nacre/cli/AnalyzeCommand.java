package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import io.nacre.pipeline.Pipeline;
import io.nacre.pipeline.Settings;
import io.nacre.report.Report;
import io.nacre.report.ReportOptions;
import io.nacre.source.Reading;
import io.nacre.stance.CueStanceReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads, finds, ranks and prints, in memory. */
@Command(
    name = "analyze",
    aliases = "analyse",
    mixinStandardHelpOptions = true,
    description = "Reads notes and verbatims and prints a ranked insight report.")
final class AnalyzeCommand implements Callable<Integer> {
  @Mixin InputOptions input = new InputOptions();
  @Mixin OutputOptions output = new OutputOptions();

  @Option(
      names = "--lang",
      paramLabel = "fr|en|other",
      description = "The language of all texts (default: found for each).")
  @Nullable String lang;

  @Option(names = "--strict", description = "Exit with status 1 when a row is rejected.")
  boolean strict;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write all rejected rows to this file, as CSV.")
  @Nullable String rejects;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads may work (default: all cores).")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Nothing on standard error but failures.")
  boolean quiet;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ReportOptions options = output.report();
    Settings settings = new Settings(language(), null, threads());
    PrintWriter err = spec.commandLine().getErr();
    Reading reading = input.read(err);
    AccountPrinter account = new AccountPrinter(reading.intake());
    if (!quiet) {
      account.print(err);
    }
    if (rejects != null) {
      Files.write(rejects, account::writeRejections);
    }
    if (reading.verbatims().isEmpty()) {
      List<SourceAccount> sources = reading.intake().sources();
      String where = sources.size() == 1 ? sources.getFirst().source() : sources.size() + " files";
      throw new InputException(Cause.NOTHING, where + ": no text, nothing to analyse");
    }
    if (output.by != null) {
      settings = settings.by(facet(output.by, reading.verbatims()));
    }
    Report report = new Pipeline(new CueStanceReader(), settings).analyze(reading);
    Files.write(
        output.output,
        spec.commandLine().getOut(),
        out -> output.format.renderer().render(report, options, out));
    return strict && reading.intake().rejected() > 0 ? Failures.FAILED : 0;
  }

  /** The facet of this name, whatever its case. */
  private static String facet(String name, List<Verbatim> verbatims) {
    SortedSet<String> facets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    verbatims.forEach(verbatim -> facets.addAll(verbatim.facets().values().keySet()));
    if (!facets.contains(name)) {
      String known = facets.isEmpty() ? "there is none" : "there are " + String.join(", ", facets);
      throw new InputException(Cause.USAGE, "--by: no facet \"" + name + "\", " + known);
    }
    return facets.tailSet(name).getFirst();
  }

  private int threads() {
    int given = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (given < 1) {
      throw new InputException(Cause.USAGE, "--threads takes a number of 1 or more, not " + given);
    }
    return given;
  }

  private @Nullable Language language() {
    if (lang == null) {
      return null;
    }
    return Arrays.stream(Language.values())
        .filter(each -> each.code().equalsIgnoreCase(lang))
        .findFirst()
        .orElseThrow(
            () -> new InputException(Cause.USAGE, "--lang takes fr, en or other, not " + lang));
  }
}
