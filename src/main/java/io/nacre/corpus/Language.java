package io.nacre.corpus;

import java.util.Map;

/** The languages that nacre tells apart; {@link #OTHER} is handled without any language's rules. */
public enum Language {
  FRENCH("fr"),
  ENGLISH("en"),
  OTHER("other");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * The short name that is shown and that options take: {@code fr}, {@code en} or {@code other}.
   */
  public String code() {
    return code;
  }

  /** The language that is counted most often; French, then English, at a tie. */
  public static Language most(Map<Language, Integer> counts) {
    Language most = FRENCH;
    for (Language language : values()) {
      if (counts.getOrDefault(language, 0) > counts.getOrDefault(most, 0)) {
        most = language;
      }
    }
    return most;
  }
}
