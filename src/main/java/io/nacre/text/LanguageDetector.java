package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Language;
import io.nacre.corpus.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of each text of a corpus from its function words. A text that gives too little
 * evidence ("trop cher", "ok") takes the language that most of the corpus is in.
 *
 * <p>Function words of five further European languages and the script stand for {@link
 * Language#OTHER}; a text of bare content words counts as the corpus's language, never as foreign.
 */
public final class LanguageDetector {
  private static final double ENOUGH = 1.5;

  /** Enough where nothing speaks for the corpus's language. */
  private static final double ALONE = 1;

  private static final double TELLING = 0.1;

  private static final Set<String> FRENCH =
      words(
          """
          le la les un une des du de et est je vous nous pas pour que qui sur avec mon ma mes votre
          vos ce cette ces dans au aux ne sont suis ai il elle ils elles mais tres plus bonjour merci en
          par ou sans tout bien ete avez avons rien aucun aucune jamais personne y sa ses leur leurs nos
          notre trop moins avant apres depuis toujours impossible faut faudrait quand comme encore car
          donc alors si etait etre avoir fait faire peu beaucoup deja chez lors meme j l d c qu n
          """);

  private static final Set<String> ENGLISH =
      words(
          """
          the an and is i you we not for that who on with my your this in to it are was were have has
          had he she they but very more hello thanks of at be been so if no can do does did as all what
          how their our from there when which would could should will just only than then because after
          before about any some too many much get cannot we we're also every please great
          into over again while being there's don't can't didn't doesn't it's i'm i've isn't won't wasn't never
          """);

  private static final List<Set<String>> OTHERS =
      List.of(
          words(
              "der die das und ist nicht ein eine ich mit für auf zu sehr wir sie auch aber war es"
                  + " im den dem von bei nach immer noch kein keine nur wenn wird werden hat haben"
                  + " sind"),
          words(
              "el los las una un por con para muy pero no es que del lo se mi su y fue como está en"
                  + " al sin sobre hay tiene tienen cuando ser son están todo todos nada siempre"
                  + " nunca mucho demasiado nos les sus este esta porque hasta desde la de más"
                  + " también"),
          words(
              "il che di non per una un con sono molto ma è della gli nel anche questo ho mi più la"
                  + " e i le si da del alla sempre mai troppo c'è hanno ci"),
          words(
              "o os uma um não com para muito mas em que do da é foi por mais eu meu está nao de no"
                  + " na dos das sempre nunca tem são ao também"),
          words("het een van en niet ik met voor op zeer wij ook maar was dat zijn te heb bij"));

  private static final String FRENCH_LETTERS = "éèêàùçœîôûÉÈÊÀÇ";

  /** Letters that neither French nor English has. */
  private static final String FOREIGN = "äöåøñßõãşğıžščřěůłąęćżśńőűțșăđÄÖÅØÑŞĞŽŠČŘŁŚŻ";

  /** By so much evidence must another language lead over the usual one. */
  private static final double LEAD = 1;

  private LanguageDetector() {}

  /** The language of each text, in the order of the texts. */
  public static List<Language> detect(List<String> texts) {
    return detect(texts, 1);
  }

  /**
   * The language of each text, in the order of the texts.
   *
   * @param threads how many threads may work, at least 1; the result does not depend on it
   */
  public static List<Language> detect(List<String> texts, int threads) {
    List<Map<Language, Double>> evidence = evidence(texts, threads);
    Language usual = usual(evidence);
    List<Language> languages = new ArrayList<>(texts.size());
    for (Map<Language, Double> found : evidence) {
      Language best = best(found);
      double strength = found.getOrDefault(best, 0.0);
      double lead = strength - found.getOrDefault(usual, 0.0);
      boolean alone = strength >= ALONE && lead >= strength;
      boolean told = strength >= ENOUGH && lead >= LEAD;
      languages.add(told || alone ? best : usual);
    }
    return languages;
  }

  /**
   * The language of most texts that tell theirs. Where hardly any does (bare content words), faint
   * evidence chooses between French and English.
   */
  private static Language usual(List<Map<Language, Double>> evidence) {
    Map<Language, Double> clear = new EnumMap<>(Language.class);
    Map<Language, Double> faint = new EnumMap<>(Language.class);
    for (Map<Language, Double> found : evidence) {
      Language best = best(found);
      double strength = found.getOrDefault(best, 0.0);
      if (strength >= ENOUGH) {
        clear.merge(best, 1.0, Double::sum);
      }
      if (strength > 0 && best != Language.OTHER) {
        faint.merge(best, 1.0, Double::sum);
      }
    }
    double told = clear.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Language, Double> votes = told >= TELLING * evidence.size() ? clear : faint;
    return votes.isEmpty() ? Language.ENGLISH : best(votes);
  }

  /** The language with the most evidence; French, then English, at a tie. */
  private static Language best(Map<Language, Double> evidence) {
    Language best = Language.FRENCH;
    for (Language language : Language.values()) {
      if (evidence.getOrDefault(language, 0.0) > evidence.getOrDefault(best, 0.0)) {
        best = language;
      }
    }
    return best;
  }

  private static List<Map<Language, Double>> evidence(List<String> texts, int threads) {
    List<Map<Language, Double>> evidence =
        new ArrayList<>(Collections.nCopies(texts.size(), Map.of()));
    Workers.run(
        texts.size(),
        threads,
        () ->
            (from, to) -> {
              for (int i = from; i < to; i++) {
                evidence.set(i, evidence(texts.get(i)));
              }
            });
    return evidence;
  }

  private static Map<Language, Double> evidence(String text) {
    double french = 0;
    double english = 0;
    int[] others = new int[OTHERS.size()];
    for (String word : words(text.toLowerCase(Locale.ROOT).replace('’', '\''))) {
      String plain = Accents.fold(word);
      french += FRENCH.contains(plain) ? 1 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
      int apostrophe = word.indexOf('\'');
      if (apostrophe > 0 && apostrophe <= 2 && FRENCH.contains(plain.substring(0, apostrophe))) {
        french += 1; // l'eau, c'est, qu'on
      }
      for (int i = 0; i < others.length; i++) {
        others[i] += OTHERS.get(i).contains(word) ? 1 : 0;
      }
    }
    french += letters(text, FRENCH_LETTERS);
    Map<Language, Double> evidence = new EnumMap<>(Language.class);
    evidence.put(Language.FRENCH, french);
    evidence.put(Language.ENGLISH, english);
    evidence.put(
        Language.OTHER, foreign(text) ? Double.MAX_VALUE : max(others) + letters(text, FOREIGN));
    return evidence;
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
    long found = text.chars().filter(c -> wanted.indexOf(c) >= 0).count();
    return found / (1 + text.length() / 80.0);
  }

  /** Whether most letters are of another script than the Latin one. */
  private static boolean foreign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 < letters;
  }

  /** The distinct words of a text: letters and apostrophes. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    int letter;
    for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      boolean inside = letter == '\'' || Character.isLetter(letter);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }
}
