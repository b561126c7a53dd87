package io.nacre.theme;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Verbatim;
import io.nacre.text.GenericWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may name a theme: no generic word by itself ("long", "work", "problème"), no word that a
 * third of all statements have, no shop, brand or place that is the value of a facet. Phrases of
 * the concept lexicon are worth more, those that begin with a name less.
 */
final class LabelRules {
  private static final double COMMON = 1.0 / 3;
  private static final double OWN = 0.6;
  private static final int ENOUGH_TO_BE_COMMON = 12;
  private static final double WEAK_WORD = 0.6;
  private static final double KNOWN = 1.6;
  private static final double NAME = 0.3;
  private static final double NO_NOUN = 0.4;

  /** The share of all statements from which on a phrase is too common to name a part of a theme. */
  private static final double COMMON_IN_PARTS = 0.15;

  private static final Pattern WEB_ENDING = Pattern.compile("\\.(?:com|fr|net|org|eu|co\\.uk)$");

  /** Endings that only French verbs have: "recevaient", "apprendra". */
  private static final Pattern VERB =
      Pattern.compile(".*(?:aient|[eid]ront|[eid]rait|[eid]rez|issent|issait|[nr]dra|[^e]{3}ez)");

  /** Endings of nouns that share their stem with a generic verb: "réparer", "réparation". */
  private static final Pattern NOUN = Pattern.compile(".*(?:[ts]ions?|ages?|[ae]nces?|ements?)");

  private final ConceptCounts concepts;
  private final PhraseCounts phrases;
  private final Set<String> facetNames;
  private final int statements;

  LabelRules(PhraseCounts phrases, ConceptCounts concepts, Set<String> facetNames, int statements) {
    this.facetNames = facetNames;
    this.concepts = concepts;
    this.phrases = phrases;
    this.statements = statements;
  }

  /**
   * Whether a phrase of these stems can stand as a label.
   *
   * @param inside how many of the theme's statements say it
   */
  boolean allows(List<String> stems, int inside) {
    boolean says =
        stems.size() == 1
            ? !isWeakAlone(stems) && !common(stems, inside)
            : concepts.knows(stems)
                || stems.stream()
                    .anyMatch(stem -> !GenericWords.isStem(stem) && !common(List.of(stem), inside));
    return says
        && new HashSet<>(stems).size() == stems.size()
        && !facetNames.contains(Accents.fold(phrases.form(stems)));
  }

  /** How much the words of a phrase say, about 1 for each word with a topic. */
  double worth(List<String> stems) {
    double words = 0;
    for (String stem : stems) {
      words += GenericWords.isStem(stem) ? WEAK_WORD : 1;
    }
    boolean verb = stems.size() == 1 && !phrases.isNoun(stems);
    return words
        * (concepts.knows(stems) ? KNOWN : 1)
        * (isName(stems) ? NAME : 1)
        * (verb ? NO_NOUN : 1);
  }

  /**
   * The names of shops, brands and places that facets hold, lower case without accents, a web
   * address without its ending: they say where, not what.
   */
  static Set<String> names(List<Verbatim> verbatims) {
    Set<String> names = new HashSet<>();
    for (Verbatim verbatim : verbatims) {
      for (String value : verbatim.facets().values().values()) {
        String plain = Accents.fold(value.toLowerCase(Locale.ROOT));
        names.add(WEB_ENDING.matcher(plain).replaceFirst(""));
      }
    }
    return names;
  }

  /**
   * Whether a phrase names somebody rather than something: it begins with a word that is mostly
   * written with a capital inside statements.
   */
  boolean isName(List<String> stems) {
    return phrases.isName(stems.subList(0, 1));
  }

  /** Whether a longer phrase begins or ends on a word that says little: "bon suivi" of "suivi". */
  boolean addsWeakEdge(List<String> stems, List<String> longer) {
    return Stream.of(longer.getFirst(), longer.getLast())
        .anyMatch(edge -> !stems.contains(edge) && GenericWords.isStem(edge));
  }

  private boolean isWeakAlone(List<String> stem) {
    String form = phrases.form(stem);
    return VERB.matcher(form).matches()
        || GenericWords.isForm(form)
        || (GenericWords.isStem(stem.getFirst()) && !NOUN.matcher(form).matches());
  }

  /** Whether what so many of all statements say is too common to name a part of a theme. */
  boolean isCommon(List<Integer> everywhere) {
    return everywhere.size() > COMMON_IN_PARTS * statements;
  }

  /** Whether a third of all statements say it, most of them outside the theme. */
  private boolean common(List<String> stem, int inside) {
    int everywhere = phrases.statements(stem).size();
    return statements >= ENOUGH_TO_BE_COMMON
        && everywhere > COMMON * statements
        && inside < OWN * everywhere;
  }
}
