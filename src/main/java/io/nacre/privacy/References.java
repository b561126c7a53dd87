package io.nacre.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of orders, clients, tickets, files and the like, next to such a word. */
final class References implements Finder {
  private static final String START = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";

  /** What has a number that leads to a person. */
  private static final String THING =
      "(?iu:commandes?|cdes?|cmde?s?|dossiers?|tickets?|tkts?|factures?|contrats?|colis|suivi|r[ée]sa|pr[êe]t|cr[ée]dit|fiscal|passe?port|cni|r[ée]servations?|r[ée]clamations?|(?<!points?"
          + " )fid[ée]lit[ée]|adh[ée]rente?s?|adh[ée]sion|clients?"
          + "|clientes?|comptes?|abonn[ée]e?s?|abonnement|devis|sinistres?|bons?|livraison|demandes?"
          + "|identifiant|police|usager|allocataire|patient|intervention|incident|mandat"
          + "|orders?|customers?|invoices?|contracts?|parcels?|tracking|bookings?|reservations?"
          + "|claims?|cases?|loyalty|memberships?|members?|accounts?|policy|policies|quotes?"
          + "|complaints?|requests?|shipments?|consignment|returns?|rma|subscription|subscriber"
          + "|confirmation|pnr|jobs?|acc(?:oun)?t|a/c|bagages?|baggage|luggage)";

  /** What may stand for such a thing in some forms. */
  private static final String CARD = "(?iu:cards?|cartes?)";

  private static final String LOYALTY = "(?iu:loyalty card)";
  private static final String ORDERED = "(?iu:booked|ordered|command[ée]e?s?|r[ée]serv[ée]e?s?)";

  /** What says that a number is one. */
  private static final String SAID =
      "(?iu:n ?[°º]\\.?|(?:no?\\.|num[ée]ros?|nums?|nbr|numbers?|no|nr\\.?|nos\\.?|r[ée]f\\.?"
          + "|r[ée]f[ée]rences?|references?|id|code)(?![\\p{L}\\p{N}])|:|#(?= ))";

  /** What may stand between the two. */
  private static final String FILL =
      "(?iu: (?:de|du|d['’]|la|le|les|mon|ma|my|the|votre|your|est|is|was|sous|under|with|porte"
          + "|portant|avec|client|commande|suivi|carte|card|fid[ée]lit[ée]|dossier|internet|web"
          + "|retour|colis|parcel|order|interne|en|cours|ending))";

  /** A word of letters and digits, with separators within. */
  private static final String TOKEN = "#?[\\p{L}\\p{N}]{1,30}(?:[-/_.][\\p{L}\\p{N}]{1,20}){0,5}";

  private static final String GAP = "[ \\u00A0\\u202F]";

  /** Groups of digits after a first one; no amount. */
  private static final String MORE_GROUPS =
      "(?:(?<=[0-9])(?:" + GAP + "[0-9]{1,5}){1,5}" + END + "(?![.,][0-9]|" + GAP + "?[€$£%]))?";

  /** A code with a gap between its letters and its digits, or a letter at its end. */
  private static final String GAPPED =
      "(?:[A-Z]{1,4}(?: [0-9]{1,5}){2,5}|[A-Z]{1,4}[ -][0-9]{3,12}|[0-9]{4,12} [A-Z]"
          + END
          + "|(?=[0-9]{0,5}[A-Z])[A-Z0-9]{2,6} [0-9]{4} [0-9]{4}(?:"
          + " [0-9]{1,4})?)(?:[-/][A-Z0-9]+)?";

  /** Codes of letters, digits and dashes. */
  private static final String CODE = "[A-Z]{1,4}[-/][0-9]{3,12}(?:[-/][A-Z0-9]{1,8}){0,3}";

  /** What has numbers as well, but leads to no person. */
  private static final String NO_PRODUCT =
      "(?<!\\b(?:lot|mod[èe]le|model|article|produit|product|catalogue|s[ée]rie|serial|ean|batch"
          + "|part|item|sku) {0,2})";

  private static final String IS =
      "(?iu:,? (?:c['’]est|est|is|was|being)(?: (?:mon|le|la|ma|my|the|your|votre|our|notre))?)";

