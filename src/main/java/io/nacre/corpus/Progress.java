package io.nacre.corpus;

import java.util.Locale;

/** Is told how far long work is. Whatever it does, the work gives the same. */
public interface Progress {
  /** Where nobody wants to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, long total) {}

        @Override
        public void advance(long pieces) {}
      };

  /** The parts of the work, in their order. */
  enum Stage {
    /** Files become rows, counted without a total. */
    READING,
    /** Texts lose what identifies a person. */
    MASKING,
    /** Texts are understood one by one. */
    LISTENING,
    /** Words become terms and concepts. */
    WORDING,
    /** Passages become an index. */
    INDEXING,
    /** Passages are compared with each other, each twice. */
    COMPARING,
    /** Passages become communities. */
    GROUPING,
    /** Communities become themes with names. */
    NAMING,
    /** Themes become insights in an order. */
    RANKING,
    /** Rows become part of a study. */
    KEEPING,
    /** The report is laid out. */
    WRITING;

    /** The word in keys: {@code reading}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A stage begins, and the one before has ended.
   *
   * @param total how many pieces it has, or 0 where they are not known or not counted
   */
  void begin(Stage stage, long total);

  /**
   * More pieces of the stage are done; any thread may say so.
   *
   * @param pieces how many
   */
  void advance(long pieces);

  /** All is done, or failed. */
  default void end() {}
}
