package io.nacre.index;

import io.nacre.index.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into its pieces. */
final class QueryTokenizer {
  /** A name and its colon; a time such as 14:30 has no letter before it and is no field. */
  private static final Pattern FIELD =
      Pattern.compile("(?=[\\p{N}_]*\\p{L})([\\p{L}\\p{M}\\p{N}_-]+):");

  /** Signs of other query languages, which would be dropped without a word. */
  private static final Pattern FOREIGN_SIGN =
      Pattern.compile(
          "\\*+(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])\\?(?=[\\p{L}\\p{N}])|^!(?=[\\p{L}\\p{N}])");

  private static final String OPENING = "\"«“”";
  private static final String CLOSING = "\"»”“";

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int position;

  private QueryTokenizer(String query) {
    this.query = query;
  }

  /** The pieces of a query in their order; the last one is {@link Kind#END}. */
  static List<QueryToken> tokens(String query) {
    QueryTokenizer tokenizer = new QueryTokenizer(query);
    while (tokenizer.position < query.length()) {
      tokenizer.next();
    }
    tokenizer.add(Kind.END, "", query.length());
    return tokenizer.tokens;
  }

  private void next() {
    char c = query.charAt(position);
    if (isSpace(c)) {
      position++;
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), position + 1);
    } else if (OPENING.indexOf(c) >= 0) {
      quoted(CLOSING.charAt(OPENING.indexOf(c)));
    } else if (isAfterField()) {
      value(c);
    } else if (c == '-' && position + 1 < query.length() && !isSpace(query.charAt(position + 1))) {
      add(Kind.MINUS, "-", position + 1);
    } else if (c == '=') {
      add(Kind.EXACT, "=", position + 1);
    } else {
      word();
    }
  }

  /** Whether the value of a field starts here, where a minus or a bracket means something else. */
  private boolean isAfterField() {
    return !tokens.isEmpty()
        && tokens.getLast().is(Kind.FIELD)
        && tokens.getLast().end() == position;
  }

  private void value(char c) {
    if (c != '[') {
      add(Kind.WORD, query.substring(position, wordEnd()), wordEnd());
      return;
    }
    int end = query.indexOf(']', position);
    if (end < 0) {
      throw QueryError.at(query, position, "a square bracket is not closed");
    }
    add(Kind.RANGE, query.substring(position + 1, end), end + 1);
  }

  private void quoted(char closing) {
    int end = query.indexOf(closing, position + 1);
    if (end < 0) {
      throw QueryError.at(query, position, "a quotation mark is not closed");
    }
    add(Kind.QUOTED, query.substring(position + 1, end), end + 1);
  }

  private void word() {
    int end = wordEnd();
    Matcher field = FIELD.matcher(query).region(position, end);
    if (field.lookingAt()) {
      add(Kind.FIELD, field.group(1), field.end());
    } else {
      String text = query.substring(position, end);
      refuseForeignSign(text);
      add(Kind.WORD, text, end);
    }
  }

  private void refuseForeignSign(String word) {
    Matcher sign = FOREIGN_SIGN.matcher(word);
    if (sign.find()) {
      String what =
          switch (word.charAt(sign.start())) {
            case '*' -> "a star stands behind the start of a word, as in rembours*";
            case '?' -> "no sign stands for one letter; write a start and *, or livraison~";
            default -> "what must not be there is written NOT word or -word";
          };
      throw QueryError.at(query, position + sign.start(), what);
    }
  }

  private int wordEnd() {
    int end = position;
    while (end < query.length()
        && !isSpace(query.charAt(end))
        && "()".indexOf(query.charAt(end)) < 0
        && OPENING.indexOf(query.charAt(end)) < 0
        && CLOSING.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    // A mark that opens nothing stands for itself.
    return Math.max(end, position + 1);
  }

  private void add(Kind kind, String text, int end) {
    tokens.add(new QueryToken(kind, text, position, end));
    position = end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