  /** How a reference is written; the reference itself is group 1. */
  private enum Form {
    /** Parcels of the post all over the world (UPU S10). */
    PARCEL(3, START + "([A-Z]{2} ?(?:[0-9]{3} ?){3}[A-Z]{2})" + END),
    GAPPED_CODE(
        3,
        START
            + "(?:"
            + THING
            + "|"
            + CARD
            + ")(?:['’]s)?(?:, | )(?:"
            + SAID
            + " ?){0,2}("
            + GAPPED
            + ")"
            + END),
    /** A code of an English file; a French "file" is a queue. */
    FILE(
        4,
        START
            + "(?:[Ff]ile|FILE)(?:,? (?:no\\.?|number))? ([A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,12}){1,4})"
            + END),
    NUMBERED_CODE(3, NO_PRODUCT + START + "(?:n ?[°º]\\.? ?)(" + CODE + ")" + END),
    SPACED(
        7,
        START
            + "(?:"
            + THING
            + "|"
            + LOYALTY
            + ")(?iu: (?:card|carte))? ([0-9]{3,5}(?:"
            + GAP
            + "[0-9]{3,5}){1,4})"
            + END
            + "(?![.,][0-9]|"
            + GAP
            + "?[€$£%])"),
    MARKED(
        3,
        START
            + THING
            + FILL
            + "{0,3} ?[(\\[«\"]? ?"
            + SAID
            + "(?:"
            + FILL
            + "| ?"
            + SAID
            + "){0,3}"
            + GAP
            + "?("
            + TOKEN
            + MORE_GROUPS
            + ")"),
    WORD_BEFORE(
        3,
        START
            + "(?iu:r[ée]f(?:[ée]rence)?s?|references?|n ?[°º]|num[ée]ro|number|id)\\.?"
            + FILL
            + "{0,2} "
            + THING
            + FILL
            + "{0,2} ?"
            + SAID
            + "? ?("
            + TOKEN
            + MORE_GROUPS
            + ")"),
    /** A number that is said to be one, a few words after what it is of. */
    FARTHER(
        4,
        START
            + "(?:"
            + THING
            + "|"
            + ORDERED
            + ")"
            + END
            + "[^.!?\\n]{1,32}?(?:"
            + START
            + "(?iu:n ?[°º]\\.?|num[ée]ro|number|no\\.) ?|(?=#)|"
            + START
            + "(?iu:r[ée]f\\.?) ?:? ?(?=[A-Z0-9]+[-/])|(?iu:, (?:le|the)) (?=[0-9]{6}))("
            + TOKEN
            + ")"),
    /** A number that is said afterwards to be one. */
    AFTERWARDS(
        4,
        START
            + "([A-Z0-9]{1,8}(?:[-/ ][A-Z0-9]{1,8}){0,4})"
            + IS
            + "(?iu: (?:n ?[°º]|num[ée]ro|number)(?: (?:de|d['’]|of))?)? ?"
            + THING
            + END),
    /** A password that somebody tells. */
    PASSWORD(
        1,
        START
            + "(?iu:mot de passe|mdp|password|passcode)(?: ?[:=] ?| (?:est|is) | )(?:«|\"|“)?"
            + " ?(?=[^\\s]{0,30}[0-9])(?=[^\\s]{0,30}\\p{L})([\\p{L}\\p{N}!@#$%&*?_.+-]{5,30})"),
    BARE(4, START + THING + "(?:['’]s)?" + FILL + "? (" + TOKEN + ")");

    private final int digits;
    private final boolean ofThing;
    private final Pattern pattern;

    /**
     * A form.
     *
     * @param digits how many digits a reference has at least, where it is no code
     */
    Form(int digits, String pattern) {
      this.digits = digits;
      this.ofThing = pattern.contains(THING);
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** What a text says in which the forms of a thing may be found: most texts say none of it. */
  private static final Pattern THINGS =
      Pattern.compile(START + "(?:" + String.join("|", THING, CARD, LOYALTY, ORDERED) + ")");

  private static final int FEWEST = 3;

  /** A code of which others may stand in the same text, or a long number. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "[A-Z]{1,6}[ /-]?[0-9]{1,12}(?:["
              + " /-][0-9]{1,12}){0,4}|[1-9][0-9]{5,11}|[0-9]{4,12}-[A-Z]");

  /** A code without dashes, such as that of a booking. */
  private static final Pattern SHORT_CODE =
      Pattern.compile("(?=.*[0-9].*[0-9])(?=.*[A-Z].*[A-Z])[A-Z0-9]{5,8}|(?=.*[0-9])[A-Z0-9]{6}");

  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)[0-9]{2}(?:[-/](?:19|20)?[0-9]{2})?");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** What makes a number an amount, a duration or a percentage. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)^"
              + GAP
              + "?(?:[€$£%]|(?:euros?|eur|dollars?|pounds?|h|min|jours?|days?|mois|months?|ans?|years?"
              + "|semaines?|weeks?|heures?|hours?|km|kg|g|cm|pi[èe]ces?|articles?|items?|points?"
              + "|unit[ée]?s?)\\b)|^[,.][0-9]");

  private static final int AFTER = 12;

  @Override
  public Mark mark() {
    return Mark.REFERENCE;
  }

  @Override
  public boolean mayFind(Look look) {
    return look.digits() >= 2;
  }

  @Override
  public void find(String text, Finds finds) {
    boolean hasThing = THINGS.matcher(text).find();
    for (Form form : Form.values()) {
      if (hasThing || !form.ofThing) {
        find(form.pattern, form.digits, text, finds);
      }
    }
    findAlike(text, finds);
  }

  /** Codes of the same form as one that was found: "DX-100482 and DX-100489". */
  private static void findAlike(String text, Finds finds) {
    Set<String> forms = new TreeSet<>();
    for (Finds.Find find : finds.inOrder()) {
      String code = text.substring(find.start(), find.end());
      if (find.mark() == Mark.REFERENCE && REPEATED.matcher(code).matches()) {
        String form = code.replaceAll("[0-9]", "[0-9]").replaceAll("-[A-Z]$", "-[A-Z]");
        if (form.startsWith("[0-9]")) {
          form = "(?!0)" + form; // a phone number may stand beside
        }
        forms.add(START + "(" + form + ")" + END);
      }
    }
    forms.forEach(form -> find(Pattern.compile(form), FEWEST, text, finds));
  }

  private static void find(Pattern pattern, int fewest, String text, Finds finds) {
    Matcher reference = pattern.matcher(text);
    int from = 0;
    while (reference.find(from)) {
      int start = reference.start(1);
      int end = reference.end(1);
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
    String rest = text.substring(end, Math.min(text.length(), end + AFTER));
    int digits = Digits.of(token).length();
    boolean code = token.startsWith("#") || token.chars().anyMatch(Character::isUpperCase);
    return (digits >= (code ? FEWEST : fewest) || SHORT_CODE.matcher(token).matches())
        && !(fewest > FEWEST && YEAR.matcher(token).matches())
        && !DATE.matcher(token).matches()
        && !Phones.isGrouped(token)
        && !UNIT.matcher(rest).find();
  }
}
