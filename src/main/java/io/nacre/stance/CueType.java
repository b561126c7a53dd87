package io.nacre.stance;

import java.util.Locale;

/** What a cue speaks for; the letter is the one of the lexicon files. */
public enum CueType {
  IRRITANT('I'),
  DELIGHT('D'),
  EXPECTATION('E'),
  /** Something is missing: counts with the expectations. */
  LACK('L'),
  /** A request to the company to repair: strengthens an irritant. */
  FIX_REQUEST('F'),
  ADVICE('A'),
  WORKAROUND('W'),
  /** Plain information: no stance. */
  INFORMATION('N'),
  /** Degrees, pseudo-negations, contrasts, punctuation: they change other cues. */
  MODIFIER('X');

  private final char letter;

  CueType(char letter) {
    this.letter = letter;
  }

  /** The word in tables: {@code fix-request}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The letter after {@code class=} in a lexicon. */
  public char letter() {
    return letter;
  }
}
