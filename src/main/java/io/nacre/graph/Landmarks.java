package io.nacre.graph;

/**
 * Statements that stand for all, evenly spread over them: every statement is compared with these.
 * They are numbered from 0 in the order of the statements; up to some number each statement is one.
 * After the landmark points of de Silva and Tenenbaum, "Sparse multidimensional scaling using
 * landmark points" (2004).
 *
 * @param statements of how many statements
 * @param count how many of them are landmarks
 */
record Landmarks(int statements, int count) {
  /** The landmark of a statement that is none. */
  static final int NONE = -1;

  /** All of some statements. */
  static Landmarks all(int statements) {
    return new Landmarks(statements, statements);
  }

  /** All statements, or a number of them where there are more. */
  static Landmarks of(int statements, int most) {
    return new Landmarks(statements, Math.min(statements, most));
  }

  /** Whether every statement is one. */
  boolean areAll() {
    return count == statements;
  }

  /** The statement that a landmark is. */
  int statement(int landmark) {
    return areAll() ? landmark : (int) ((long) landmark * statements / count);
  }

  /** The landmark that a statement is, or {@link #NONE}. */
  int landmark(int statement) {
    if (areAll()) {
      return statement;
    }
    int next = (int) (((long) statement * count + statements - 1) / statements);
    return next < count && statement(next) == statement ? next : NONE;
  }
}
