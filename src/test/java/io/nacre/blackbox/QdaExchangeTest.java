package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nacre.blackbox.QdaProject.Code;
import io.nacre.blackbox.QdaProject.Selection;
import io.nacre.blackbox.QdaProject.Source;
import io.nacre.cli.CommandLineRunner.Result;
import io.nacre.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Codebooks and projects for other programs, read as those read them. */
class QdaExchangeTest {
  private static final String SAMPLE = "samples/boutique";

  /** Two statements in the first, an e-mail to mask in the second, and what breaks offsets. */
  private static final String HOSTILE =
      """
      id,avis,magasin,date,client
      R1,"Vingt minutes d'attente à la caisse 😀😀, c'est beaucoup trop long. La vendeuse était adorable 👩‍👩‍👧 !",Lyon,2026-03-01,Ana
      R2,"Encore une file d'attente à la caisse\\r\\n\\r\\nécrivez à jean.dupont@example.org\\r\\nou ouvrez une caisse",Lyon,2026-03-02,Bob
      r1,"Une seule caisse ouverte, attente à la caisse ]]> <script>alert(1)</script> &amp; trop longue",Nice,2026-03-03,Ana
      R/4:x,"J'ai renonce\u0301, trop d'attente a\u0300 la caisse \u0007 du magasin",Nice,,
      ,"Il faudrait des caisses automatiques pour éviter l'attente à la caisse",Lyon,2026-03-05,
      R6,"L'attente en caisse est vraiment pénible le week-end",<b>&,2026-03-06,
      R7,"Impossible de me connecter à l'application depuis la mise à jour",Lyon,,
      R8,"L'application refuse mon mot de passe, connexion à l'application impossible",Lyon,,
      R9,"Je n'arrive plus à me connecter, l'application plante",Nice,,
      R10,"Connexion impossible sur l'application mobile",Nice,,
      R11,"Personnel très aimable, merci",Nice,,
      R12,"Une écharpe m'a donné une allergie, plaques rouges pendant dix jours",Nice,,
      R13,RAS,Nice,,
      R14,"Vendeuse très aimable et souriante",Nice,,
      R15,"Merci à la vendeuse, aimable et souriante",Nice,,
      R16,"Une vendeuse souriante, vraiment aimable",Lyon,,
      R17,"La vendeuse est toujours souriante, très aimable",Lyon,,
      """;

  @TempDir static Path folder = Path.of("");
  private static String hostile = "";

  /** The projects that were read, by the arguments that made them. */
  private static final Map<List<String>, QdaProject> READ = new HashMap<>();

  @BeforeAll
  static void aFile() throws IOException {
    Path file = folder.resolve("avis.csv");
    hostile = Files.writeString(file, HOSTILE.replace("\\r\\n", "\r\n")).toString();
  }

