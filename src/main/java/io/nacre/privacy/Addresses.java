package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postal addresses with a street number, in the French and in the English order, with the postcode
 * and the town where they follow.
 */
final class Addresses implements Finder {
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}.,/])(?:[0-9]{1,5})(?:[ -]?(?:bis|ter|quater|[a-dA-D])(?![\\p{L}\\p{N}]))?"
          + "(?:[/-][0-9]{1,4})?,? ";

  /** Ways that are nothing else. */
  private static final String WAY =
      "rue|r\\.|avenue|av\\.?|ave|boulevard|blvd|bld|bd\\.?|bvd|impasse|imp\\.|chemin|ch\\.|chem\\.|all[ée]es?|quai"
          + "|ruelle|venelle|sente|corniche|faubourg|fbg|fg|rond-point|sentier|esplanade|chauss[ée]e|lotissement";

  /** Words that are ways before a name only: "2 places de parking", "3 cours de cuisine". */
  private static final String MAYBE_WAY =
      "place|pl\\.?|cours|square|sq\\.?|passage|route|rte|r[ée]sidence|r[ée]s\\.|villa|cit[ée]|voie|hameau|clos|mail|mont[ée]e"
          + "|traverse|promenade|parvis|galerie|porte|c[ôo]te|domaine|rang";

  private static final String LINK =
      "(?:de la |de l['’]|des |du |de |d['’]|la |le |les |l['’]|aux? |en |et |à |sous |sur )";
  private static final String CAPITAL =
      "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]{0,30}|[0-9]{1,2}(?:er)? [\\p{L}]{3,9}(?: [0-9]{4})?)";
  private static final String SMALL = "[\\p{L}][\\p{L}'’-]{1,30}";

  /** What is said of a way, and is no name of one. */
  private static final String NOT_SAID =
      "(?!(?:sans|avec|ferm[ée]|barr[ée]|bloqu[ée]|pi[ée]ton|est|et|ou|en|à|pour|dans|qui|plus|moins|trop|tr[èe]s|mal|non)"
          + "(?:e|es|s|ne|nes|nière)?(?![\\p{L}]))";

  private static final String MORE = "(?:[ -]" + LINK + "{0,2}" + CAPITAL + "){0,5}";

  private static final String TOWN =
      "(?:(?:,? ?| [–-] )(?:\\(?(?:F-|CH-|B-|L-)?[0-9]{4,5}\\)?|[A-Z]{0,2}-?[0-9]{5})(?:,?"
          + " (?!(?:à|a|en|pour|et|tel|t[ée]l)\\b)(?:(?:la |le |les"
          + " |l['’])?\\p{L}[\\p{L}'’-]{1,40})(?:["
          + " -](?:(?:sur|sous|en|les|lès|la|le|de|du|d['’]|aux?)[ -])?"
          + "(?:\\p{Lu}[\\p{L}'’-]{1,30}|[0-9]{1,2}(?:e|er|ème))){0,4})?)?";

  private static final Pattern FRENCH =
      Pattern.compile(
          NUMBER
              + "(?:(?iu:"
              + WAY
              + ") "
              + LINK
              + "{0,2}(?:"
              + CAPITAL
              + MORE
              + "(?: \\p{Ll}{3,15}(?=,? [0-9]{5}))?|"
              + NOT_SAID
              + SMALL
              + "(?: \\p{L}[\\p{L}-]{1,30}(?=,? [0-9]{5}))?)"
              + "|(?iu:"
              + MAYBE_WAY
              + "|lieu-dit|lieudit) "
              + LINK
              + "{0,2}"
              + CAPITAL
              + MORE
              + "|(?iu:grande?[ -]rue|grand[ -]place)(?![\\p{L}]))(?:, \\p{Lu}[\\p{L}'’-]{1,30}"
              + " \\(\\p{L}[\\p{L} '’-]{1,30}\\) [A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|"
              + TOWN
              + ")");

  /** With the number after the name, as in Belgium and Switzerland, and the town. */
  private static final Pattern NUMBER_LAST =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?iu:"
              + WAY
              + "|"
              + MAYBE_WAY
              + ") "
              + LINK
              + "{0,2}"
              + CAPITAL
              + MORE
              + ",? [0-9]{1,4}[a-zA-Z]?(?:[/-][0-9]{1,4})?(?:(?=[.;)]|,(?! [0-9])|$)"
              + "|,? (?:[A-Z]{1,2}-)?[0-9]{4,5}"
              + " \\p{Lu}[\\p{L}'’-]{1,30}(?:[ -]\\p{Lu}[\\p{L}'’-]{1,30}){0,3})");

  /** The same in German. */
  private static final Pattern GERMAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}-]{1,25}(?:strasse|straße|str\\.|weg|gasse|platz|allee)"
              + " [0-9]{1,4}[a-z]?(?:,? (?:[A-Z]{1,2}-)?[0-9]{4,5} \\p{Lu}[\\p{L}-]{1,30})?");

  private static final String ENGLISH_WAY =
      "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Gardens|Gdns|Square|Sq|Crescent"
          + "|Cres|Hill|Row|Mews|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Walk|Grove|Green|Quay|Circle|Trail|Park"
          + "|Parade|Villas|Wharf|View|Rise|Vale|Broadway|Turnpike|Pike|Alley";

  private static final String POSTCODE =
      "(?:[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}|[A-Z]{2},?"
          + " [0-9]{5}(?:-[0-9]{4})?|[A-Z][0-9]{2} ?[A-Z0-9]{4}|[0-9]{5})";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/£$€-])[0-9]{1,5}[A-Za-z]?,?"
              + " (?:(?:N|S|E|W|NW|NE|SW|SE|North|South|East|West)\\.?"
              + " )?(?:(?:[0-9]{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'’.-]{1,25}) ){1,3}(?iu:"
              + ENGLISH_WAY
              + ")(?![\\p{L}\\p{N}])\\.?(?:,? (?:Apt|Apartment|Flat|Unit|Suite)\\.?"
              + " ?#?[0-9A-Z]{1,4})?(?:(?:,? (?:\\p{Lu}[\\p{L}'’-]{1,25})(?:["
              + " -]\\p{Lu}[\\p{L}'’-]{1,25}){0,3}){0,3},? "
              + POSTCODE
              + "(?![\\p{L}\\p{N}])|, \\p{Lu}[\\p{L}'’-]{2,25}(?:"
              + " \\p{Lu}[\\p{L}'’-]{2,25}){0,2}(?:,? [A-Z]{2}(?![\\p{L}\\p{N}]))?(?:"
              + " [0-9]{1,2}(?![\\p{L}\\p{N}]))?)?");

  /** Any name before a town and its British postcode. */
  private static final Pattern BRITISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/£$€-])[0-9]{1,4}[A-Za-z]?,? \\p{Lu}[\\p{L}'’-]{1,25}(?:"
              + " (?:y|yr|of|the|on|in|\\p{Lu}[\\p{L}'’-]{1,25})){0,4}(?:,"
              + " \\p{Lu}[\\p{L}'’-]{1,25}(?: \\p{Lu}[\\p{L}'’-]{1,25}){0,2}){1,3},?"
              + " [A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}(?![\\p{L}\\p{N}])");

  /** The same in small letters, where the way says enough. */
  private static final Pattern SMALL_ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/£$€-])[0-9]{1,4}[a-z]? [a-z'’-]{2,20}"
              + " (?:street|road|lane|avenue|crescent|terrace|mews|close)(?![\\p{L}\\p{N}-])(?:,?"
              + " [a-z]{2,20})?(?:,? [a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}(?![\\p{L}\\p{N}]))?");

  @Override
  public Mark mark() {
    return Mark.ADDRESS;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() > 0;
  }

  @Override
  public void find(String text, Finds finds) {
    find(FRENCH, text, finds);
    find(NUMBER_LAST, text, finds);
    find(GERMAN, text, finds);
    find(BRITISH, text, finds);
    find(ENGLISH, text, finds);
    find(SMALL_ENGLISH, text, finds);
  }

  private static void find(Pattern pattern, String text, Finds finds) {
    Matcher address = pattern.matcher(text);
    while (address.find()) {
      int end = address.end();
      while (".,-'’".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      String value = text.substring(address.start(), end);
      finds.add(
          Mark.ADDRESS,
          address.start(),
          end,
          Accents.plain(value).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }
  }
}
