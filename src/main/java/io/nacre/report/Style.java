package io.nacre.report;

/**
 * How text looks in a terminal.
 *
 * @param colour whether the terminal takes escape sequences; else text stays as it is
 */
record Style(boolean colour) {
  String bold(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  String dim(String text) {
    return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
  }
}
