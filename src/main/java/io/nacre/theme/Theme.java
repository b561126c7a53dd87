package io.nacre.theme;

import java.util.List;

/**
 * Statements that talk about the same thing.
 *
 * @param id four letters and digits that follow from its content
 * @param label a phrase that people said
 * @param keyphrases up to three phrases, the label first
 * @param members its statements, the most central first
 * @param confidence how far it can be trusted
 */
public record Theme(
    String id, String label, List<String> keyphrases, List<Member> members, Confidence confidence) {
  public Theme {
    keyphrases = List.copyOf(keyphrases);
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a theme has statements");
    }
  }
}
