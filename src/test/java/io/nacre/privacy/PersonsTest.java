package io.nacre.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
  private static final List<String> NAMES = List.of("IDE Morel", "AS Haddad", "Élodie");

  @ParameterizedTest
  @ValueSource(strings = {"soignant", "Nom du conseiller", "agentName", "TECHNICIEN"})
  void aJobWithNamesHoldsPersons(String column) {
    assertThat(Persons.mayBeIn(column, NAMES)).isTrue();
    assertThat(Persons.mayBeIn(column, List.of("jour", "nuit", "soir"))).isFalse();
    assertThat(Persons.mayBeIn(column, List.of("Yes", "No"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"magasin", "type de conseiller", "employee status", ""})
  void otherColumnsDoNot(String column) {
    assertThat(Persons.mayBeIn(column, NAMES)).isFalse();
  }
}
