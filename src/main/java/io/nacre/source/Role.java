package io.nacre.source;

import java.util.List;
import java.util.Locale;

/** What a column is for, with the names that such columns have in French and English exports. */
public enum Role {
  TEXT(
      "verbatim verbatims commentaire commentaires avis reponse texte text description message"
          + " remarque remarques review comment comments feedback body content answer contenu"
          + " retour observation temoignage question_libre reponse_libre review_text"
          + " commentaire_client"),
  ID(
      "id identifiant numero ticket ref reference code uuid key response_id respondent_id"
          + " review_id"),
  DATE(
      "date created_at created posted posted_at timestamp horodatage horodateur ouvert_le"
          + " date_creation jour date_reponse date_avis submitted submitted_at publie_le cree_le"
          + " day time"),
  VOICE(
      "client customer user utilisateur auteur author repondant respondent observateur observer"
          + " pseudo username user_name nom_client client_id customer_id user_id voix voice email"
          + " e_mail mail courriel adresse_e_mail adresse_mail email_address reviewer requester"
          + " demandeur"),
  RATING("note rating stars etoiles score nps satisfaction note_globale overall grade"),
  KIND("kind type_source origine source_type nature type provenance"),
  FACET("");

  /** The first rank of names that only hold a word of a known name. */
  static final int MENTIONED = 1000;

  private final List<String> names;

  Role(String names) {
    this.names = List.of(names.split(" ", -1));
  }

  /**
   * How surely a column of this name plays the role: 0 is best, {@link #MENTIONED} and more where
   * the name only holds a word of such a name ("Vos commentaires"), -1 not at all. Of a dotted path
   * the last part counts too.
   */
  int rank(String column) {
    String plain = Headers.plain(column);
    int exact = names.indexOf(plain);
    if (exact < 0) {
      exact = names.indexOf(Headers.plain(column.substring(column.lastIndexOf('.') + 1)));
    }
    List<String> words = Headers.words(column);
    if (exact < 0) {
      exact = names.indexOf(String.join("_", words));
    }
    if (exact >= 0 || plain.isEmpty()) {
      return exact;
    }
    return words.stream()
        .mapToInt(names::indexOf)
        .filter(index -> index >= 0)
        .map(index -> MENTIONED + index)
        .min()
        .orElse(-1);
  }

  /** The name of the option that names its column: {@code --text}. */
  public String option() {
    return "--" + name().toLowerCase(Locale.ROOT);
  }
}
