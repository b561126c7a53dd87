package io.nacre.text;

import io.nacre.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a text into statements: at sentence ends, line ends, bullets and separators, then before
 * contrast words ("mais", "however") and before enumerations ("de plus,", "second point"). A piece
 * of fewer than three words joins the one before it on the same line.
 */
public final class StatementSplitter {
  private static final int MIN_WORDS = 3;

  private static final Pattern END =
      Pattern.compile(
          "(?<![.!?…])[.!?…]++[\"»”')\\]]*+(?=\\s|$|\\p{Lu})|[\\r\\n]++|[•▪●■►–—]\\s"
              + "|(?<![^\\s])[-*]\\s|;|\\s\\|\\s|\\s/\\s");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iU)\\b(?:m|mme|mlle|mr|mrs|ms|dr|st|av|bd|tel|tél|ex|etc|env|min|max|nb|n°|no|p\\.ex|cf|vs|approx|e\\.g|i\\.e|a\\.m|p\\.m|u\\.s|c\\.-à-d|art|ref|réf|resp|ch|chb|chap|bât|bat|dépt)\\.$");

  /** The letters of "approx". */
  private static final int LONGEST_ABBREVIATION = 6;

  private static final String CONTRASTS =
      "but|however|although|though|except(?: that)?|whereas|unfortunately|mais|cependant"
          + "|toutefois|néanmoins|par contre|en revanche|sauf que|malheureusement"
          + "|dommage(?: que)?|hormis";

  private static final Pattern CONTRAST = Pattern.compile("(?iU)\\W*(?:" + CONTRASTS + ")\\b");

  private static final Pattern CUT_BEFORE =
      Pattern.compile(
          "(?iU)(?:,\\s*+|(?<![\\s,])\\s++)(?=(?:(?:"
              + CONTRASTS
              + ")\\b|(?:premier|deuxi[eè]me|second|troisi[eè]me|1er|2[eè]me|3[eè]me|first|second|third|also|de"
              + " plus|en plus|de m[eê]me|enfin)\\s*(?:point|chose|:|,)))");

  /** What an end may begin with, besides the white space before a bar or a stroke. */
  private static final String ENDS = ".!?…\r\n•▪●■►–—-*;";

  /** What a cut may stand before: the first words of what {@link #CUT_BEFORE} looks for. */
  private static final Set<String> CUT_WORDS =
      Set.of(
          ("but however although though except whereas unfortunately mais cependant toutefois"
                  + " néanmoins par en sauf malheureusement dommage hormis premier deuxième"
                  + " deuxieme second troisième troisieme 1er 2eme 2ème 3eme 3ème first third also"
                  + " de enfin")
              .split(" "));

  private static final int LONGEST_CUT_WORD =
      CUT_WORDS.stream().mapToInt(String::length).max().orElseThrow();

  private static final String CUT_INITIALS =
      CUT_WORDS.stream()
          .map(word -> word.substring(0, 1))
          .distinct()
          .sorted()
          .collect(Collectors.joining());

  private StatementSplitter() {}

  /**
   * The statements of a text, in order, without the white space around them and the comma before
   * the next. A text that holds a letter or a digit has at least one; one that holds none is its
   * own statement.
   */
  public static List<Span> split(String text) {
    List<Span> pieces = new ArrayList<>();
    for (Span sentence : sentences(text)) {
      cut(text, sentence, pieces);
    }
    List<Span> statements = joinShort(text, pieces);
    return statements.isEmpty() ? List.of(whole(text)) : statements;
  }

  /** All of a text without a word but the white space around it: a comma alone is one, too. */
  private static Span whole(String text) {
    String stripped = text.strip();
    int start = stripped.isEmpty() ? 0 : text.indexOf(stripped);
    return new Span(start, start + stripped.length());
  }

  /** Whether a statement begins with a word of contrast. */
  static boolean isContrast(String statement) {
    return CONTRAST.matcher(statement).lookingAt();
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text).useTransparentBounds(true);
    for (int at = 0; findEnd(end, text, at); at = end.end()) {
      if (text.charAt(end.start()) == '.' && !endsSentence(text, start, end)) {
        continue;
      }
      sentences.add(new Span(start, end.end()));
      start = end.end();
    }
    sentences.add(new Span(start, text.length()));
    return sentences;
  }

  /**
   * Finds the next end from a place on: what {@code find} would find, but the pattern is tried only
   * where one of its first characters stands.
   */
  private static boolean findEnd(Matcher end, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean maybe =
          (!Character.isLetter(c) && ENDS.indexOf(c) >= 0)
              || (Character.isWhitespace(c)
                  && at + 1 < text.length()
                  && (text.charAt(at + 1) == '|' || text.charAt(at + 1) == '/'));
      if (maybe && end.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the full stop closes a sentence: not after an abbreviation or a list number. */
  private static boolean endsSentence(String text, int start, Matcher end) {
    int dot = end.start();
    int from = Math.max(start, dot - 12);
    if (mayAbbreviate(text, from, dot)
        && ABBREVIATION.matcher(text.substring(from, dot + 1)).find()) {
      return false;
    }
    int digits = dot;
    while (digits > start && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    boolean listNumber =
        digits < dot && dot - digits <= 2 && text.substring(start, digits).isBlank();
    return !listNumber;
  }

  /** Whether the letters before a full stop are so few that they may be an abbreviation. */
  private static boolean mayAbbreviate(String text, int from, int dot) {
    int start = dot;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return dot - start <= LONGEST_ABBREVIATION;
  }

  private static void cut(String text, Span sentence, List<Span> pieces) {
    Matcher cut = CUT_BEFORE.matcher(text);
    cut.useTransparentBounds(true);
    int start = sentence.start();
    for (int at = start; at < sentence.end(); at++) {
      if (mayCut(text, at, sentence.end()) && cut.region(at, sentence.end()).lookingAt()) {
        addIfWords(text, start, cut.end(), pieces);
        start = cut.end();
        at = start - 1;
      }
    }
    addIfWords(text, start, sentence.end(), pieces);
  }

  /** Whether a comma or white space stands here before a word that a cut may stand before. */
  private static boolean mayCut(String text, int at, int end) {
    if (text.charAt(at) != ',' && !Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int word = at + 1;
    while (word < end && Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int after = word;
    while (after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
      after++;
    }
    int length = after - word;
    return length > 0
        && length <= LONGEST_CUT_WORD
        && CUT_INITIALS.indexOf(Character.toLowerCase(text.charAt(word))) >= 0
        && CUT_WORDS.contains(text.substring(word, after).toLowerCase(Locale.ROOT));
  }

  private static void addIfWords(String text, int start, int end, List<Span> pieces) {
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        pieces.add(new Span(start, end));
        return;
      }
    }
  }

  private static List<Span> joinShort(String text, List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && words(piece.of(text)) < MIN_WORDS && sameLine(text, last, piece)) {
        joined.set(joined.size() - 1, new Span(last.start(), piece.end()));
      } else {
        joined.add(piece);
      }
    }
    joined.replaceAll(piece -> trim(text, piece.start(), piece.end()));
    return joined;
  }

  private static boolean sameLine(String text, Span before, Span after) {
    String between = text.substring(Math.max(0, before.end() - 1), after.start() + 1);
    return between.indexOf('\n') < 0 && between.indexOf('\r') < 0;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }

  private static Span trim(String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Span(start, end);
  }
}
