package io.nacre.privacy;

import io.nacre.corpus.Accents;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids that lead to a person and not to a text: a column "Numéro client". */
final class PersonalIds {
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

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
    return Arrays.stream(NOT_LETTERS.split(Accents.plain(column))).anyMatch(WORDS::contains);
  }
}
