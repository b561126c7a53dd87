package io.nacre.privacy;

import java.util.Locale;
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
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean within = start > 0 && Character.isDigit(text.charAt(start - 1));
      if (end > start && end - start <= LONGEST_CUE && !within) {
        for (NameCue cue : NameCue.of(text.substring(start, end).toLowerCase(Locale.ROOT))) {
          cue.find(text, start, found);
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  private static boolean hasDash(String text, int from) {
    return text.indexOf('-', from) >= 0
        || text.indexOf('–', from) >= 0
        || text.indexOf('—', from) >= 0;
  }

  private static void findSigned(String text, FoundNames found) {
    if (text.contains(" speaking") || text.contains("appareil")) {
      Matcher speaking = SPEAKING.matcher(text);
      while (speaking.find()) {
        found.take(speaking.start(1), speaking.end(1), MOST);
      }
    }
    int last = Math.max(0, text.length() - LAST);
    if (hasDash(text, last)) {
      findDashed(text, last, found);
    }
  }

  private static void findDashed(String text, int last, FoundNames found) {
    Matcher dashed = DASHED.matcher(text).region(last, text.length());
    if (dashed.find()) {
      found.take(dashed.start(1), dashed.end(1), MOST);
    }
  }
}
