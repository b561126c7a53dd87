package io.nacre.cli;

/** How commands write that have one table to show. */
final class RowsOutput {
  /** The forms of such a table. */
  enum Format {
    TEXT,
    CSV,
    JSON
  }

  Format format = Format.TEXT;
  final CellOptions cells;
  final OutputFile to;

  /** Adds them to those of a command. */
  RowsOutput(Options options) {
    options.choice(
        "-f, --format", "FORMAT", Format.class, given -> format = given, "text, csv or json.");

    cells = new CellOptions(options);
    to = new OutputFile(options);
  }
}
