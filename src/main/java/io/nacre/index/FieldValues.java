package io.nacre.index;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.stance.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The fields whose values are known beforehand, with the words for them in both languages. */
final class FieldValues {
  private static final Map<String, String> STANCES =
      words(
          Stance.IRRITANT.word() + " irritation probleme pain",
          Stance.EXPECTATION.word() + " attente souhait demande wish",
          Stance.WORKAROUND.word() + " contournement",
          Stance.DELIGHT.word() + " satisfaction plaisir",
          Stance.ADVICE.word() + " conseil tip",
          Stance.NEUTRAL.word() + " neutre");

  private static final Map<String, String> KINDS =
      words(Kind.CUSTOMER.word() + " client", Kind.FIELD.word() + " terrain equipe team");

  private static final Map<String, String> LANGUAGES =
      words(
          Language.FRENCH.code() + " francais french",
          Language.ENGLISH.code() + " anglais english",
          Language.OTHER.code() + " autre");

  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(StudyFormat.STANCE, STANCES, StudyFormat.KIND, KINDS, StudyFormat.LANGUAGE, LANGUAGES);

  private FieldValues() {}

  /** Word to value; empty where any value may stand in a field. */
  static Map<String, String> of(String field) {
    return FIELDS.getOrDefault(field, Map.of());
  }

  /** The values themselves, for a message. */
  static String shown(String field) {
    return String.join(", ", Set.copyOf(of(field).values()).stream().sorted().toList());
  }

  /** Each line holds a value and then other words for it; their plurals are known too. */
  private static Map<String, String> words(String... lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        values.put(word, words[0]);
        values.put(word + "s", words[0]);
      }
    }
    return values;
  }
}
