package io.nacre.study;

import java.util.Random;

/** Tables of texts that a seed gives, as large as a test needs them. */
public final class GeneratedRows {
  private static final String[] TOPICS = {
    "l'attente à la caisse", "la livraison du colis", "la connexion à l'application",
    "le remboursement du retour", "la carte de fidélité", "le rayon des chaussures",
    "le prix affiché en magasin", "la cabine d'essayage", "le service client au téléphone"
  };
  private static final String[] JUDGEMENTS = {
    "est vraiment trop longue", "ne marche toujours pas", "m'a fait perdre une heure",
    "est impossible le samedi", "serait mieux sur rendez-vous", "était parfait cette fois",
    "reste confus pour tout le monde", "a encore échoué hier soir"
  };
  private static final String[] MORE = {
    "Je suis repartie sans rien.", "Il faudrait prévenir les clients.", "Merci à la vendeuse !",
    "On a dû demander trois fois.", "Personne ne répond.", "Du coup je note tout sur papier."
  };
  private static final String[] SHOPS = {"Lyon", "Paris", "Lille", "Nantes", "Nice"};

  private GeneratedRows() {}

  /**
   * A CSV file with ids, days, people, shops and texts.
   *
   * @param seed two tables of one seed begin with the same rows
   * @param rows how many rows
   * @param corrected every so many rows another text stands, or 0 for none
   */
  public static String csv(long seed, int rows, int corrected) {
    Random random = new Random(seed);
    StringBuilder csv = new StringBuilder("id,date,client,magasin,verbatim\n");
    for (int i = 0; i < rows; i++) {
      boolean other = corrected > 0 && i % corrected == 0;
      csv.append('R').append(i).append(",2026-0").append(1 + random.nextInt(6));
      csv.append('-').append(10 + random.nextInt(18)).append(",C");
      csv.append(random.nextInt(rows < 100 ? 50 : 900)).append(',');
      csv.append(pick(SHOPS, random)).append(",\"").append(other ? "Correction : " : "");
      csv.append(pick(TOPICS, random)).append(' ').append(pick(JUDGEMENTS, random));
      csv.append(" depuis ").append(2 + random.nextInt(90)).append(" jours. ");
      csv.append(pick(MORE, random)).append("\"\n");
    }
    return csv.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
