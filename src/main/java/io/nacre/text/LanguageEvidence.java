package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much in a text speaks for each language: its distinct function words, and letters that only
 * some languages have.
 *
 * <p>Function words of five further European languages and the script stand for {@link
 * Language#OTHER}; a text of bare content words counts as the corpus's language, never as foreign.
 *
 * @param french what speaks for French, 0 for nothing
 * @param english for English
 * @param other for another language, below 0 where it must not win a tie
 */
record LanguageEvidence(double french, double english, double other) {
  private static final List<String> FRENCH =
      list(
          """
          le la les un une des du de et est je vous nous pas pour que qui sur avec mon ma mes votre
          vos ce cette ces dans au aux ne sont suis ai il elle ils elles mais tres plus bonjour merci en
          par ou sans tout bien ete avez avons rien aucun aucune jamais personne y sa ses leur leurs nos
          notre trop moins avant apres depuis toujours impossible faut faudrait quand comme encore car
          donc alors si etait etre avoir fait faire peu beaucoup deja chez lors meme j l d c qu n
          """);

  private static final List<String> ENGLISH =
      list(
          """
          the an and is i you we not for that who on with my your this in to it are was were have has
          had he she they but very more hello thanks of at be been so if no can do does did as all what
          how their our from there when which would could should will just only than then because after
          before about any some too many much get cannot we we're also every please great
          into over again while being there's don't can't didn't doesn't it's i'm i've isn't won't wasn't never
          """);

  private static final List<List<String>> OTHERS =
      List.of(
          list(
              "der die das und ist nicht ein eine ich mit für auf zu sehr wir sie auch aber war es"
                  + " im den dem von bei nach immer noch kein keine nur wenn wird werden hat haben"
                  + " sind"),
          list(
              "el los las una un por con para muy pero no es que del lo se mi su y fue como está en"
                  + " al sin sobre hay tiene tienen cuando ser son están todo todos nada siempre"
                  + " nunca mucho demasiado nos les sus este esta porque hasta desde la de más"
                  + " también"),
          list(
              "il che di non per una un con sono molto ma è della gli nel anche questo ho mi più la"
                  + " e i le si da del alla sempre mai troppo c'è hanno ci"),
          list(
              "o os uma um não com para muito mas em que do da é foi por mais eu meu está nao de no"
                  + " na dos das sempre nunca tem são ao também"),
          list("het een van en niet ik met voor op zeer wij ook maar was dat zijn te heb bij"));

  private static final int IN_FRENCH = 1;
  private static final int IN_ENGLISH = 2;
  private static final int IN_FIRST_OTHER = 4;

  /** The function words of all languages, each with those that it is one of, a bit each. */
  private static final Map<String, Integer> FUNCTION_WORDS = functionWords();

  /** The most letters of a function word; with its accents a word is no longer. */
  private static final int LONGEST =
      FUNCTION_WORDS.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private static final String FRENCH_LETTERS = "éèêàùçœîôûÉÈÊÀÇ";

  /** Letters that neither French nor English has. */
  private static final String FOREIGN = "äöåøñßõãşğıžščřěůłąęćżśńőűțșăđÄÖÅØÑŞĞŽŠČŘŁŚŻ";

  /** The evidence in a text. */
  static LanguageEvidence of(String text) {
    double french = 0;
    double english = 0;
    int[] others = new int[OTHERS.size()];
    Set<String> seen = new HashSet<>();
    for (String word : words(text)) {
      int languages = languages(word);
      boolean elided = beginsElided(word);
      if ((languages == 0 && !elided) || !seen.add(word)) {
        continue;
      }
      french += (languages & IN_FRENCH) != 0 ? 1 : 0;
      french += elided ? 1 : 0;
      english += (languages & IN_ENGLISH) != 0 ? 1 : 0;
      for (int i = 0; i < others.length; i++) {
        others[i] += (languages & IN_FIRST_OTHER << i) != 0 ? 1 : 0;
      }
    }
    french += letters(text, FRENCH_LETTERS);
    double other = foreign(text) ? Double.MAX_VALUE : max(others) + letters(text, FOREIGN);
    return new LanguageEvidence(french, english, other);
  }

  /** What speaks for a language. */
  double of(Language language) {
    return switch (language) {
      case FRENCH -> french;
      case ENGLISH -> english;
      case OTHER -> other;
    };
  }

  /** The language with the most evidence; French, then English, at a tie. */
  Language best() {
    Language best = Language.FRENCH;
    for (Language language : Language.values()) {
      if (of(language) > of(best)) {
        best = language;
      }
    }
    return best;
  }

  private static List<String> list(String words) {
    return List.of(words.strip().split("\\s+"));
  }

  private static Map<String, Integer> functionWords() {
    Map<String, Integer> words = new HashMap<>();
    FRENCH.forEach(word -> words.merge(word, IN_FRENCH, (one, two) -> one | two));
    ENGLISH.forEach(word -> words.merge(word, IN_ENGLISH, (one, two) -> one | two));
    for (int i = 0; i < OTHERS.size(); i++) {
      int language = IN_FIRST_OTHER << i;
      OTHERS.get(i).forEach(word -> words.merge(word, language, (one, two) -> one | two));
    }
    return words;
  }

  /** The languages of which a word is a function word; French ones may lack their accents. */
  private static int languages(String word) {
    int languages = FUNCTION_WORDS.getOrDefault(word, 0);
    String plain = Accents.fold(word);
    return plain.equals(word)
        ? languages
        : (languages & ~IN_FRENCH) | (FUNCTION_WORDS.getOrDefault(plain, 0) & IN_FRENCH);
  }

  /** Whether a word begins as l'eau, c'est and qu'on do. */
  private static boolean beginsElided(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe > 0
        && apostrophe <= 2
        && (languages(word.substring(0, apostrophe)) & IN_FRENCH) != 0;
  }

  private static double max(int[] values) {
    int max = 0;
    for (int value : values) {
      max = Math.max(max, value);
    }
    return max - 0.5; // French and English first at a tie
  }

  /** How often letters occur; they count less in a long text: a name has them in any language. */
  private static double letters(String text, String wanted) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      found += c >= 128 && wanted.indexOf(c) >= 0 ? 1 : 0;
    }
    return found / (1 + text.length() / 80.0);
  }

  /** Whether most letters are of another script than the Latin one. */
  private static boolean foreign(String text) {
    int letters = 0;
    int latin = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letters++;
        latin += c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return 2L * latin < letters;
  }

  /**
   * The words of a text, in lower case: letters and apostrophes. Those are left out that are too
   * long for a function word and have no apostrophe.
   */
  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>();
    int start = -1;
    int letter;
    for (int i = 0; i < lower.length(); i += Character.charCount(letter)) {
      letter = lower.codePointAt(i);
      boolean inside = letter == '\'' || Character.isLetter(letter);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        addShort(lower, start, i, words);
        start = -1;
      }
    }
    if (start >= 0) {
      addShort(lower, start, lower.length(), words);
    }
    return words;
  }

  private static void addShort(String text, int start, int end, List<String> words) {
    String word = text.substring(start, end);
    if (word.length() <= LONGEST || word.indexOf('\'') >= 0) {
      words.add(word);
    }
  }
}
