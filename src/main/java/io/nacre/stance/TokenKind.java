package io.nacre.stance;

/** What a token is, as far as clauses, gaps and negators care. */
enum TokenKind {
  WORD,
  NUMBER,
  /** A full stop, an exclamation or a question mark, a semicolon: nothing reaches over it. */
  STOP,
  /** A comma, a colon or a bracket: a negator does not reach over it, a gap does. */
  COMMA,
  /** A dash, a bullet, a mention: a clause may begin after it. */
  SOFT,
  /** An emoji, a symbol, an address, a quotation mark. */
  OTHER;

  /** Whether a clause may begin right after such a token. */
  boolean opensClause() {
    return this == STOP || this == COMMA || this == SOFT;
  }

  /** Whether negators and wishes stay on their side of such a token. */
  boolean stopsReach() {
    return this == STOP || this == COMMA;
  }
}
