package io.nacre.privacy;

import io.nacre.corpus.CamelCase;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells columns that may hold persons: they are named like a job, and their values like names. */
final class Persons {
  private static final Set<String> JOBS =
      Set.of(
          ("soignant soignante infirmier infirmiere agent conseiller conseillere technicien"
                  + " technicienne vendeur vendeuse medecin docteur praticien chauffeur conducteur"
                  + " livreur formateur enseignant professeur responsable manager employe employee"
                  + " salarie collaborateur nurse doctor physician technician advisor adviser"
                  + " consultant driver teacher clerk operator operateur")
              .split(" ", -1));

  /** What makes a kind of persons of a job. */
  private static final Set<String> KINDS =
      Set.of("type", "statut", "status", "categorie", "category", "niveau", "grade", "service");

  /** A word with a capital that is no abbreviation. */
  private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}");

  /** Fewer values are answers such as yes and no, or two sides. */
  private static final int FEWEST = 3;

  private Persons() {}

  /**
   * Whether a column may hold persons.
   *
   * @param column its name
   * @param values its values, each once
   */
  static boolean mayBeIn(String column, Collection<String> values) {
    String name = CamelCase.spaced(column);
    long names = values.stream().filter(value -> NAME.matcher(value).find()).count();
    return values.size() >= FEWEST
        && 2 * names > values.size()
        && NameWords.holdsOneOf(JOBS, name)
        && !NameWords.holdsOneOf(KINDS, name);
  }
}
