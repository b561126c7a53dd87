package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report tells of the insights of the last one, as texts come, change and go. */
class HistoryTest {
  private static final String[] WAITING = {
    "Vingt minutes d'attente à la caisse et c'est beaucoup trop long",
    "Encore une file d'attente interminable à la caisse",
    "Une seule caisse ouverte et une attente insupportable",
    "J'ai renoncé à mes achats avec trop d'attente à la caisse",
    "L'attente en caisse est vraiment pénible le samedi",
    "Attente insupportable à la caisse du magasin"
  };

  private static final String[] LOGIN = {
    "Impossible de me connecter à l'application mobile",
    "L'application refuse mon mot de passe et la connexion est impossible",
    "Je n'arrive plus à me connecter car l'application plante",
    "Connexion impossible sur l'application mobile",
    "L'application se déconnecte et je dois me connecter dix fois",
    "La connexion à l'application plante sans arrêt"
  };

  private static final String[] PARCELS = {
    "Le colis est arrivé abîmé et la livraison en retard",
    "Livraison en retard de trois semaines et colis perdu",
    "Mon colis est perdu et la livraison impossible à suivre",
    "La livraison du colis a encore échoué et c'est pénible",
    "Colis abîmé à la livraison et personne ne répond",
    "Retard de livraison insupportable pour un colis"
  };

  private static final String[] PRAISE = {
    "Connexion à l'application mobile parfaite merci",
    "J'adore l'application et la connexion est rapide",
    "Bravo pour la connexion rapide à l'application",
    "Super application et connexion parfaite",
    "Merci pour l'application et sa connexion rapide",
    "La connexion à l'application est parfaite bravo"
  };

  @TempDir Path folder;

  private StudyFiles files;

  @BeforeEach
  void open() {
    files = new StudyFiles(folder, "study");
  }

  /** Ingests texts, each under the id of its place and said by a voice of its own. */
  private void ingest(String[]... topics) {
    List<String> lines = new ArrayList<>(List.of("id,verbatim"));
    String[] texts = Arrays.stream(topics).flatMap(Stream::of).toArray(String[]::new);
    for (int i = 0; i < texts.length; i++) {
      lines.add("A" + i + "," + texts[i]);
    }
    String file = files.write("a.csv", lines.toArray(String[]::new));
    files.succeed("ingest", "--replace", file);
  }

  private JsonNode report() {
    try {
      return new ObjectMapper().readTree(files.succeed("report", "-f", "json"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The id of the insight that has a word in its best quote. */
  private static String id(JsonNode report, String word) {
    List<String> ids = new ArrayList<>();
    for (JsonNode insight : report.get("insights")) {
      String quote = insight.get("quotes").get(0).get("text").asText();
      if (quote.toLowerCase(Locale.ROOT).contains(word)) {
        ids.add(insight.get("id").asText());
      }
    }
    assertThat(ids).as(word + " in " + report.get("insights")).hasSize(1);
    return ids.getFirst();
  }

  /** Each event: what happened, to which insight, and which other one. */
  private static List<String> events(JsonNode report) {
    List<String> events = new ArrayList<>();
    for (JsonNode event : report.get("history").get("events")) {
      JsonNode other = event.get("other");
      events.add(
          event.get("fate").asText()
              + " "
              + event.get("id").asText()
              + (other.isNull() ? "" : " " + other.asText()));
    }
    return events;
  }

  @Test
  void theFirstReportHasNoHistory() {
    ingest(WAITING);
    assertThat(report().has("history")).isFalse();
  }

  @Test
  void anInsightOfNewTextsIsBorn() {
    ingest(WAITING, LOGIN);
    JsonNode first = report();
    ingest(WAITING, LOGIN, PARCELS);
    JsonNode second = report();
    assertThat(id(second, "caisse")).isEqualTo(id(first, "caisse"));
    assertThat(id(second, "appli")).isEqualTo(id(first, "appli"));
    assertThat(events(second)).containsExactly("born " + id(second, "livraison"));
    assertThat(second.get("history").get("known").get(id(second, "caisse")).get("voices").asInt())
        .isEqualTo(6);
    assertThat(files.succeed("report")).contains("SINCE THE LAST REPORT");
  }

  @Test
  void anInsightWhoseTextsAreWithdrawnDies() {
    ingest(WAITING, LOGIN, PARCELS);
    JsonNode first = report();
    ingest(WAITING, LOGIN);
    JsonNode second = report();
    assertThat(events(second)).containsExactly("died " + id(first, "livraison"));
    JsonNode died = second.get("history").get("events").get(0);
    assertThat(died.get("label").asText()).containsAnyOf("colis", "livraison", "retard");
    assertThat(died.get("voices").asInt()).isEqualTo(6);
  }

  @Test
  void anInsightThatConcernsNobodyAnyMoreFades() {
    ingest(WAITING, LOGIN);
    JsonNode first = report();
    ingest(WAITING, PRAISE);
    JsonNode second = report();
    assertThat(events(second)).containsExactly("faded " + id(first, "appli"));
    ingest(WAITING, LOGIN);
    assertThat(events(report())).containsExactly("born " + id(first, "appli"));
  }

  @Test
  void twoInsightsThatSayTheSameNowAreMerged() {
    ingest(WAITING, LOGIN, PARCELS, LOGIN);
    JsonNode first = report();
    ingest(WAITING, LOGIN, LOGIN, LOGIN);
    JsonNode second = report();
    assertThat(id(second, "appli")).isEqualTo(id(first, "appli"));
    assertThat(events(second))
        .containsExactly("merged " + id(first, "livraison") + " " + id(first, "appli"));
  }

  @Test
  void anInsightThatSaysTwoThingsNowIsSplit() {
    ingest(WAITING, LOGIN, LOGIN, LOGIN);
    JsonNode first = report();
    ingest(WAITING, LOGIN, PARCELS, LOGIN);
    JsonNode second = report();
    assertThat(id(second, "appli")).isEqualTo(id(first, "appli"));
    assertThat(events(second))
        .containsExactly("split " + id(second, "livraison") + " " + id(first, "appli"));
  }
}
