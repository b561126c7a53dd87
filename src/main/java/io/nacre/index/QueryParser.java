package io.nacre.index;

import io.nacre.corpus.InputException;
import io.nacre.index.QueryPart.All;
import io.nacre.index.QueryPart.Any;
import io.nacre.index.QueryPart.AnyText;
import io.nacre.index.QueryPart.Field;
import io.nacre.index.QueryPart.Fuzzy;
import io.nacre.index.QueryPart.Near;
import io.nacre.index.QueryPart.Not;
import io.nacre.index.QueryPart.Prefix;
import io.nacre.index.QueryPart.Range;
import io.nacre.index.QueryPart.Textual;
import io.nacre.index.QueryPart.Words;
import io.nacre.index.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query by recursive descent: OR binds loosest, then words side by side and AND, then NOT,
 * then NEAR. Operators are words in capitals, in English or French. All limits that can be seen
 * without an index are held here.
 */
final class QueryParser {
  static final int LONGEST = 2_000;
  static final int MOST_PARTS = 64;
  static final int MOST_OPEN = 12;
  static final int DEEPEST = 20;
  static final int MOST_NEAR = 4;
  private static final int NEAR = 5;
  private static final int FARTHEST = 50;

  private static final Set<String> OR = Set.of("OR", "OU");
  private static final Set<String> AND = Set.of("AND", "ET");
  private static final Set<String> NOT = Set.of("NOT", "NON", "SAUF");
  private static final Pattern NEAR_WORD = Pattern.compile("(?:NEAR|PROCHE)(?:/(.*))?");
  private static final Pattern FUZZY = Pattern.compile("(.*)~(.*)");

  private final String query;
  private final List<QueryToken> tokens;
  private int next;
  private int parts;
  private int open;
  private int depth;

  private QueryParser(String query) {
    this.query = query;
    this.tokens = QueryTokenizer.tokens(query);
  }

  /**
   * What a query asks for.
   *
   * @throws InputException with one line that points at the place where it cannot be understood
   */
  static QueryPart parse(String query) {
    if (query.length() > LONGEST) {
      throw QueryError.whole(
          "the query has "
              + query.length()
              + " characters, "
              + LONGEST
              + " is the most that a query may have");
    }
    if (query.isBlank()) {
      throw QueryError.whole("the query is empty: give a word, such as attente or rembours*");
    }
    QueryParser parser = new QueryParser(query);
    QueryPart part = parser.any();
    if (!parser.peek().is(Kind.END)) {
      throw parser.at(parser.peek(), "this parenthesis closes none that is open");
    }
    return part;
  }

  /** Whether a word joins others. */
  static boolean isOperator(String word) {
    return OR.contains(word)
        || AND.contains(word)
        || NOT.contains(word)
        || NEAR_WORD.matcher(word).matches();
  }

  private QueryPart any() {
    List<QueryPart> several = new ArrayList<>(List.of(all()));
    while (isOperator(OR)) {
      next++;
      several.add(all());
    }
    return several.size() == 1 ? several.getFirst() : new Any(several);
  }

  private QueryPart all() {
    List<QueryPart> several = new ArrayList<>(List.of(unary()));
    while (true) {
      if (isOperator(AND)) {
        next++;
      } else if (peek().is(Kind.END) || peek().is(Kind.CLOSE) || isOperator(OR)) {
        return several.size() == 1 ? several.getFirst() : new All(several);
      }
      several.add(unary());
    }
  }

  private QueryPart unary() {
    if (!peek().is(Kind.MINUS) && !isOperator(NOT)) {
      return near();
    }
    deeper(tokens.get(next++));
    QueryPart part = unary();
    depth--;
    return new Not(part);
  }

  private QueryPart near() {
    QueryToken first = peek();
    QueryPart left = primary();
    int chained = 0;
    while (peek().is(Kind.WORD)) {
      QueryToken operator = peek();
      Matcher near = NEAR_WORD.matcher(operator.text());
      if (!near.matches()) {
        break;
      }
      if (++chained > MOST_NEAR) {
        throw at(operator, MOST_NEAR + " NEAR in a row are the most");
      }
      next++;
      QueryToken second = peek();
      QueryPart right = primary();
      int distance = distance(operator, near.group(1));
      left = new Near(textual(left, first), textual(right, second), distance, operator.start());
    }
    return left;
  }

  private int distance(QueryToken operator, @Nullable String number) {
    if (number == null) {
      return NEAR;
    }
    int distance = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    if (distance < 1 || distance > FARTHEST) {
      throw at(operator, "NEAR/ takes a number of words from 1 to " + FARTHEST);
    }
    return distance;
  }

