package io.nacre.comparison;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.corpus.Facets;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.corpus.Span;
import io.nacre.corpus.Statement;
import io.nacre.corpus.Verbatim;
import io.nacre.insight.Evidence;
import io.nacre.stance.StanceReading;
import io.nacre.stance.VerbatimReading;
import io.nacre.text.LanguageDetector;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements of two saved reports as one corpus, with the stances that the reports give. Themes
 * that were found apart differ by chance as much as by what was said; so they are found anew over
 * both, and each is told with the themes of the reports that it comes from. What both reports hold
 * counts before only, so that the samples share no verbatim.
 */
public final class SavedTexts {
  /** A verbatim with all that becomes of it. */
  private record Text(Verbatim verbatim, SavedVerbatim saved, Side side) {}

  private final Basis.Reports basis;
  private final List<Text> texts;
  private final int shared;
  private final List<Statement> statements = new ArrayList<>();
  private final List<VerbatimReading> readings = new ArrayList<>();

  private SavedTexts(Basis.Reports basis, List<Text> texts, int shared) {
    this.basis = basis;
    this.texts = texts;
    this.shared = shared;
    List<Language> languages =
        LanguageDetector.detect(verbatims().stream().map(Verbatim::text).toList());
    for (int i = 0; i < texts.size(); i++) {
      int start = 0;
      List<StanceReading> stances = new ArrayList<>();
      for (Said said : texts.get(i).saved().statements()) {
        Span span = new Span(start, start + said.text().length());
        statements.add(new Statement(i, said.number(), span, said.text(), languages.get(i)));
        stances.add(new StanceReading(said.stance(), said.intensity(), List.of()));
        start = span.end() + 1;
      }
      readings.add(new VerbatimReading(stances.getFirst().stance(), stances));
    }
  }

  /**
   * The texts of two reports.
   *
   * @throws InputException where a report has no text, or none that the one before does not have
   */
  public static SavedTexts of(SavedReport base, SavedReport now) {
    List<Text> texts = new ArrayList<>();
    Set<String> known =
        base.verbatims().stream().map(SavedVerbatim::key).collect(Collectors.toSet());
    base.verbatims().forEach(each -> texts.add(text(each, Side.BASE)));
    List<SavedVerbatim> later = now.verbatims();
    List<SavedVerbatim> added = later.stream().filter(each -> !known.contains(each.key())).toList();
    added.forEach(each -> texts.add(text(each, Side.NEW)));
    if (known.isEmpty() || added.isEmpty()) {
      throw new InputException(
          Cause.NOTHING,
          known.isEmpty()
              ? base.name() + ": no text"
              : now.name() + ": no text that " + base.name() + " does not hold too");
    }
    texts.sort(Comparator.comparing(Text::verbatim, Verbatim.CANONICAL));
    return new SavedTexts(
        new Basis.Reports(base.name(), now.name()), texts, later.size() - added.size());
  }

  private static Text text(SavedVerbatim saved, Side side) {
    Said first = saved.statements().getFirst();
    Verbatim verbatim =
        new Verbatim(
            first.id(),
            saved.text(),
            first.origin(),
            first.kind(),
            first.voice(),
            null,
            null,
            Facets.NONE);
    return new Text(verbatim, saved, side);
  }

  /** The verbatims in canonical order. */
  public List<Verbatim> verbatims() {
    return texts.stream().map(Text::verbatim).toList();
  }

  /** Their statements, in the order of the verbatims. */
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** What they do, as the reports say, in the order of the verbatims. */
  public List<VerbatimReading> readings() {
    return List.copyOf(readings);
  }

  /** Compares the reports by the themes that were found over both. */
  public Comparison compare(Evidence evidence) {
    Map<Theme, String> ids = new SavedThemes(evidence, statements(), said()).ids(sides());
    return new PooledSides(evidence, basis, sides(), shared)
        .compare(theme -> ids.getOrDefault(theme, theme.id()));
  }

  private List<Side> sides() {
    return texts.stream().map(Text::side).toList();
  }

  private List<Said> said() {
    return texts.stream().flatMap(each -> each.saved().statements().stream()).toList();
  }
}
