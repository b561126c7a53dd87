package io.nacre.text;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a word of a text must have in common with a word of the lexicon. A word of six letters or
 * more is known by its stem, so that "remboursement" finds "remboursez"; a shorter one by its
 * letters but for a plural, so that "mois" is not "moisi" nor "livre" "livré". Function words that
 * change the meaning ("pas", "sans", "trop", "personne") count; others ("le", "de") are passed
 * over.
 */
final class PhraseKeys {
  private static final int LONG = 6;

  private static final Set<String> FRENCH =
      Set.of(
          ("pas plus jamais rien personne aucun aucune sans trop peu assez mal bien tres moins "
                  + "toujours encore tout tous toute toutes meme seul comment pourquoi ou "
                  + "quand deux trois premier premiere seulement fait faire mis mettre aller voir "
                  + "dire dit prendre prend venir venu vient sais sait savoir pu dessus dessous")
              .split(" "));

  private static final Set<String> ENGLISH =
      Set.of(
          ("not no never nobody nothing none without too more less few again only off out up down "
                  + "over back on under through don't doesn't didn't can't cannot couldn't won't "
                  + "wouldn't isn't wasn't aren't dont doesnt didnt cant wont isnt get got go "
                  + "going come came take took taken make made give gave given keep kept how why "
                  + "where when still anyone anybody someone")
              .split(" "));

  private PhraseKeys() {}

  /**
   * What a word of a text answers to.
   *
   * @param term the word, as analysed
   * @param form the word as written
   * @param accents whether accents are told apart
   */
  static PhraseTrie.Word ofText(Term term, String form, Language language, boolean accents) {
    String plain = plain(form, accents);
    if (term.isStopWord()) {
      return new PhraseTrie.Word(List.of(exact(plain)), !telling(form, language));
    }
    return new PhraseTrie.Word(
        plain.length() < LONG ? List.of(exact(plain)) : List.of(exact(plain), stem(term.stem())),
        false);
  }

  /**
   * What a phrase of the lexicon asks for, word by word; empty where it says nothing. A phrase in
   * quotation marks is meant to the letter, function words too; so is one of which else a generic
   * word would be left alone ("à l'heure", "il manque un").
   */
  static List<String> ofPhrase(
      String phrase, List<Term> terms, Language language, boolean accents) {
    List<String> keys = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    boolean tells = false;
    for (Term term : terms) {
      String form = term.span().of(phrase);
      String plain = plain(form, accents);
      letters.add(exact(plain));
      if (!term.isStopWord()) {
        keys.add(plain.length() >= LONG ? stem(term.stem()) : exact(plain));
        tells |= !GenericWords.isStem(term.stem());
      } else if (telling(form, language)) {
        keys.add(exact(plain));
      }
    }
    boolean alone = keys.size() < 2 && !tells && terms.size() > 1;
    return phrase.startsWith("\"") || alone ? letters : keys;
  }

  private static boolean telling(String form, Language language) {
    String word = Accents.fold(form.toLowerCase(Locale.ROOT).replace('’', '\''));
    return (language == Language.FRENCH ? FRENCH : ENGLISH).contains(word);
  }

  /** Lower case, without a plural or a feminine participle's last letter. */
  private static String plain(String form, boolean accents) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String word = accents ? lower : Accents.fold(lower);
    int last = word.length() - 1;
    boolean plural =
        last >= 3
            && (word.charAt(last) == 's' || word.charAt(last) == 'x')
            && word.charAt(last - 1) != 's';
    word = plural ? word.substring(0, last) : word;
    return word.endsWith("ée") ? word.substring(0, word.length() - 1) : word;
  }

  private static String exact(String word) {
    return "=" + word;
  }

  private static String stem(String stem) {
    return "~" + stem;
  }
}
