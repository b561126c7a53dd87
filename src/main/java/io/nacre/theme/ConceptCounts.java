package io.nacre.theme;

import io.nacre.text.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The concepts of a corpus: which statements name them, and with which phrases. */
final class ConceptCounts {
  private final Map<String, List<Integer>> statements = new TreeMap<>();
  private final List<List<Mention>> mentions;
  private final Map<List<String>, Set<String>> concepts = new HashMap<>();

  /** Counts what each statement mentions, in the order of the statements. */
  ConceptCounts(List<List<Mention>> mentions) {
    this.mentions = mentions;
    for (int statement = 0; statement < mentions.size(); statement++) {
      Set<String> seen = new HashSet<>();
      for (Mention mention : mentions.get(statement)) {
        concepts.computeIfAbsent(mention.stems(), any -> new HashSet<>()).add(mention.concept());
        if (seen.add(mention.concept())) {
          statements.computeIfAbsent(mention.concept(), any -> new ArrayList<>()).add(statement);
        }
      }
    }
  }

  /** Whether a phrase, given by its stems, names a concept. */
  boolean knows(List<String> stems) {
    return concepts.containsKey(stems);
  }

  /** Whether two phrases, given by their stems, name the same concept. */
  boolean share(List<String> stems, List<String> others) {
    Set<String> named = concepts.getOrDefault(stems, Set.of());
    return concepts.getOrDefault(others, Set.of()).stream().anyMatch(named::contains);
  }

  /** The statements that name a concept, ascending. */
  List<Integer> statements(String concept) {
    return Collections.unmodifiableList(statements.getOrDefault(concept, List.of()));
  }

  /** A phrase for a concept: the statements that say it, and how it is written. */
  static final class Way {
    private final Set<Integer> saying = new HashSet<>();
    private final Map<String, Integer> forms = new TreeMap<>();

    Set<Integer> saying() {
      return Collections.unmodifiableSet(saying);
    }

    /** The form that is written most often, the first in the alphabet at a tie. */
    String form() {
      return PhraseCounts.commonest(forms);
    }
  }

  /** For each concept that some statements name, its phrases there by their stems. */
  Map<String, Map<List<String>, Way>> among(Iterable<Integer> members) {
    Map<String, Map<List<String>, Way>> found = new TreeMap<>();
    for (Integer member : members) {
      for (Mention mention : mentions.get(member)) {
        Way way =
            found
                .computeIfAbsent(mention.concept(), any -> new HashMap<>())
                .computeIfAbsent(mention.stems(), any -> new Way());
        way.saying.add(member);
        way.forms.merge(PhraseCounts.form(mention.form()), 1, Integer::sum);
      }
    }
    return found;
  }
}
