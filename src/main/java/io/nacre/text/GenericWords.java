package io.nacre.text;

import io.nacre.corpus.Language;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that name no topic by themselves ("chose", "demander", "work", "nice"): greetings, praise,
 * blame, time, generic nouns and verbs of French and English. They carry meaning, so they are no
 * stop words, but less than others.
 */
public final class GenericWords {
  private static final Set<String> FORMS = WordList.read(GenericWords.class, "generic.txt");
  private static final Set<String> STEMS = stems();

  private GenericWords() {}

  /** Whether a word is generic, given by its stem: any form of a generic word. */
  public static boolean isStem(String stem) {
    return STEMS.contains(stem);
  }

  /** Whether a word stands in the list itself, lower case, with or without its accents. */
  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }

  private static Set<String> stems() {
    Set<String> stems = new HashSet<>();
    addStems(FORMS, stems);
    Set<String> nouns = new HashSet<>();
    addStems(WordList.read(GenericWords.class, "nouns.txt"), nouns);
    stems.removeAll(nouns);
    return stems;
  }

  private static void addStems(Set<String> words, Set<String> stems) {
    String text = String.join(" ", words);
    for (Language language : new Language[] {Language.FRENCH, Language.ENGLISH}) {
      try (TermAnalyzer analyzer = new TermAnalyzer(language)) {
        analyzer.analyze(text).stream().map(Term::stem).forEach(stems::add);
      }
    }
  }
}
