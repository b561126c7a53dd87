package io.nacre.privacy;

import java.util.Set;

/** Ids that lead to a person and not to a text: a column "Numéro client". */
final class PersonalIds {
  private static final Set<String> WORDS =
      Set.of(
          "client",
          "clients",
          "cliente",
          "customer",
          "adherent",
          "abonne",
          "patient",
          "assure",
          "compte",
          "account",
          "member",
          "membre",
          "usager",
          "user",
          "salarie",
          "employee",
          "matricule",
          "personne",
          "person",
          "contact",
          "locataire",
          "allocataire",
          "beneficiaire",
          "customerid",
          "clientid",
          "userid",
          "accountid",
          "nir",
          "iban");

  private PersonalIds() {}

  /** Whether the name of a column says that its values lead to persons. */
  static boolean areIn(String column) {
    return NameWords.holdsOneOf(WORDS, column);
  }
}
