package io.nacre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What is shipped, by its bill of materials (CycloneDX), which the build makes before the tests.
 */
class LicencesTest {
  /** Licences that ask for no more than to be named. */
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause");

  private static JsonNode components() throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(Path.of("target/nacre-sbom.json")))
        .get("components");
  }

  @Test
  void everyPartHasALicenceThatAllowsToShipItAndAFixedVersionWithItsHash() throws IOException {
    JsonNode components = components();
    assertThat(components).hasSizeGreaterThan(20);
    for (JsonNode component : components) {
      String name = component.get("name").asText();
      assertThat(component.get("version").asText()).as(name).doesNotContain("SNAPSHOT", "LATEST");
      assertThat(component.findValuesAsText("alg")).as(name).contains("SHA-256");
      Set<String> licences = new TreeSet<>();
      component.path("licenses").findValuesAsText("id").forEach(licences::add);
      assertThat(licences).as(name).isNotEmpty().isSubsetOf(ALLOWED);
    }
  }

  @Test
  void theReadmeListsThemByLicence() throws IOException {
    Map<String, Set<String>> byLicence = new TreeMap<>();
    for (JsonNode component : components()) {
      for (String licence : component.path("licenses").findValuesAsText("id")) {
        byLicence
            .computeIfAbsent(licence, any -> new TreeSet<>())
            .add(component.get("name").asText());
      }
    }
    String readme = Files.readString(Path.of("README.md"));
    byLicence.forEach((licence, names) ->
        assertThat(readme).contains("- " + licence + ": " + String.join(", ", names)));
  }
}
