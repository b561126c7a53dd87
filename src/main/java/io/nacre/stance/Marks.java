package io.nacre.stance;

import io.nacre.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement says without words: emoji, repeated marks, capitals. */
final class Marks {
  private static final double BAD_EMOJI = 1.2;
  private static final double GOOD_EMOJI = 1.0;
  private static final double DOUBLE_QUESTION = 0.6;
  private static final double MOST_EXCLAIMED = 3;

  /** Above this share of capitals the text is in capitals as a habit, and no word is shouted. */
  private static final double HABIT = 0.7;

  private static final int SHORTEST_SHOUT = 4;
  private static final int SHORTEST_LETTERS = 3;

  private final String text;
  private final List<Token> tokens;
  private final double capitals;
  private final int longWords;
  private final int shouted;
  private final @Nullable Token firstShout;

  Marks(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    int words = 0;
    int upper = 0;
    int shouts = 0;
    Token first = null;
    for (Token token : tokens) {
      if (token.kind() == TokenKind.WORD && token.end() - token.start() >= SHORTEST_LETTERS) {
        words++;
        if (isUpper(token)) {
          upper++;
          if (token.end() - token.start() >= SHORTEST_SHOUT) {
            shouts++;
            first = first == null ? token : first;
          }
        }
      }
    }
    this.longWords = words;
    this.capitals = words == 0 ? 0 : (double) upper / words;
    this.shouted = shouts;
    this.firstShout = first;
  }

  /** Whether a word is in capitals where the words around are not. */
  boolean isShouted(Token token) {
    return capitals > 0
        && capitals < HABIT
        && token.kind() == TokenKind.WORD
        && token.end() - token.start() >= SHORTEST_SHOUT
        && isUpper(token);
  }

  /** The cues of the marks. */
  List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    int exclamations = 0;
    Token exclaimed = null;
    Token asked = null;
    for (Token token : tokens) {
      switch (token.kind()) {
        case STOP -> {
          if (token.key().startsWith("!")) {
            exclamations += token.end() - token.start();
            exclaimed = exclaimed == null ? token : exclaimed;
          } else if (asked == null && (token.key().equals("??") || token.key().equals("?!"))) {
            asked = token;
          }
        }
        case OTHER -> addEmoji(token, cues);
        default -> {}
      }
    }
    if (exclaimed != null && exclamations >= 2) {
      double weight = Math.min(MOST_EXCLAIMED, exclamations / 2.0);
      cues.add(cue(CueType.MODIFIER, weight, exclaimed, "m.exclaim: !!"));
    }
    if (asked != null) {
      cues.add(cue(CueType.IRRITANT, DOUBLE_QUESTION, asked, "m.question: ??"));
    }
    if (firstShout != null && (shouted >= 2 || (capitals > HABIT && longWords > SHORTEST_SHOUT))) {
      cues.add(cue(CueType.MODIFIER, 1, firstShout, "m.capitals: CAPITALS"));
    }
    return cues;
  }

  private void addEmoji(Token token, List<Cue> cues) {
    if (Emoji.isBad(token.key())) {
      cues.add(cue(CueType.IRRITANT, BAD_EMOJI, token, "m.emoji: " + token.key()));
    } else if (Emoji.isGood(token.key())) {
      cues.add(cue(CueType.DELIGHT, GOOD_EMOJI, token, "m.emoji: " + token.key()));
    }
  }

  private Cue cue(CueType type, double weight, Token token, String rule) {
    return new Cue(type, weight, new Span(token.start(), token.end()), token.raw(text), rule, "");
  }

  private boolean isUpper(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
