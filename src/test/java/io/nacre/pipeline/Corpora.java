package io.nacre.pipeline;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masked;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.report.Provenance;
import io.nacre.report.Report;
import io.nacre.report.ReportFormat;
import io.nacre.report.ReportOptions;
import io.nacre.report.ReportTable;
import io.nacre.stance.CueStanceReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small corpora and what the pipeline makes of them. */
public final class Corpora {
  private final List<Verbatim> verbatims = new ArrayList<>();
  private String file = "corpus.csv";
  private Language language = Language.ENGLISH;
  private @Nullable LocalDate date;

  /** Names the file that further texts stand in. */
  public Corpora file(String name) {
    this.file = name;
    return this;
  }

  /** Asks for a report in a language. */
  public Corpora in(Language reportLanguage) {
    this.language = reportLanguage;
    return this;
  }

  /** Adds texts of customers, each a voice. */
  public Corpora customers(String... texts) {
    for (String text : texts) {
      add(text, Kind.CUSTOMER, null, Map.of());
    }
    return this;
  }

  /** Adds observations of one team member. */
  public Corpora field(String observer, String... texts) {
    for (String text : texts) {
      add(text, Kind.FIELD, observer, Map.of());
    }
    return this;
  }

  /** Adds one text with a facet. */
  public Corpora customer(String text, String facet, String value) {
    add(text, Kind.CUSTOMER, null, Map.of(facet, value));
    return this;
  }

  /** Adds what one customer says, all of it. */
  public Corpora voice(String customer, String... texts) {
    for (String text : texts) {
      add(text, Kind.CUSTOMER, customer, Map.of());
    }
    return this;
  }

  /** Gives the day on which further texts were written. */
  public Corpora on(String day) {
    this.date = LocalDate.parse(day);
    return this;
  }

  private void add(String text, Kind kind, @Nullable String voice, Map<String, String> facets) {
    Origin origin = new Origin(file, verbatims.size() + 2);
    Facets all = facets.isEmpty() ? Facets.NONE : new Facets(new TreeMap<>(facets));
    verbatims.add(new Verbatim(null, text, origin, kind, voice, date, null, all));
  }

  /** The report on what was added. */
  public Report report() {
    List<Masked> sorted =
        Masker.mask(verbatims, Masking.NONE).stream().sorted(Masked.CANONICAL).toList();
    int rows = sorted.size();
    SourceAccount account = new SourceAccount("corpus.csv", "CSV", rows, rows, 0, 0, 0);
    Intake intake = new Intake(List.of(account), List.of(), List.of(), List.of());
    return new Pipeline(new CueStanceReader(), Settings.defaults(2).in(language))
        .analyze(new Corpus(sorted, intake));
  }

  /** Options of a report that shows nothing but what is always shown. */
  public static ReportOptions options(ReportTable table, Language language, int width) {
    Provenance provenance = new Provenance("test", Map.of());
    return new ReportOptions(
        table, 20, null, null, language, width, false, false, false, false, provenance);
  }

  /** The report as a terminal shows it, all on one line, with single plain spaces. */
  public String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportOptions options = options(ReportTable.INSIGHTS, language, 80);
    try {
      ReportFormat.TEXT.renderer().render(report(), options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  /** Waiting at the till and a failing log-in, told by customers and by a team. */
  public static Corpora shop() {
    return new Corpora()
        .customers(
            "Vingt minutes d'attente à la caisse samedi, c'est beaucoup trop long",
            "Encore une file d'attente interminable à la caisse",
            "Une seule caisse ouverte, attente insupportable",
            "J'ai renoncé à mes achats, trop d'attente à la caisse",
            "L'attente en caisse est vraiment pénible le week-end",
            "Il faudrait des caisses automatiques pour éviter l'attente à la caisse",
            "Impossible de me connecter à l'application depuis la mise à jour",
            "L'application refuse mon mot de passe, connexion impossible",
            "Je n'arrive plus à me connecter, l'application plante",
            "Connexion impossible sur l'application mobile",
            "L'application se déconnecte sans arrêt, je dois me connecter dix fois",
            "Personnel très aimable, merci",
            "Vendeuse adorable et souriante, un vrai bonheur",
            "RAS",
            "Une écharpe m'a donné une allergie, plaques rouges pendant dix jours")
        .field(
            "Inès",
            "File d'attente jusqu'au fond du magasin, une seule caisse ouverte",
            "Les clients râlent à la caisse à cause de l'attente");
  }
}
