package io.nacre.cli;

import picocli.CommandLine.Option;

/** How the cells of CSV and TSV are written. */
final class CellOptions {
  @Option(
      names = "--excel",
      description = "CSV as a French Excel opens it: semicolons, byte order mark, decimal commas.")
  boolean excel;

  @Option(
      names = "--raw",
      description = "Exact text in CSV and TSV cells, without the guard against formulas.")
  boolean raw;
}
