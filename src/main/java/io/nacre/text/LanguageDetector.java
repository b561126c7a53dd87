package io.nacre.text;

import io.nacre.corpus.Language;
import io.nacre.corpus.Workers;
import io.nacre.privacy.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the language of each text of a corpus from {@linkplain LanguageEvidence its function words
 * and letters}. A text that gives too little evidence ("trop cher", "ok") takes the language that
 * most of the corpus is in.
 */
public final class LanguageDetector {
  private static final double ENOUGH = 1.5;

  /** Enough where nothing speaks for the corpus's language. */
  private static final double ALONE = 1;

  private static final double TELLING = 0.1;

  /** By so much evidence must another language lead over the usual one. */
  private static final double LEAD = 1;

  private LanguageDetector() {}

  /** The language of each text, in the order of the texts. */
  public static List<Language> detect(List<String> texts) {
    return detect(texts, 1);
  }

  /**
   * The language of each text, in the order of the texts.
   *
   * @param threads how many threads may work, at least 1; the result does not depend on it
   */
  public static List<Language> detect(List<String> texts, int threads) {
    List<LanguageEvidence> evidence = evidence(texts, threads);
    Language usual = usual(evidence);
    List<Language> languages = new ArrayList<>(texts.size());
    for (LanguageEvidence found : evidence) {
      Language best = found.best();
      double strength = found.of(best);
      double lead = strength - found.of(usual);
      boolean alone = strength >= ALONE && lead >= strength;
      boolean told = strength >= ENOUGH && lead >= LEAD;
      languages.add(told || alone ? best : usual);
    }
    return languages;
  }

  /**
   * The language of most texts that tell theirs. Where hardly any does (bare content words), faint
   * evidence chooses between French and English.
   */
  private static Language usual(List<LanguageEvidence> evidence) {
    Map<Language, Integer> clear = new EnumMap<>(Language.class);
    Map<Language, Integer> faint = new EnumMap<>(Language.class);
    for (LanguageEvidence found : evidence) {
      Language best = found.best();
      double strength = found.of(best);
      if (strength >= ENOUGH) {
        clear.merge(best, 1, Integer::sum);
      }
      if (strength > 0 && best != Language.OTHER) {
        faint.merge(best, 1, Integer::sum);
      }
    }
    int told = clear.values().stream().mapToInt(Integer::intValue).sum();
    Map<Language, Integer> votes = told >= TELLING * evidence.size() ? clear : faint;
    return votes.isEmpty() ? Language.ENGLISH : Language.most(votes);
  }

  private static List<LanguageEvidence> evidence(List<String> texts, int threads) {
    return Workers.map(texts.size(), threads, i -> LanguageEvidence.of(Mark.blanked(texts.get(i))));
  }
}
