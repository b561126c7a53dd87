package io.nacre.theme;

import java.util.List;

/**
 * Statements that talk about the same thing.
 *
 * @param id four letters and digits that follow from its content
 * @param keyphrases up to three phrases that people said; the first is the {@link #label}
 * @param members its statements, the most central first
 * @param subthemes its parts that have a name of their own, largest first; none, or two or more
 * @param confidence how far it can be trusted
 */
public record Theme(
    String id,
    List<String> keyphrases,
    List<Member> members,
    List<Subtheme> subthemes,
    Confidence confidence) {
  public Theme {
    keyphrases = List.copyOf(keyphrases);
    members = List.copyOf(members);
    subthemes = List.copyOf(subthemes);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a theme has statements");
    }
    if (keyphrases.isEmpty()) {
      throw new IllegalArgumentException("a theme has a name");
    }
  }

  /** The same theme under another id. */
  Theme named(String other) {
    return new Theme(other, keyphrases, members, subthemes, confidence);
  }

  /** The phrase that names it. */
  public String label() {
    return keyphrases.getFirst();
  }
}
