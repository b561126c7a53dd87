package io.nacre.theme;

import io.nacre.corpus.Ahead;
import io.nacre.corpus.Language;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.corpus.Workers;
import io.nacre.graph.Communities;
import io.nacre.index.StatementUnits;
import io.nacre.privacy.Mark;
import io.nacre.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns communities into themes: every theme gets its name, its parts and its confidence. A
 * community for which no phrase stands is none: its statements go to the others, where they fit.
 */
public final class ThemeFinder {
  private static final double TIE_BREAK = 1e-3;
  private static final int LONGEST = 60;

  /** Communities whose candidates for a name are held at a time: those of all take much memory. */
  private static final int AT_A_TIME = 16;

  /** The phrases of more statements are counted when the memory of their graph is free again. */
  private static final int MOST_AHEAD = 200_000;

  /** What a key phrase counts that is said in other words: readers look for those they see. */
  private static final double IN_OTHER_WORDS = 0.5;

  private final List<Statement> statements;
  private final Wording wording;
  private final int threads;
  private final Supplier<PhraseCounts> phrases;

  /**
   * Begins to count the phrases of a corpus, which need no communities.
   *
   * @param wording what was said
   * @param threads how many threads may work; the result does not depend on it
   */
  public ThemeFinder(Wording wording, int threads) {
    this.wording = wording;
    this.statements = wording.statements();
    this.threads = threads;
    this.phrases =
        Ahead.of(
            () -> new PhraseCounts(wording.statements(), wording.terms()),
            statements.size() > MOST_AHEAD ? 1 : threads);
  }

