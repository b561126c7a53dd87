package io.nacre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** French sentences of words that people use and of a long tail of others. */
final class Sentences {
  private static final List<String> COMMON =
      List.of(
          ("le la les de des du un une et à en est pas il n'y a que pour dans sur avec on"
                  + " l'attente c'est trop très plus caisse livraison remboursement magasin vendeur"
                  + " prix produit rayon colis retard client service commande application file"
                  + " samedi matin soir minutes heures fermée ouverte cassé vide long longue cher"
                  + " chère accueil parking escalier panier promotion étiquette ticket carte"
                  + " paiement retour échange stock")
              .split(" ", -1));
  private static final List<String> PHRASES =
      List.of("l'attente en caisse", "il n'y a pas de", "à la caisse", "je n'arrive pas à");
  private static final List<String> STORES =
      List.of("Lyon", "Paris", "Lille", "Nantes", "Bordeaux", "Nice", "Rennes", "Metz");

  private final Random random;
  private final List<String> tail = new ArrayList<>();

  Sentences(Random random) {
    this.random = random;
    for (int i = 0; i < 40_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 2 + random.nextInt(3); j > 0; j--) {
        word.append("bcdfglmnprstvx".charAt(random.nextInt(14)));
        word.append("aeiouéx".charAt(random.nextInt(7)));
      }
      tail.add(word.toString());
    }
  }

  String store() {
    return STORES.get(random.nextInt(STORES.size()));
  }

  String next() {
    StringBuilder sentence = new StringBuilder();
    for (int words = 8 + random.nextInt(10); words > 0; words--) {
      int kind = random.nextInt(20);
      String word;
      if (kind == 0) {
        word = PHRASES.get(random.nextInt(PHRASES.size()));
      } else if (kind < 5) {
        double skewed = random.nextDouble();
        word = tail.get((int) (tail.size() * skewed * skewed * skewed));
      } else if (kind == 5) {
        word = Integer.toString(random.nextInt(60));
      } else {
        double skewed = random.nextDouble();
        word = COMMON.get((int) (COMMON.size() * skewed * skewed));
      }
      sentence.append(sentence.isEmpty() ? "" : " ").append(word);
    }
    return sentence.append('.').toString();
  }
}
