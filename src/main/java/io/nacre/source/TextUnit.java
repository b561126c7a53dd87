package io.nacre.source;

/** What is one verbatim in a plain text file. */
public enum TextUnit {
  LINE,
  PARAGRAPH
}
