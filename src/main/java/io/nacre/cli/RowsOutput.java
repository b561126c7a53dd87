package io.nacre.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How commands write that have one table to show. */
final class RowsOutput {
  /** The forms of such a table. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, csv or json.")
  Format format = Format.TEXT;

  @Mixin CellOptions cells = new CellOptions();
  @Mixin OutputFile to = new OutputFile();
}
