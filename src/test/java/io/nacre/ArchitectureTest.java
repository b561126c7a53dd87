package io.nacre;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the rooms, and which library belongs in which. */
class ArchitectureTest {
  private static final List<String> ROOMS =
      List.of(
          "corpus",
          "statistics",
          "source",
          "privacy",
          "text",
          "stance",
          "index",
          "graph",
          "theme",
          "insight",
          "evaluation",
          "comparison",
          "study",
          "report",
          "gate",
          "pipeline",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.nacre");

  @Test
  void aRoomImportsOnlyRoomsAboveIt() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] below =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(r -> "io.nacre." + r + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("io.nacre." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .check(CLASSES);
    }
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("picocli..", List.of("cli")),
        Arguments.of("me.tongfei..", List.of("cli")),
        Arguments.of("org.apache.lucene.analysis..", List.of("text", "index")),
        Arguments.of("org.apache.lucene.index..", List.of("index")),
        Arguments.of("org.apache.lucene.queries..", List.of("index")),
        Arguments.of("org.apache.lucene.search..", List.of("index")),
        Arguments.of("org.apache.lucene.store..", List.of("index")),
        Arguments.of("org.tartarus.snowball..", List.of("text")),
        Arguments.of("org.apache.commons.csv..", List.of("source")),
        Arguments.of("org.dhatim.fastexcel", List.of("report")),
        Arguments.of("org.dhatim.fastexcel.reader..", List.of("source")),
        Arguments.of("org.apache.commons.compress..", List.of("report")),
        Arguments.of("org.commonmark..", List.of("source")),
        Arguments.of("org.snakeyaml..", List.of("source")),
        Arguments.of("gg.jte..", List.of("report")),
        Arguments.of("com.fasterxml.jackson..", List.of("source", "report")),
        Arguments.of("javax.xml..", List.of("report")),
        Arguments.of("org.apache.commons.statistics..", List.of("statistics")),
        Arguments.of("nl.cwts..", List.of("graph")));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRoom(String library, List<String> rooms) {
    String[] others =
        ROOMS.stream()
            .filter(room -> !rooms.contains(room))
            .map(room -> "io.nacre." + room + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(others)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
