package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons after a title, where somebody says a name, and at the end of a letter; and the
 * same names where they stand alone in the same text. A name in passing is not found.
 */
final class Names implements Finder {
  private static final String PARTICLES =
      "(?iu:(?:(?:de|du|des|la|le|von|van|der|den|ter|ten|zu|af|el|al|ben|bint|di|da|dos|del)"
          + " |[dlo]['’] ?){0,2})";
  private static final String WORD =
      "\\p{Lu}[\\p{L}\\p{M}]{0,29}(?:['’-]\\p{L}[\\p{L}\\p{M}]{0,29}){0,3}(?:(?<=(?<!\\p{L})\\p{Lu})\\.)?";
  private static final String NAME =
      "(" + PARTICLES + WORD + "(?:(?: |-|(?<=\\.))" + PARTICLES + WORD + "){0,3})";
  private static final String SMALL = "(\\p{Ll}[\\p{Ll}'’-]{2,20})(?![\\p{L}\\p{N}])";
  private static final String END = "\\.?[\\s)»\"]{0,9}$";

  private static final String TITLES =
      "mr mr. mrs mrs. mme mme. mmes mlle mlle. mlles mgr monsieur madame mademoiselle messieurs"
          + " mesdames docteur doctor dr dr. dre dre. prof prof. professeur professeure professor"
          + " maître maitre";

  /** Titles that would be other words in other letters: "I miss Paris", "200 ms". */
  private static final String EXACT_TITLES = "M. MM. Ms Ms. Mx Mx. Miss MISS Sir";

  private static final String TITLE =
      "(?:(?iu:" + choice(TITLES) + ")|" + choice(EXACT_TITLES) + ")(?: |(?<=\\.))";

  /** An M without a full stop may be a size as well. */
  private static final String BARE_TITLE =
      "(?<=^|[,;:.(«]"
          + " |[(«]|\\b(?:[Qq]ue|qu|de|par|avec|à|et|pour|chez|voir|mais|où|[Bb]onjour|[Cc]her|demander|contacter)"
          + " )Me? ";

  /** How a name is announced, and by which words that begins. */
  private enum Cue {
    TITLED(words(TITLES + " " + EXACT_TITLES), TITLE + NAME, 4),
    BARE("m me", BARE_TITLE + "(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)", 1),
    SMALL_TITLE("mme mlle mr mrs", "(?:mme|mlle|mr|mrs)\\.? " + SMALL, 1),
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
            + TITLE
            + ")?"
            + NAME,
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
            + NAME,
        4),
    THANKS(
        "merci thanks thank thanking best bonne",
        "(?iu:merci(?: d['’]avance)?|thanks(?: in advance)?|thank(?:ing)? you(?: in"
            + " advance)?|best|bonne journ[ée]e)[ .!]{0,3}(?:[,\\n\\r–—-] ?){1,3}"
            + NAME
            + END,
        3);

    private final Set<String> begins;
    private final Pattern pattern;
    private final int most;

