package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Resources;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that name no topic by themselves ("chose", "demander", "work", "nice"): greetings, praise,
 * blame, time, generic nouns and verbs of French and English. They carry meaning, so they are no
 * stop words, but less than others.
 */
public final class GenericWords {
  private static final Set<String> FORMS = WordList.read(GenericWords.class, "generic.txt");

  /** The stems as the build packs them: found once, so that a start has no words to stem. */
  static final String PACKED = "generic.packed";

  private GenericWords() {}

  /** Apart, as the build looks at words before there are any. */
  private static final class Stems {
    private static final Set<String> ALL =
        Set.copyOf(Resources.text(GenericWords.class, PACKED).lines().toList());
  }

  /** Whether a word is generic, given by its stem: any form of a generic word. */
  public static boolean isStem(String stem) {
    return Stems.ALL.contains(stem);
  }

  /** Whether a word stands in the list itself, lower case, with or without its accents. */
  public static boolean isForm(String word) {
    return FORMS.contains(word);
  }

  /** The stems for the build: a line each. */
  static String pack() {
    return String.join("\n", new TreeSet<>(stems()));
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
