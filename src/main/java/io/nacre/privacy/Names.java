package io.nacre.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons: after a title, where somebody says a name, at the end of a letter, given names
 * that are no other word; and the same names where they stand again in the same text. A surname in
 * passing is not found.
 */
final class Names implements Finder {
  private static final Pattern DASHED =
      Pattern.compile("[.!?…)»\"] ?(?:[–—]|--?) ?" + NamePatterns.NAME + NamePatterns.END);
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + NamePatterns.NAME
              + ",? (?:speaking|à l['’]appareil)(?![\\p{L}])");
  private static final int LAST = 80;
  private static final int LONGEST_CUE = 16;
  private static final int MOST = 3;

  @Override
  public Mark mark() {
    return Mark.NAME;
  }

  @Override
  public boolean mayFind(Look look) {
    return true;
  }

  @Override
  public void find(String text, Finds finds) {
    FoundNames found = new FoundNames(text, finds);
    findAnnounced(text, found);
    findSigned(text, found);
    NamesInPassing.find(text, found);
    found.finish();
  }

  private static void findAnnounced(String text, FoundNames found) {
    StringBuilder word = new StringBuilder();
    boolean within = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        if (word.length() <= LONGEST_CUE) {
          word.append(Character.toLowerCase(c));
        }
      } else {
        if (!word.isEmpty() && !within) {
          for (NameCue cue : NameCue.of(word.toString())) {
            cue.find(text, i - word.length(), found);
          }
        }
        word.setLength(0);
        within = Character.isDigit(c);
      }
    }
  }

  private static void findSigned(String text, FoundNames found) {
    Matcher speaking = SPEAKING.matcher(text);
    while (speaking.find()) {
      found.take(speaking.start(1), speaking.end(1), MOST);
    }
    Matcher dashed = DASHED.matcher(text).region(Math.max(0, text.length() - LAST), text.length());
    if (dashed.find()) {
      found.take(dashed.start(1), dashed.end(1), MOST);
    }
  }
}
