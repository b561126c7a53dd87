package io.nacre.source;

/** What is one verbatim in a plain text file. */
public enum TextUnit {
  LINE,
  PARAGRAPH,
  /** All of it: a letter, or a note by one person. */
  FILE
}
