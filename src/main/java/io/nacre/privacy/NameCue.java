package io.nacre.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a name is announced, and by which words that begins. */
enum NameCue {
  TITLED(
      NamePatterns.words(NamePatterns.TITLES + " " + NamePatterns.EXACT_TITLES),
      NamePatterns.TITLE + NamePatterns.NAME,
      4),
  BARE("m me", NamePatterns.BARE_TITLE + "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)", 1),
  SMALL_TITLE("mme mlle mr mrs", "(?:mme|mlle|mr|mrs)\\.? " + NamePatterns.SMALL, 1),
  INTRODUCTION(
      "je j mon moi ici un une soussigné soussignée soussigne soussignee someone somebody man"
          + " lady woman guy chap girl boy gentleman nom prénom prenom au nommé nommée nomme"
          + " nommee prénommé prénommée dénommé dénommée appelé appelée s signé signée signe"
          + " signee my i name named signed goes called in",
      "(?iu:je m['’ ]?appelle|j['’]m['’]?appelle|je me nomme|(?:mon |pr[ée])?nom(?: complet| de"
          + " famille| de jeune fille)?(?: est| c['’]est| ?:|(?<=fille),)|moi,? c['’]est|ici|au"
          + " nom de|(?:pr[ée]|d[ée])?nomm[ée]e?|appel[ée]e?|s['’]appelle|sign[ée]e?|my (?:full"
          + " )?name(?: is|['’]s)|name(?: is|['’]s| ?:)|i(?: am|['’]m) called|named|signed(?:"
          + " by)?|in the name of|(?:je )?soussign[ée]e?,?|une? certaine?|une?"
          + " nomm[ée]e?|(?:someone|somebody|man|lady|woman|guy|chap|girl|boy|gentleman)"
          + " (?:called|named)|goes by|called (?:him|her)self)(?: ?[:,] ?| )(?:\"|« ?)?(?:"
          + NamePatterns.TITLE
          + ")?"
          + NamePatterns.NAME,
      4),
  SMALL_INTRODUCTION(
      "je my signé signe",
      "(?iu:je m['’ ]?appelle|je me nomme|my name is|sign[ée]e? ?:) (\\p{Ll}[\\p{Ll}'’-]{2,20}(?:"
          + " \\p{Ll}[\\p{Ll}'’-]{2,20})?)(?![\\p{L}\\p{N}])",
      2),
  FULL_NAME(
      "je c i this it",
      "(?iu:je suis|c['’]est|i am|i['’]m|this is|it['’]s) (\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"
          + " (?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}[\\p{L}'’-]+)",
      4),
  CLOSING(
      "cordialement cdlt cdt bien sincères sinceres salutations respectueusement amicalement"
          + " sincèrement kind best warm with regards yours sincerely faithfully cheers",
      "(?iu:(?:bien )?cordialement|cdlt|cdt|bien [àa] vous|(?:sinc[èe]res )?salutations(?:"
          + " distingu[ée]es)?|respectueusement|amicalement|sinc[èe]rement|(?:kind |best |warm"
          + " |with )?regards|(?:yours"
          + " )?(?:sincerely|faithfully|truly)|yours(?=[,\\n\\r])|cheers)[ ,.!:;\\n\\r–—-]{1,6}"
          + NamePatterns.NAME,
      4),
  THANKS(
      "merci thanks thank thanking best bonne",
      "(?iu:merci(?: d['’]avance)?|thanks(?: in advance)?|thank(?:ing)? you(?: in"
          + " advance)?|best|bonne journ[ée]e)[ .!]{0,3}(?:[,\\n\\r–—-] ?){1,3}"
          + NamePatterns.NAME
          + NamePatterns.END,
      3);

  private static final int NEAR = 80;
  private static final Map<String, List<NameCue>> BY_WORD = byWord();

  private final String begins;
  private final Pattern pattern;
  private final int most;

  /**
   * A cue.
   *
   * @param begins the words that it begins with, in small letters, apart by spaces
   * @param pattern all of it, with the name as group 1
   * @param most how many words the name has at most
   */
  NameCue(String begins, String pattern, int most) {
    this.begins = begins;
    this.pattern = Pattern.compile(pattern);
    this.most = most;
  }

  /** Takes the name that a cue announces at a place, if it does. */
  void find(String text, int start, FoundNames found) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    boolean capitals = this == SMALL_INTRODUCTION && hasCapital(text, start);
    if (!capitals && matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
      boolean one = this == TITLED && shouts(text, start);
      found.take(matcher.start(1), matcher.end(1), one ? 1 : most);
    }
  }

  /** Whether a writer uses capitals, so that a name would have one. */
  private static boolean hasCapital(String text, int at) {
    return text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR))
        .chars()
        .anyMatch(Character::isUpperCase);
  }

  /** Whether the words around are in capitals, so that these tell no name. */
  private static boolean shouts(String text, int at) {
    int capitals = 0;
    int small = 0;
    for (int i = Math.max(0, at - NEAR); i < Math.min(text.length(), at + NEAR); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 2 * small;
  }

  private static Map<String, List<NameCue>> byWord() {
    Map<String, List<NameCue>> cues = new HashMap<>();
    for (NameCue cue : values()) {
      for (String word : cue.begins.split(" ", -1)) {
        cues.computeIfAbsent(word, any -> new ArrayList<>()).add(cue);
      }
    }
    return cues;
  }

  /** The cues that may begin with a word in small letters. */
  static List<NameCue> of(String word) {
    return BY_WORD.getOrDefault(word, List.of());
  }
}