  /**
   * The themes of the corpus.
   *
   * @param units which unit each statement belongs to
   * @param communities the communities of the units
   * @param verbatims the verbatims, in canonical order
   * @param language the language of labels where a theme has words of it; else they are in that of
   *     most of its statements
   */
  public Themes find(
      StatementUnits units, Communities communities, List<Verbatim> verbatims, Language language) {
    Membership membership = new Membership(statements, units, communities);
    PhraseCounts counts = phrases.get();
    ConceptCounts concepts = new ConceptCounts(wording.mentions());
    LabelRules rules =
        new LabelRules(counts, concepts, LabelRules.names(verbatims), statements.size());
    LabelCandidates candidates = new LabelCandidates(counts, concepts, rules, statements, language);
    Labeller labeller = new Labeller(candidates, rules);
    SubthemeFinder subthemes = new SubthemeFinder(statements, units, communities, labeller);
    List<Named> named = named(membership, labeller);
    List<Described> described =
        Workers.mapEach(named.size(), threads, i -> describe(named.get(i), membership, subthemes));
    List<Theme> themes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Described each : described) {
      themes.add(
          new Theme(
              ThemeId.of(each.fingerprint(), ids),
              each.keyphrases(),
              each.members(),
              each.parts(),
              each.confidence()));
    }
    return new Themes(
        themes, ofStatements(themes), ofVerbatims(themes, verbatims.size()), units.count() == 0);
  }

  /**
   * A community with its name.
   *
   * @param keyphrases one to three phrases, the label first
   * @param found the phrases that its statements were searched for; may be empty
   */
  private record Named(
      Membership.Group group, List<String> keyphrases, List<Labeller.KeyPhrase> found) {
    /** The stems of the label; none where it is no phrase of the statements. */
    List<String> stems() {
      return found.isEmpty() ? List.of() : found.getFirst().stems();
    }
  }

  /** All that is told of a theme, and what its id follows from. */
  private record Described(
      long fingerprint,
      List<String> keyphrases,
      List<Member> members,
      List<Subtheme> parts,
      Confidence confidence) {}

  private Described describe(Named theme, Membership membership, SubthemeFinder subthemes) {
    List<Member> group = theme.group().members();
    return new Described(
        ThemeId.fingerprint(texts(group)),
        theme.keyphrases(),
        group.stream().map(member -> naming(member, theme.found())).toList(),
        subthemes.find(theme.group(), theme.keyphrases().getFirst(), theme.stems()),
        Confidence.of(membership.hold(theme.group()), membership.verbatims(group)));
  }

  /** The communities that have a name, largest first; the others are dissolved, one after all. */
  private List<Named> named(Membership membership, Labeller labeller) {
    while (true) {
      List<Named> named = new ArrayList<>();
      List<Integer> nameless = new ArrayList<>();
      Set<String> labels = new HashSet<>();
      List<Membership.Group> groups = membership.groups();
      List<List<LabelCandidate>> candidates = List.of();
      for (int i = 0; i < groups.size(); i++) {
        if (i % AT_A_TIME == 0) {
          candidates =
              candidates(groups.subList(i, Math.min(groups.size(), i + AT_A_TIME)), labeller);
        }
        Membership.Group group = groups.get(i);
        Named name =
            name(
                group,
                labeller.label(candidates.get(i % AT_A_TIME), group.members().size(), labels),
                labels);
        if (name == null) {
          nameless.add(group.community());
        } else {
          labels.add(name.keyphrases().getFirst());
          named.add(name);
        }
      }
      if (nameless.isEmpty()) {
        return named;
      }
      membership.dissolve(nameless);
    }
  }

  private List<List<LabelCandidate>> candidates(List<Membership.Group> groups, Labeller labeller) {
    return Workers.mapEach(
        groups.size(),
        threads,
        i ->
            labeller.candidates(
                groups.get(i).members().stream().map(Member::statement).sorted().toList()));
  }

  private @Nullable Named name(
      Membership.Group group, List<Labeller.KeyPhrase> found, Set<String> taken) {
    if (!found.isEmpty()) {
      return new Named(group, found.stream().map(Labeller.KeyPhrase::form).toList(), found);
    }
    String common = common(group.members());
    return common == null || taken.contains(common)
        ? null
        : new Named(group, List.of(common), List.of());
  }

  private Set<String> texts(List<Member> group) {
    Set<String> texts = new TreeSet<>();
    group.forEach(member -> texts.add(text(member)));
    return texts;
  }

  /** What a member says, whatever the numbers of the marks. */
  private String text(Member member) {
    return Mark.plain(statements.get(member.statement()).text());
  }

  private static Member naming(Member member, List<Labeller.KeyPhrase> keyphrases) {
    double said = 0;
    for (Labeller.KeyPhrase each : keyphrases) {
      if (each.saying().contains(member.statement())) {
        said++;
      } else if (each.statements().contains(member.statement())) {
        said += IN_OTHER_WORDS;
      }
    }
    return new Member(member.statement(), member.fit(), member.centrality(), said);
  }

  /** What half of the statements say word for word ("trop long"), or null. */
  private @Nullable String common(List<Member> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Member member : group) {
      String text = trimmed(text(member));
      if (!text.isEmpty() && text.length() <= LONGEST) {
        counts.merge(text.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(each -> 2 * each.getValue() >= group.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** A text without what is no letter or digit at its ends. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private @Nullable Theme[] ofStatements(List<Theme> themes) {
    @Nullable Theme[] found = new Theme[statements.size()];
    for (Theme theme : themes) {
      for (Member member : theme.members()) {
        found[member.statement()] = theme;
      }
    }
    return found;
  }

  /** The theme of most statements of a verbatim; at a tie the one that they fit best. */
  private @Nullable Theme[] ofVerbatims(List<Theme> themes, int verbatims) {
    @Nullable Theme[] found = new Theme[verbatims];
    double[] most = new double[verbatims];
    for (Theme theme : themes) {
      Map<Integer, Double> votes = new TreeMap<>();
      for (Member member : theme.members()) {
        int verbatim = statements.get(member.statement()).verbatim();
        votes.merge(verbatim, 1 + TIE_BREAK * member.fit(), Double::sum);
      }
      votes.forEach((verbatim, count) -> {
        if (count > most[verbatim]) {
          most[verbatim] = count;
          found[verbatim] = theme;
        }
      });
    }
    return found;
  }
}
