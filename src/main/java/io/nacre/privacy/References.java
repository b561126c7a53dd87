package io.nacre.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of orders, clients, tickets, files and the like, next to such a word. */
final class References implements Finder {
  private static final int DIGITS = 3;

  private static final String THING =
      "commandes?|cdes?|cmde?s?|dossiers?|tickets?|factures?|contrats?|colis|suivi|r[ée]servations?|r[ée]sa|r[ée]clamations?|fid[ée]lit[ée]"
          + "|adh[ée]rente?s?|adh[ée]sion|client(?:e|s|es)?|comptes?|abonn[ée]e?s?|abonnement|devis|sinistres?|bons?|livraison"
          + "|demandes?|identifiant|police|usager|allocataire|patient|intervention|incident|mandat"
          + "|orders?|customers?|clients?|invoices?|contracts?|parcels?|tracking|bookings?|reservations?|claims?|cases?|loyalty"
          + "|memberships?|members?|accounts?|policy|polic(?:y|ies)|quotes?|complaints?|requests?|shipments?|consignment"
          + "|returns?|rma|subscription|subscriber|confirmation|pnr";

  /** What may stand between the word and the number, and says that it is one. */
  private static final String SAID =
      "(?:n ?[°º]|(?:n[o°º]\\.|n°\\.|num[ée]ros?|nums?|nbr|numbers?|no|nr\\.?|nos\\.?|r[ée]f(?:[ée]rence)?s?\\.?|references?|id|code)(?![\\p{L}\\p{N}])|:|#(?="
          + " ))";

  private static final String FILL =
      "(?: (?:de|du|d['’]|la|le|les|mon|ma|my|the|votre|your|est|is|was|sous|under|with|porte|portant|avec|client|commande|suivi"
          + "|carte|card|fid[ée]lit[ée]|dossier|internet|web|retour|colis|parcel|order|interne|en|cours|ending))";