  private static Path written(String format, String... arguments) {
    Path file = folder.resolve("out." + format);
    List<String> line =
        new ArrayList<>(List.of("analyze", "-q", "-f", format, "-o", file.toString()));
    line.addAll(List.of(arguments));
    Result result = nacre(line.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isZero();
    return file;
  }

  private static QdaProject project(String... arguments) throws IOException {
    QdaProject read = READ.get(List.of(arguments));
    if (read == null) {
      read = QdaProject.read(written("qdpx", arguments));
      READ.put(List.of(arguments), read);
    }
    return read;
  }

  private static JsonNode json(String... arguments) throws IOException {
    Result result =
        nacre(
            Stream.concat(Stream.of("analyze", "-q", "-f", "json"), Stream.of(arguments))
                .toArray(String[]::new));
    assertThat(result.status()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private static List<Selection> selections(QdaProject project) {
    return project.sources().stream().flatMap(source -> source.selections().stream()).toList();
  }

  /** Line ends and control characters as other programs get them. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {SAMPLE, "hostile"})
  void everySelectionIsTheWordsOfItsStatementWithItsCodes(String what) throws IOException {
    String input = what.equals(SAMPLE) ? SAMPLE : hostile;
    JsonNode report = json(input);
    List<Selection> selections = selections(project(input));
    assertThat(selections).hasSize(report.path("statements").size()).isNotEmpty();
    Map<String, JsonNode> themes = new HashMap<>();
    for (String list : List.of("insights", "strengths", "others")) {
      report.path(list).forEach(theme -> themes.put(theme.path("id").asText(), theme));
    }
    for (int i = 0; i < selections.size(); i++) {
      JsonNode statement = report.path("statements").get(i);
      assertThat(selections.get(i).words()).isEqualTo(plain(statement.path("text").asText()));
      List<String> names = selections.get(i).codes().stream().map(Code::name).toList();
      assertThat(names).doesNotHaveDuplicates().contains(statement.path("stance").asText());
      List<Code> topics =
          selections.get(i).codes().stream()
              .filter(code -> !List.of("Stances", "").contains(code.above()))
              .toList();
      if (!statement.hasNonNull("theme")) {
        assertThat(topics).isEmpty();
        continue;
      }
      JsonNode theme = Objects.requireNonNull(themes.get(statement.path("theme").asText()));
      boolean part = statement.hasNonNull("subtheme");
      String label = part ? statement.path("subtheme").asText() : theme.path("label").asText();
      assertThat(topics).hasSize(1);
      assertThat(topics.getFirst().name()).endsWith(label);
      assertThat(topics.getFirst().codable()).isTrue();
      if (part) {
        assertThat(topics.getFirst().above()).endsWith(theme.path("label").asText());
      }
    }
    long signals =
        selections.stream()
            .filter(each -> each.codes().stream().anyMatch(c -> c.name().equals("Weak signals")))
            .count();
    assertThat(signals).isEqualTo(report.path("signals").size()).isPositive();
  }

  @Test
  void theSampleHasSubthemesToTest() throws IOException {
    assertThat(project(SAMPLE).codes().values())
        .anyMatch(code ->
            code.name().matches("\\d\\d\\.1 .*")
                && code.above().startsWith(code.name().substring(0, 2) + ". "));
  }

  @Test
  void sourcesAreTheTextsAsMaskedCharacterByCharacter() throws IOException {
    List<Source> sources = project(hostile).sources();
    assertThat(sources).hasSize(17);
    assertThat(sources)
        .extracting(Source::text)
        .contains(
            "Vingt minutes d'attente à la caisse 😀😀, c'est beaucoup trop long. La vendeuse était"
                + " adorable 👩‍👩‍👧 !",
            "Encore une file d'attente à la caisse\n\nécrivez à [e-mail 1]\nou ouvrez une caisse",
            "Une seule caisse ouverte, attente à la caisse ]]> <script>alert(1)</script> &amp; trop"
                + " longue",
            "J'ai renonce\u0301, trop d'attente a\u0300 la caisse \uFFFD du magasin",
            "RAS");
    assertThat(sources.getFirst().selections()).hasSizeGreaterThan(1);
  }

  @Test
  void everyGuidIsThereOnceAndEveryReferenceLeadsToOne() throws IOException {
    QdaProject project = project(SAMPLE);
    List<String> guids =
        project.all("*").stream()
            .filter(element -> element.hasAttribute("guid"))
            .map(element -> element.getAttribute("guid"))
            .toList();
    assertThat(guids).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
    assertThat(guids).containsAll(targets(project));
    assertThat(project.files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("project.qde"),
                    project.all("TextSource").stream()
                        .map(s ->
                            s.getAttribute("plainTextPath").replace("internal://", "sources/")))
                .toList());
    assertThat(project.files().keySet()).first().isEqualTo("project.qde");
  }

  private static Collection<String> targets(QdaProject project) {
    List<String> targets = new ArrayList<>();
    for (String attribute : List.of("targetGUID", "creatingUser", "creatingUserGUID")) {
      project.all("*").stream()
          .filter(element -> element.hasAttribute(attribute))
          .forEach(element -> targets.add(element.getAttribute(attribute)));
    }
    return targets;
  }

  @Test
  void namesAreUniqueAndFileNamesOnAnySystem() throws IOException {
    QdaProject project = project(hostile);
    List<String> sources = project.sources().stream().map(Source::name).toList();
    assertThat(sources).contains("R1", "r1 (2)", "R_4_x", "avis.csv_9");
    assertThat(sources).allMatch(name -> name.matches("[^\\\\/:*?\"<>|]{1,62}"));
    for (String element : List.of("Code", "Variable", "TextSource")) {
      assertThat(project.all(element))
          .extracting(each -> each.getAttribute("name").toLowerCase(Locale.ROOT))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatIsKnownOfAVerbatimStandsInTypedVariables() throws IOException {
    Map<String, Source> sources = new HashMap<>();
    project(hostile).sources().forEach(source -> sources.put(source.name(), source));
    assertThat(Objects.requireNonNull(sources.get("r1 (2)")).values())
        .containsEntry("ID", "TextValue r1")
        .containsEntry("Kind", "TextValue customer")
        .containsEntry("Voice", "TextValue V2")
        .containsEntry("Date", "DateValue 2026-03-03")
        .containsEntry("File", "TextValue " + hostile)
        .containsEntry("Line", "IntegerValue 7")
        .containsEntry("magasin", "TextValue Nice");
    assertThat(Objects.requireNonNull(sources.get("avis.csv_9")).values())
        .doesNotContainKeys("ID", "Voice");
    assertThat(Objects.requireNonNull(sources.get("R6")).values())
        .containsEntry("magasin", "TextValue <b>&");
  }

  @Test
  void insightsBeyondTheTopKeepTheirCodesAndWhatIsCoded() throws IOException {
    QdaProject all = project(SAMPLE);
    QdaProject top = project("--top", "2", SAMPLE);
    assertThat(coded(top)).isEqualTo(coded(all));
    assertThat(under(top, "Insights")).hasSize(2);
    List<String> insights = under(all, "Insights");
    assertThat(insights).hasSizeGreaterThan(10);
    assertThat(under(top, "Other themes")).containsAll(insights.subList(2, insights.size()));
  }

  private static List<String> under(QdaProject project, String group) {
    return project.codes().values().stream()
        .filter(code -> code.above().equals(group))
        .map(Code::name)
        .toList();
  }

  /** How often each code is used, by its GUID. */
  private static Map<String, Long> coded(QdaProject project) {
    return project.all("CodeRef").stream()
        .collect(Collectors.groupingBy(QdaProject::target, Collectors.counting()));
  }

  @Test
  void aStanceLetsThroughItsStatementsAndTheirSourcesOnly() throws IOException, SAXException {
    QdaProject project = project("--stance", "delight", hostile);
    assertThat(project.sources())
        .extracting(Source::name)
        .containsExactly("R1", "R11", "R14", "R15", "R16", "R17");
    assertThat(selections(project))
        .allMatch(each -> each.codes().stream().anyMatch(code -> code.name().equals("delight")));
    QdaProject none = project("--stance", "advice", hostile);
    assertThat(none.sources()).isEmpty();
    validate("project", none.xml());
  }

  @Test
  void groupsAreInTheLanguageOfTheReportAndNothingIsCodedWithThem() throws IOException {
    QdaProject project = project("--report-lang", "fr", "--top", "1", hostile);
    assertThat(under(project, ""))
        .containsSubsequence("Constats", "Signaux faibles", "Postures")
        .doesNotContain("Insights");
    assertThat(under(project, "Postures"))
        .containsExactly(
            "irritant", "attente", "contournement", "satisfaction", "conseil", "neutre");
    assertThat(project.codes().values())
        .filteredOn(code -> !code.codable())
        .extracting(Code::name)
        .containsOnly("Constats", "Ce qui plaît déjà", "Autres thèmes", "Postures");
    assertThat(selections(project))
        .flatExtracting(Selection::codes)
        .isNotEmpty()
        .allMatch(Code::codable);
  }

  @Test
  void theCodebookHoldsTheCodesOfTheProject() throws IOException {
    QdaProject project = project(SAMPLE);
    Path file = written("qdc", SAMPLE);
    QdaProject codebook;
    try (var in = Files.newInputStream(file)) {
      codebook = new QdaProject(Map.of(), QdaProject.parsed(in));
    }
    assertThat(codebook.codes()).isEqualTo(project.codes());
    assertThat(codebook.document().getDocumentElement().getNamespaceURI())
        .isEqualTo("urn:QDA-XML:codebook:1.0");
    Element first =
        codebook.all("Code").stream()
            .filter(code -> code.getAttribute("name").startsWith("01. "))
            .findFirst()
            .orElseThrow();
    JsonNode insight = json(SAMPLE).path("insights").get(0);
    assertThat(QdaProject.children(first, "Description").getFirst().getTextContent())
        .startsWith(insight.path("headline").asText() + "\nScore: ")
        .contains(insight.path("confidence").asText() + " theme\nKey phrases: ")
        .endsWith("Theme " + insight.path("id").asText() + " of nacre");
    assertThat(first.getAttribute("color")).matches("#[0-9A-F]{6}");
  }

  @ParameterizedTest
  @ValueSource(strings = {SAMPLE, "hostile"})
  void bothFollowTheirSchemas(String what) throws IOException, SAXException {
    String input = what.equals(SAMPLE) ? SAMPLE : hostile;
    validate("project", project(input).xml());
    validate("codebook", Files.readAllBytes(written("qdc", input)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" isCodable=\"true\"", " startPosition=\"0\"", "<VariableRef", "DateValue"})
  void theSchemasRefuseWhatDoesNotFollowThem(String required) throws IOException {
    String xml = new String(project(hostile).xml(), StandardCharsets.UTF_8);
    assertThat(xml).contains(required);
    String without = xml.replace(required, required.startsWith(" ") ? "" : required + "s");
    assertThatThrownBy(() -> validate("project", without.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void theSameReportGivesTheSameBytesInAnyTimeZone() throws IOException {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      byte[] project = Files.readAllBytes(written("qdpx", hostile));
      byte[] codebook = Files.readAllBytes(written("qdc", hostile));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(Files.readAllBytes(written("qdpx", hostile))).isEqualTo(project);
      assertThat(Files.readAllBytes(written("qdc", hostile))).isEqualTo(codebook);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  private static void validate(String schema, byte[] xml) throws IOException, SAXException {
    SchemaFactory.newDefaultInstance()
        .newSchema(Report.class.getResource("refi-qda-" + schema + ".xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(xml)));
  }
}
