package io.nacre.privacy;

import java.util.Locale;

/** How names and titles are written, as parts of regular expressions. */
final class NamePatterns {
  private static final String PARTICLES =
      "(?iu:(?:(?:de|du|des|la|le|von|van|der|den|ter|ten|zu|af|el|al|ben|bint|di|da|dos|del)"
          + " |[dlo]['’] ?){0,2})";
  private static final String WORD =
      "\\p{Lu}[\\p{L}\\p{M}]{0,29}(?:['’-]\\p{L}[\\p{L}\\p{M}]{0,29}){0,3}(?:(?<=(?<!\\p{L})\\p{Lu})\\.)?";
  static final String NAME =
      "(" + PARTICLES + WORD + "(?:(?: |-|(?<=\\.))" + PARTICLES + WORD + "){0,3})";
  static final String SMALL = "(\\p{Ll}[\\p{Ll}'’-]{2,20})(?![\\p{L}\\p{N}])";
  static final String END = "\\.?[\\s)»\"]{0,9}$";

  static final String TITLES =
      "mr mr. mrs mrs. mme mme. mmes mlle mlle. mlles mgr monsieur madame mademoiselle messieurs"
          + " mesdames docteur doctor dr dr. dre dre. prof prof. professeur professeure professor"
          + " maître maitre";

  /** Titles that would be other words in other letters: "I miss Paris", "200 ms". */
  static final String EXACT_TITLES = "M. MM. Ms Ms. Mx Mx. Miss MISS Sir";

  static final String TITLE =
      "(?:(?iu:" + choice(TITLES) + ")|" + choice(EXACT_TITLES) + ")(?: |(?<=\\.))";

  /** An M without a full stop may be a size as well. */
  static final String BARE_TITLE =
      "(?<=^|[,;:.(«]"
          + " |[(«]|\\b(?:[Qq]ue|qu|de|par|avec|à|et|pour|chez|voir|mais|où|[Bb]onjour|[Cc]her|demander|contacter)"
          + " )Me? ";

  private NamePatterns() {}

  private static String choice(String words) {
    return words.replace(".", "\\.").replace(' ', '|');
  }

  /** Titles as plain words. */
  static String words(String titles) {
    return titles.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