  private Textual textual(QueryPart part, QueryToken at) {
    return switch (part) {
      case Textual text -> text;
      case Any any -> new AnyText(any.parts().stream().map(each -> textual(each, at)).toList());
      default ->
          throw at(
              at, "only words, \"phrases\", prefixes and (one OR another) can stand beside NEAR");
    };
  }

  private QueryPart primary() {
    QueryToken token = peek();
    next++;
    return switch (token.kind()) {
      case OPEN -> inParentheses(token);
      case WORD -> word(token);
      case QUOTED -> quoted(token, false);
      case EXACT -> exact(token);
      case FIELD -> field(token);
      case CLOSE -> throw at(token, "something is missing before this parenthesis");
      case END -> throw at(token, "something is missing at the end");
      case MINUS -> throw at(token, "a minus cannot stand here, write AND NOT");
      case RANGE -> throw at(token, "a range belongs behind a field, as in date:[2026-01 TO *]");
    };
  }

  private QueryPart inParentheses(QueryToken opening) {
    deeper(opening);
    QueryPart part = any();
    depth--;
    if (!peek().is(Kind.CLOSE)) {
      throw at(opening, "a parenthesis is not closed");
    }
    next++;
    return part;
  }

  private QueryPart word(QueryToken token) {
    String text = token.text();
    if (isOperator(text)) {
      throw at(token, text + " needs words on both sides; the word itself is \"" + text + "\"");
    }
    if (text.endsWith("*") && text.length() > 1) {
      countOpen(token);
      return new Prefix(text.substring(0, text.length() - 1), token.start());
    }
    Matcher fuzzy = FUZZY.matcher(text);
    if (fuzzy.matches()) {
      countOpen(token);
      return new Fuzzy(fuzzy.group(1), edits(token, fuzzy.group(2)), token.start());
    }
    count(token);
    return new Words(text, false, token.start());
  }

  private int edits(QueryToken token, String written) {
    return switch (written) {
      case "", "1" -> 1;
      case "2" -> 2;
      default -> throw at(token, "behind ~ stands 1 or 2, the letters that may differ");
    };
  }

  private QueryPart quoted(QueryToken token, boolean exact) {
    count(token);
    if (token.text().isBlank()) {
      throw at(token, "there is no word between the quotation marks");
    }
    boolean starred = peek().start() == token.end() && peek().text().startsWith("*");
    if (starred || token.text().indexOf('*') >= 0) {
      throw at(token, "a star does not work in a phrase; write rembours* NEAR/1 colis, say");
    }
    return new Words(token.text(), exact, token.start());
  }

  private QueryPart exact(QueryToken sign) {
    QueryToken token = peek();
    if (token.start() != sign.end() || !(token.is(Kind.WORD) || token.is(Kind.QUOTED))) {
      throw at(sign, "behind = stands a word or a phrase as it is written, as in =remboursé");
    }
    next++;
    if (token.is(Kind.QUOTED)) {
      return quoted(token, true);
    }
    if (token.text().length() > 1 && token.text().endsWith("*")) {
      throw at(token, "a star does not work behind =; leave one of them out");
    }
    count(token);
    return new Words(token.text(), true, token.start());
  }

  private QueryPart field(QueryToken name) {
    QueryToken value = peek();
    boolean isValue = value.is(Kind.WORD) || value.is(Kind.QUOTED) || value.is(Kind.RANGE);
    if (value.start() != name.end() || !isValue) {
      throw at(
          name,
          "a value is missing behind "
              + name.text()
              + ":, without a space between; to look for words with a colon, quote them");
    }
    next++;
    if (value.is(Kind.RANGE)) {
      count(name);
      return new Range(name.text(), value.text(), name.start(), value.start());
    }
    boolean quoted = value.is(Kind.QUOTED);
    String text = value.text();
    if (quoted && peek().start() == value.end() && peek().text().equals("*")) {
      next++;
      quoted = false;
      text = text + "*";
    }
    if (!quoted && text.indexOf('*') >= 0) {
      countOpen(name);
    } else {
      count(name);
    }
    return new Field(name.text(), text, quoted, name.start(), value.start());
  }

  private void deeper(QueryToken token) {
    if (++depth > DEEPEST) {
      throw at(token, "nested more than " + DEEPEST + " deep");
    }
  }

  private void count(QueryToken token) {
    if (++parts > MOST_PARTS) {
      throw at(token, "more than " + MOST_PARTS + " words and fields");
    }
  }

  private void countOpen(QueryToken token) {
    count(token);
    if (++open > MOST_OPEN) {
      throw at(token, "more than " + MOST_OPEN + " words with * or ~");
    }
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private boolean isOperator(Set<String> words) {
    return isOperator(words, peek());
  }

  private static boolean isOperator(Set<String> words, QueryToken token) {
    return token.is(Kind.WORD) && words.contains(token.text());
  }

  private InputException at(QueryToken token, String what) {
    return QueryError.at(query, token.start(), what);
  }
}
