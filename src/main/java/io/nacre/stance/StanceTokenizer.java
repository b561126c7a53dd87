package io.nacre.stance;

import io.nacre.corpus.Language;
import io.nacre.privacy.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a statement into {@linkplain Token tokens} whose offsets are those of the text as given.
 *
 * <p>French elisions are words of their own ("j'attends" is two), English contractions stay whole,
 * also when another tokenizer has cut them ("ca n't"). Hyphens inside words and the sign of a
 * hashtag only separate; the humps of a hashtag are words. Accents count, except where the writer
 * left them out: in the whole text, in a word in capitals, or on a capital letter.
 */
final class StanceTokenizer {
  /** The key of every quotation mark. */
  static final String QUOTE = "\"";

  private static final List<String> CONTRACTIONS =
      List.of("n't", "'s", "'re", "'ve", "'m", "'ll", "'d");

  private final Language language;
  private final Map<String, List<String>> spellings;

  /**
   * A tokenizer of one language.
   *
   * @param spellings what short or sloppy spellings stand for, as lower-case words
   */
  StanceTokenizer(Language language, Map<String, List<String>> spellings) {
    this.language = language;
    this.spellings = new HashMap<>(spellings);
  }

  /** The tokens of a text, in its order. */
  List<Token> tokens(String text) {
    return new Scan(text).run();
  }

  /** One pass over one text. */
  private final class Scan {
    private final String text;
    private final boolean plain;
    private final WordForm form = new WordForm(language);
    private final List<Token> found = new ArrayList<>();

    Scan(String text) {
      this.text = text;
      this.plain = language != Language.FRENCH || !Folding.hasAccent(text);
    }

    List<Token> run() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
          at = text.startsWith("http", at) ? addressOrWord(at) : word(at);
        } else if (Character.isDigit(c)) {
          at = number(at);
        } else if (c == '!' || c == '?') {
          at = mark(at);
        } else if (c == '#' && isLetter(at + 1)) {
          at = hashtag(at + 1);
        } else if (c == '@' && isWordUnit(at + 1)) {
          int end = at + 1;
          while (isWordUnit(end)) {
            end++;
          }
          at = add("@user", TokenKind.SOFT, at, end);
        } else if (c == '[' && Mark.end(text, at) > at) {
          at = add("@user", TokenKind.SOFT, at, Mark.end(text, at));
        } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F') {
          at++;
        } else {
          at = symbol(at);
        }
      }
      return found;
    }

    private int addressOrWord(int start) {
      if (!text.startsWith("://", start + 4) && !text.startsWith("s://", start + 4)) {
        return word(start);
      }
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      return add("<url>", TokenKind.OTHER, start, end);
    }

    private int word(int start) {
      int from = start;
      int at = start;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || Folding.isMark(c)) {
          at++;
        } else if (Folding.straight(c) == '\'' && at > from) {
          if (language == Language.FRENCH && form.isElided(text, from, at)) {
            addWord(from, at, at + 1);
            at++;
            from = at;
          } else if (isLetter(at + 1)) {
            at++;
          } else {
            break;
          }
        } else {
          break;
        }
      }
      if (at > from) {
        at = language == Language.ENGLISH ? joined(at) : at;
        addWord(from, at, at);
      }
      return at;
    }

    /** The end of "ca n't" when "ca" ends here; else where it was. */
    private int joined(int end) {
      if (end + 2 < text.length() && text.charAt(end) == ' ') {
        for (String tail : CONTRACTIONS) {
          int after = end + 1 + tail.length();
          if (after <= text.length() && !isLetter(after) && isTail(end + 1, tail)) {
            return after;
          }
        }
      }
      return end;
    }

    private boolean isTail(int start, String tail) {
      for (int i = 0; i < tail.length(); i++) {
        char c = Folding.straight(Character.toLowerCase(text.charAt(start + i)));
        if (c != tail.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private void addWord(int start, int wordEnd, int end) {
      String key = form.key(text, start, wordEnd);
      boolean lenient = plain || form.dropsAccents(text, start, wordEnd);
      List<String> meant = spellings.get(key);
      if (meant == null) {
        found.add(new Token(key, Folding.fold(key), lenient, TokenKind.WORD, start, end));
        return;
      }
      for (String word : meant) {
        found.add(new Token(word, Folding.fold(word), lenient, TokenKind.WORD, start, end));
      }
    }

    private int hashtag(int start) {
      int at = start;
      while (isWordUnit(at)) {
        int from = at;
        char first = text.charAt(at++);
        if (!Character.isLetter(first)) {
          while (isWordUnit(at) && !Character.isLetter(text.charAt(at))) {
            at++;
          }
          if (Character.isDigit(first)) {
            addNumber(from, at);
          }
          continue;
        }
        if (Character.isUpperCase(first) && isUpper(at)) {
          while (isUpper(at) && !isLower(at + 1)) {
            at++;
          }
        } else {
          while (isLetter(at) && !isUpper(at)) {
            at++;
          }
        }
        addWord(from, at, at);
      }
      return at;
    }

    private int number(int start) {
      int at = start;
      while (at < text.length()) {
        char c = text.charAt(at);
        boolean inside = c == '.' || c == ',' || c == ':';
        if (!Character.isDigit(c)
            && !(inside && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))) {
          break;
        }
        at++;
      }
      addNumber(start, at);
      return at;
    }

    private void addNumber(int start, int end) {
      found.add(new Token(text.substring(start, end), "#", true, TokenKind.NUMBER, start, end));
    }

    private int mark(int start) {
      int end = start;
      boolean asks = false;
      boolean shouts = false;
      while (end < text.length() && (text.charAt(end) == '!' || text.charAt(end) == '?')) {
        asks |= text.charAt(end) == '?';
        shouts |= text.charAt(end) == '!';
        end++;
      }
      String one = asks ? "?" : "!";
      String key = asks && shouts ? "?!" : end - start == 1 ? one : one + one;
      return add(key, TokenKind.STOP, start, end);
    }

    private int symbol(int start) {
      int end = start + 1;
      char c = text.charAt(start);
      return switch (c) {
        case '.', '\u2026' -> {
          while (end < text.length() && text.charAt(end) == '.') {
            end++;
          }
          yield add(".", TokenKind.STOP, start, end);
        }
        case ';' -> add(";", TokenKind.STOP, start, end);
        case ',', ':', '(', ')' -> add(String.valueOf(c), TokenKind.COMMA, start, end);
        case '"', '\u00AB', '\u00BB', '\u201C', '\u201D' -> add(QUOTE, TokenKind.OTHER, start, end);
        case '*', '\u2022' -> add("*", TokenKind.SOFT, start, end);
        case '-', '\u2010', '\u2011', '\u2013', '\u2014' -> {
          boolean inside = start > 0 && isWordUnit(start - 1) && isWordUnit(end);
          yield inside ? end : add("-", TokenKind.SOFT, start, end);
        }
        default -> Folding.straight(c) == '\'' ? end : glyph(start);
      };
    }

    private int glyph(int start) {
      int end = Emoji.end(text, start);
      return add(text.substring(start, end), TokenKind.OTHER, start, end);
    }

    private int add(String key, TokenKind kind, int start, int end) {
      found.add(new Token(key, key, true, kind, start, end));
      return end;
    }

    private boolean isLetter(int at) {
      return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isUpper(int at) {
      return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isLower(int at) {
      return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private boolean isWordUnit(int at) {
      return at >= 0
          && at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
  }
}
