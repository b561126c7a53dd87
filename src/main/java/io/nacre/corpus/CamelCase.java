package io.nacre.corpus;

import java.util.regex.Pattern;

/** Names of several words in one, such as {@code reviewId}. */
public final class CamelCase {
  private static final Pattern WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private CamelCase() {}

  /** A name with a space before each word but the first: {@code review Id}. */
  public static String spaced(String name) {
    return WORD.matcher(name).replaceAll(" ");
  }
}
