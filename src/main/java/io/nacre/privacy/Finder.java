package io.nacre.privacy;

/** Finds one kind of personal data in a text, in time that grows with its length. */
interface Finder {
  /** What it finds. */
  Mark mark();

  /** Whether a text may hold some, by the characters that it has. */
  boolean mayFind(Look look);

  /** Adds what stands in a text to what others found there. */
  void find(String text, Finds finds);
}
