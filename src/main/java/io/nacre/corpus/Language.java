package io.nacre.corpus;

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
}