    /**
     * A cue.
     *
     * @param begins the words that it begins with
     * @param pattern all of it, with the name as group 1
     * @param most how many words the name has at most
     */
    Cue(String begins, String pattern, int most) {
      this.begins = new HashSet<>(List.of(begins.split(" ", -1)));
      this.pattern = Pattern.compile(pattern);
      this.most = most;
    }
  }

  private static final Pattern DASHED = Pattern.compile("[.!?…)»\"] ?(?:[–—]|--?) ?" + NAME + END);
  private static final Pattern SPEAKING =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + NAME + ",? (?:speaking|à l['’]appareil)(?![\\p{L}])");
  private static final int LAST = 80;

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int LONGEST_CUE = 16;
  private static final int SHORTEST = 3;

  private static final Map<String, List<Cue>> BY_WORD = byWord();

  private final Set<String> others = NameWords.others();

  private static String choice(String words) {
    return words.replace(".", "\\.").replace(' ', '|');
  }

  private static String words(String titles) {
    return titles.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Cue>> byWord() {
    Map<String, List<Cue>> cues = new HashMap<>();
    for (Cue cue : Cue.values()) {
      cue.begins.forEach(word -> cues.computeIfAbsent(word, any -> new ArrayList<>()).add(cue));
    }
    return cues;
  }

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
    List<Finds.Find> found = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean within = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        if (word.length() <= LONGEST_CUE) {
          word.append(Character.toLowerCase(c));
        }
      } else {
        List<Cue> cues = word.isEmpty() || within ? null : BY_WORD.get(word.toString());
        if (cues != null) {
          for (Cue cue : cues) {
            find(cue, text, i - word.length(), found);
          }
        }
        word.setLength(0);
        within = Character.isDigit(c);
      }
    }
    Matcher speaking = SPEAKING.matcher(text);
    while (speaking.find()) {
      take(text, speaking.start(1), speaking.end(1), 3, found);
    }
    Matcher dashed = DASHED.matcher(text).region(Math.max(0, text.length() - LAST), text.length());
    if (dashed.find()) {
      take(text, dashed.start(1), dashed.end(1), 3, found);
    }
    found.forEach(each -> finds.add(Mark.NAME, each.start(), each.end(), each.value()));
    if (!found.isEmpty()) {
      findAgain(text, found, finds);
    }
  }

  private void find(Cue cue, String text, int start, List<Finds.Find> found) {
    Matcher matcher = cue.pattern.matcher(text).region(start, text.length());
    boolean capitals = cue == Cue.SMALL_INTRODUCTION && hasCapital(text, start);
    if (!capitals && matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()) {
      boolean one = cue == Cue.TITLED && shouts(text, start);
      take(text, matcher.start(1), matcher.end(1), one ? 1 : cue.most, found);
    }
  }

  /** Whether a writer uses capitals, so that a name would have one. */
  private static boolean hasCapital(String text, int at) {
    return text.substring(Math.max(0, at - LAST), Math.min(text.length(), at + LAST))
        .chars()
        .anyMatch(Character::isUpperCase);
  }

  /** Whether the words around are in capitals, so that these tell no name. */
  private static boolean shouts(String text, int at) {
    int capitals = 0;
    int small = 0;
    for (int i = Math.max(0, at - LAST); i < Math.min(text.length(), at + LAST); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 2 * small;
  }

  /** Takes the words of a name up to the first that is none. */
  private void take(String text, int start, int last, int most, List<Finds.Find> found) {
    int end = start;
    int words = 0;
    Matcher word = WORDS.matcher(text).region(start, last);
    while (words < most && word.find()) {
      String plain = Accents.plain(word.group());
      if (NameWords.PARTICLES.contains(plain) && word.end() < last) {
        continue;
      }
      if (others.contains(plain) || others.contains(hyphenated(text, word.start()))) {
        break;
      }
      end = word.end();
      words += goesOn(text, end) ? 0 : 1;
      if (words > 1 && isInitial(text, end)) {
        break; // "Loren M. Then": a sentence ends
      }
    }
    if (end == start) {
      return;
    }
    boolean initial = isInitial(text, end);
    int whole = initial ? end + 1 : end;
    found.add(new Finds.Find(Mark.NAME, start, whole, value(text.substring(start, whole))));
  }

  /** Whether a letter alone and a full stop end here. */
  private static boolean isInitial(String text, int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && (end < 2 || !Character.isLetter(text.charAt(end - 2)));
  }

  private static String hyphenated(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return Accents.plain(text.substring(start, end));
  }

  /** Whether a word goes on after a hyphen or an apostrophe. */
  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length()
        && "-'’".indexOf(text.charAt(end)) >= 0
        && Character.isLetter(text.charAt(end + 1));
  }

  private static String value(String name) {
    return Accents.plain(name).replaceAll("[^\\p{L}]+", " ").strip();
  }

  /** The words of names that were found, wherever else they stand with a capital. */
  private static void findAgain(String text, List<Finds.Find> found, Finds finds) {
    Set<String> known = new HashSet<>();
    Set<String> particles = new HashSet<>();
    for (Finds.Find each : found) {
      for (String part : each.value().split(" ", -1)) {
        if (NameWords.PARTICLES.contains(part)) {
          particles.add(part);
        } else if (part.length() >= SHORTEST) {
          known.add(part);
        }
      }
    }
    Matcher word = WORDS.matcher(text);
    int start = -1; // of the words of names and particles that stand together, or -1
    int end = -1;
    int last = -1;
    while (word.find()) {
      String plain = Accents.plain(word.group());
      boolean again = known.contains(plain) && Character.isUpperCase(text.charAt(word.start()));
      if (start >= 0 && (word.start() != last + 1 || !(again || particles.contains(plain)))) {
        add(text, start, end, finds);
        start = -1;
      }
      if (again || particles.contains(plain)) {
        if (start < 0) {
          start = startOfCompound(text, word.start());
          end = -1;
        }
        end = again ? word.end() : end;
        last = word.end();
      }
    }
    if (start >= 0) {
      add(text, start, end, finds);
    }
  }

  /** Where a word starts that hyphens and apostrophes hold together: {@code N'Guyen}. */
  private static int startOfCompound(String text, int word) {
    int start = word;
    while (start > 1
        && "-'’".indexOf(text.charAt(start - 1)) >= 0
        && Character.isUpperCase(text.charAt(start - 2))) {
      start -= 2;
    }
    return start;
  }

  private static void add(String text, int start, int end, Finds finds) {
    if (end > start) {
      finds.add(Mark.NAME, start, end, value(text.substring(start, end)));
    }
  }
}
