package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.privacy.Mark;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * The words of statements in one language: Unicode word boundaries (UAX #29), French elisions
 * opened, stop words marked, Snowball stems without accents. {@link Language#OTHER} knows neither
 * stop words nor stems and reads Chinese, Japanese and Korean in pairs of characters.
 *
 * <p>A hashtag is read word by word where capitals tell its words apart: {@code #ServiceClient}.
 * Links, {@code @mentions} and the marks of the privacy room are no words. Not for use by several
 * threads at once.
 */
public final class TermAnalyzer implements AutoCloseable {
  private static final Pattern NO_WORDS =
      Pattern.compile("(?:https?://|www\\.)\\S+|@\\w+|" + Mark.PATTERN.pattern());

  /** The words of a hashtag: a capital and what follows, or all capitals, or digits. */
  private static final Pattern HASHTAG_WORD =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}]+|\\p{N}+");

  /** "ponctualite", "securite", "electricite", but not "visite" or "limite". */
  private static final Pattern ABSTRACT_NOUN =
      Pattern.compile(".{2,}(?:[aeio][lrcdv]|u[rs]|nt)ite");

  private final Language language;
  private final Set<String> stopWords;
  private final Analyzer analyzer;
  private final SnowballStemmer stemmer;
  private final Map<String, String> stems = new HashMap<>();

  public TermAnalyzer(Language language) {
    this.language = language;
    this.stopWords = StopWords.of(language);
    this.analyzer = new WordAnalyzer(language);
    this.stemmer = language == Language.FRENCH ? new FrenchStemmer() : new EnglishStemmer();
  }

  /** The language whose words it knows. */
  Language language() {
    return language;
  }

  /** The words of a statement, in order, stop words included. */
  public List<Term> analyze(String statement) {
    String text = withoutNoWords(statement).replace('’', '\'');
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute word = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        // An opened elision keeps the offsets of the whole token: the word stands at its end.
        int start = Math.max(offset.startOffset(), offset.endOffset() - word.length());
        Span span = new Span(start, offset.endOffset());
        if (start > 0 && text.charAt(start - 1) == '#') {
          addHashtag(text, span, terms);
        } else {
          terms.add(term(word.toString(), span));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringReader does not fail
    }
    return TermList.of(terms);
  }

  /** The statement with blanks in the place of what is no word. */
  private static String withoutNoWords(String statement) {
    boolean maybe =
        statement.indexOf('@') >= 0
            || statement.indexOf('[') >= 0
            || statement.contains("://")
            || statement.contains("www.");
    return maybe
        ? NO_WORDS.matcher(statement).replaceAll(found -> " ".repeat(found.group().length()))
        : statement;
  }

  private Term term(String word, Span span) {
    return new Term(stems.computeIfAbsent(word, this::stem), span);
  }

  private void addHashtag(String text, Span hashtag, List<Term> terms) {
    Matcher word = HASHTAG_WORD.matcher(text).region(hashtag.start(), hashtag.end());
    while (word.find()) {
      terms.add(term(word.group().toLowerCase(Locale.ROOT), new Span(word.start(), word.end())));
    }
  }

  /** The stem without accents, or "" for a word without a topic. */
  private String stem(String word) {
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (plain.length() < 2
        || !Character.isLetter(plain.codePointAt(0))
        || stopWords.contains(plain)
        || stopWords.contains(word)) {
      return "";
    }
    if (language == Language.OTHER) {
      return Accents.fold(plain);
    }
    stemmer.setCurrent(language == Language.FRENCH ? accented(plain) : plain);
    stemmer.stem();
    return Accents.fold(stemmer.getCurrent());
  }

  /**
   * A French word typed without accents, with those that its ending must have, as its stem depends
   * on them: "fidelite", "caissiere", "livree".
   */
  private static String accented(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    String plural = word.substring(singular.length());
    if (singular.endsWith("ee")) {
      return ending(singular, "ée") + plural;
    }
    if (singular.endsWith("iere")) {
      return ending(singular, "ière") + plural;
    }
    boolean noun = singular.endsWith("ite") && ABSTRACT_NOUN.matcher(singular).matches();
    return noun ? ending(singular, "ité") + plural : word;
  }

  /** The word with its last letters in the place of its own. */
  private static String ending(String word, String letters) {
    return word.substring(0, word.length() - letters.length()) + letters;
  }

  @Override
  public void close() {
    analyzer.close();
  }

  private static final class WordAnalyzer extends Analyzer {
    private final Language language;

    WordAnalyzer(Language language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream lower = new LowerCaseFilter(words);
      TokenStream last =
          switch (language) {
            case FRENCH -> new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES);
            case ENGLISH -> lower;
            case OTHER -> new CJKBigramFilter(lower);
          };
      return new TokenStreamComponents(words, last);
    }
  }
}
