package io.nacre.index;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Masked;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.stance.CueStanceReader;
import io.nacre.stance.Heard;
import io.nacre.stance.Listener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes studies of a few texts for tests, each row named by its id. */
public final class SmallStudy {
  private final List<Masked> verbatims = new ArrayList<>();

  /** Twelve texts that tests of queries ask for. */
  public static SmallStudy shop() {
    return new SmallStudy()
        .add("f1", "Vingt minutes d'attente à la caisse, c'est trop long.", "Lyon", "2026-01-05")
        .add(
            "f2",
            "Les caisses sont fermées le samedi. L'attente est pénible.",
            "Lyon",
            "2026-01-31")
        .add("f3", "J'ai été remboursé très vite, merci !", "Paris", "2026-02-14")
        .add("f4", "Le remboursement de ma livraison n'arrive pas.", "Paris", "2026-03-31")
        .add("f5", "La livraizon était en retard et le colis abîmé.", "Saint-Étienne", "2026-04-01")
        .add("f6", "Ce serait bien d'avoir une caisse automatique.", "Saint-Étienne", null)
        .add("f7", "Et puis il y a 12 marches avant le rayon.", null, "2025-12-31")
        .add("e1", "The queue at the till was far too long.", "London", "2026-01-10")
        .add("e2", "Great service, the staff were lovely and the prices fair.", "London", null)
        .add("e3", "We waited for the delivery and waited again.", "London", "2026-02-01")
        .add("o1", "服务很好，谢谢。", null, null)
        .add("f8", "Service client injoignable 😡 jo@example.org", "Lyon", "2026-01-06");
  }

  /** Adds a row; what is known of it follows from its id. */
  public SmallStudy add(String id, String text, @Nullable String store, @Nullable String date) {
    Map<String, String> facets = new TreeMap<>();
    if (store != null) {
      facets.put("Magasin", store);
    }
    facets.put("Type de client", id.startsWith("e") ? "pro" : "particulier");
    boolean field = id.equals("f6");
    Verbatim verbatim =
        new Verbatim(
            id,
            text,
            new Origin(field ? "data/notes/rayon.md" : "data/avis.csv", verbatims.size() + 2),
            field ? Kind.FIELD : Kind.CUSTOMER,
            id.equals("f1") || id.equals("f2") ? "Zoé" : null,
            date == null ? null : LocalDate.parse(date),
            null,
            new Facets(new TreeMap<>(facets)));
    verbatims.add(Masker.mask(List.of(verbatim), Masking.NONE).getFirst());
    return this;
  }

  /** Writes the study, half of it in a commit of its own, and opens it. */
  public StudyIndex open(Path folder) {
    List<Heard> heard = new Listener(new CueStanceReader(), null, true, 1).hear(verbatims);
    try (StudyWriter writer = StudyWriter.open(folder, "test")) {
      for (int i = 0; i < verbatims.size(); i++) {
        writer.putAll(
            List.of(new StudyRow(key(verbatims.get(i)), verbatims.get(i), heard.get(i))),
            any -> true,
            1,
            Progress.NONE);
        if (i == verbatims.size() / 2) {
          writer.commit(false);
        }
      }
      writer.commit(false);
    }
    return StudyIndex.open(folder);
  }

  private static String key(Masked masked) {
    return Fingerprint.of(masked.verbatim().shownId(), masked.verbatim().text());
  }
}
