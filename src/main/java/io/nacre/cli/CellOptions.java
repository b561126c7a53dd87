package io.nacre.cli;

/** How the cells of CSV and TSV are written. */
final class CellOptions {
  boolean excel;
  boolean raw;

  /** Adds them to those of a command. */
  CellOptions(Options options) {
    options.flag(
        "--excel",
        given -> excel = given,
        "CSV as a French Excel opens it: semicolons, byte order mark, decimal commas.");
    options.flag(
        "--raw",
        given -> raw = given,
        "Exact text in CSV and TSV cells, without the guard against formulas.");
  }
}