  private static final String TOKEN =
      "([#]?[\\p{L}\\p{N}][\\p{L}\\p{N}]*(?:[-/_.][\\p{L}\\p{N}]+){0,5})";

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + THING
              + ")"
              + FILL
              + "{0,3} ?(?:[(\\[«\"] ?)?"
              + SAID
              + "(?:"
              + FILL
              + "| ?"
              + SAID
              + "){0,3}[ \\u00A0\\u202F]?"
              + TOKEN
              + "(?:(?<=[0-9])[ \\u00A0\\u202F]([0-9]{2,5}(?:["
              + " \\u00A0\\u202F][0-9]{2,5}){0,5})(?![\\p{L}\\p{N}]|[.,][0-9]))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:r[ée]f(?:[ée]rence)?s?|references?|n"
              + " ?[°º]|num[ée]ro|number|id)\\.?"
              + FILL
              + "{0,2} (?:"
              + THING
              + ")"
              + FILL
              + "{0,2} ?(?:"
              + SAID
              + ")? ?"
              + TOKEN,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:" + THING + ")(?:['’]s)?" + FILL + "{0,1} " + TOKEN,
          Pattern.CASE_INSENSITIVE);

  /** A number that is said to be one, a few words after what it is of. */
  private static final Pattern FARTHER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + THING
              + ")(?![\\p{L}\\p{N}])[^.!?\\n]{1,32}?(?:(?<![\\p{L}\\p{N}])(?:n"
              + " ?[°º]\\.?|num[ée]ro|number|no\\.) ?|(?=#)|(?<![\\p{L}\\p{N}])r[ée]f\\.? ?:?"
              + " ?(?=[A-Z0-9]+[-/]))"
              + TOKEN,
          Pattern.CASE_INSENSITIVE);

  /** A code after what it is of and a comma, or with a gap between its letters and its digits. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?iu:"
              + THING
              + "|cards?|cartes?)(?:['’]s)?(?:, | )((?:[A-Z]{1,4}(?: [0-9]{1,5}){2,5}|[A-Z]{1,4}["
              + " -][0-9]{3,12}|[0-9]{4,12} [A-Z](?![\\p{L}\\p{N}]))"
              + "(?:[-/][A-Z0-9]+)?)(?![\\p{L}\\p{N}])");

  /** A code of an English file; a French "file" is a queue. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[Ff]ile|FILE)(?:,? (?:no\\.?|number))?"
              + " ([A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,12}){1,4})(?![\\p{L}\\p{N}])");

  /** A code of letters and digits that is said to be a number, but not of a product. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<!\\b(?:lot|mod[èe]le|model|article|produit|product|catalogue|s[ée]rie|serial|ean|batch|part|item|sku)"
              + " {0,2})(?<![\\p{L}\\p{N}])(?:n ?[°º]\\.?"
              + " ?)([A-Z]{1,4}[-/][0-9]{3,12}(?:[-/][A-Z0-9]{1,8}){0,3})(?![\\p{L}\\p{N}])");

  /** Groups of digits right after the word. */
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?iu:"
              + THING
              + "|fid[ée]lit[ée]|loyalty card)(?: (?:card|carte))? ([0-9]{3,5}(?:"
              + " [0-9]{3,5}){1,4})(?![\\p{L}\\p{N}]|[.,][0-9]|[  ]?[€$£%])");

  /** Parcels of the post all over the world (UPU S10). */
  private static final Pattern PARCEL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([A-Z]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}"
              + " ?[A-Z]{2})(?![\\p{L}\\p{N}])");

  /** A code with letters first, which tell its kind. */
  private static final Pattern FORM =
      Pattern.compile("[A-Z]{1,6}[ /-]?[0-9]{1,12}(?:[ /-][0-9]{1,12}){0,4}");

  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)[0-9]{2}(?:[-/](?:19|20)?[0-9]{2})?");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** What makes a number an amount, a duration or a percentage. */
  private static final Pattern UNIT =
      Pattern.compile(
          "^[ \\u00A0\\u202F]?(?:[€$£%]|euros?\\b|eur\\b|dollars?|pounds?|h\\b|min\\b|jours?\\b|days?\\b|mois\\b|months?\\b|ans?\\b|years?\\b"
              + "|semaines?\\b|weeks?\\b|heures?\\b|hours?\\b|km\\b|kg\\b|g\\b|cm\\b|pi[èe]ces?\\b|articles?\\b|items?\\b|points?\\b|unit[ée]?s?\\b)"
              + "|^[,.][0-9]",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Mark mark() {
    return Mark.REFERENCE;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= DIGITS;
  }

  @Override
  public void find(String text, Finds finds) {
    find(PARCEL, 3, text, finds);
    find(CODE, 3, text, finds);
    find(FILE, 4, text, finds);
    find(NUMBERED, 3, text, finds);
    find(GROUPS, 7, text, finds);
    find(MARKED, 3, text, finds);
    find(BEFORE_WORD, 3, text, finds);
    find(FARTHER, 4, text, finds);
    find(BARE, 4, text, finds);
    findAlike(text, finds);
  }

  /** Codes of the same form as one that was found: "DX-100482 and DX-100489". */
  private static void findAlike(String text, Finds finds) {
    Set<String> forms = new TreeSet<>();
    for (Finds.Find find : finds.inOrder()) {
      String code = text.substring(find.start(), find.end());
      if (find.mark() == Mark.REFERENCE && FORM.matcher(code).matches()) {
        forms.add(
            "(?<![\\p{L}\\p{N}])(" + code.replaceAll("[0-9]", "[0-9]") + ")(?![\\p{L}\\p{N}])");
      }
    }
    forms.forEach(form -> find(Pattern.compile(form), 3, text, finds));
  }

  private static void find(Pattern pattern, int fewest, String text, Finds finds) {
    Matcher reference = pattern.matcher(text);
    int from = 0;
    while (reference.find(from)) {
      int start = reference.start(1);
      int end =
          reference.groupCount() > 1 && reference.end(2) > 0 ? reference.end(2) : reference.end(1);
      if (isReference(text, start, end, fewest)) {
        String value = text.substring(start, end).replaceAll("[^\\p{L}\\p{N}]", "");
        finds.add(Mark.REFERENCE, start, end, value.toUpperCase(Locale.ROOT));
        from = end;
      } else {
        from = reference.start() + 1;
      }
    }
  }

  private static boolean isReference(String text, int start, int end, int fewest) {
    String token = text.substring(start, end);
    String rest = text.substring(end, Math.min(text.length(), end + 12));
    int digits = Digits.of(token).length();
    boolean code = token.startsWith("#") || token.chars().anyMatch(Character::isUpperCase);
    return digits >= (code ? 3 : fewest)
        && !(fewest > 3 && YEAR.matcher(token).matches())
        && !DATE.matcher(token).matches()
        && !UNIT.matcher(rest).find();
  }
}
