package io.nacre.cli;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Side;
import io.nacre.corpus.Accents;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.privacy.Corpus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What tells the two sides of a comparison apart. */
final class CompareSides {
  private static final String WAYS =
      "compare takes BASE NEW, each a report in JSON or a study, or --by FACET --base VALUE --new"
          + " VALUE, or --at DATE, each with FILE... or --study DIR";

  /** The options that go with two reports, whose texts are split and read already. */
  private static final Set<String> OF_REPORTS =
      Set.of(
          "--format",
          "--output",
          "--report-lang",
          "--excel",
          "--raw",
          "--verbose",
          "--quiet",
          "--granularity",
          "--concepts",
          "--threads");

  @Nullable String by;
  @Nullable String base;
  @Nullable String now;
  final List<String> at = new ArrayList<>();

  /** Adds them to those of a command. */
  CompareSides(Options options) {
    options.text("--by", "FACET", given -> by = given, "The facet that tells the sides.");
    options.text(
        "--base", "VALUE", given -> base = given, "The value of the facet that is compared with.");
    options.text("--new", "VALUE", given -> now = given, "The value of the facet that is judged.");
    options.texts(
        "--at",
        "DATE",
        at,
        "The first day of what is judged, such as 2026-04-15; given twice, the second is the day"
            + " with which it ends, no longer part of it.");
  }

  /**
   * Whether two reports are compared, else texts.
   *
   * @throws InputException where the ways of calling are mixed
   */
  boolean areReports(List<String> files, ParseResult parsed) {
    boolean values = by != null || base != null || now != null;
    if (values && !at.isEmpty()) {
      throw wrong("--at does not go with --by, --base and --new");
    }
    if (values && (by == null || base == null || now == null)) {
      throw wrong("--by, --base and --new go together");
    }
    if (at.size() > 2) {
      throw wrong("--at is given once or twice");
    }
    if (values || !at.isEmpty()) {
      return false;
    }
    if (files.size() != 2 || files.contains("-")) {
      throw new InputException(Cause.USAGE, WAYS);
    }
    parsed.matchedOptions().stream()
        .map(option -> option.longestName())
        .filter(name -> !OF_REPORTS.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw wrong(name + " does not go with two reports, whose texts are read already");
        });
    return true;
  }

  private static InputException wrong(String what) {
    return new InputException(Cause.USAGE, what + "; " + WAYS);
  }

  /**
   * What tells on which side a text stands.
   *
   * @throws InputException where that is not in the texts, or a side has none
   */
  Basis.Split split(Corpus corpus) {
    Basis.Split split = at.isEmpty() ? values(Objects.requireNonNull(by), corpus) : days();
    for (Side side : Side.values()) {
      if (corpus.verbatims().stream().noneMatch(each -> split.side(each) == side)) {
        String where = side == Side.BASE ? "before " : "from that day on, ";
        throw new InputException(
            Cause.NOTHING,
            "--at: no text is dated " + where + String.join(" to ", at) + ", nothing to compare");
      }
    }
    return split;
  }

  private Basis.Values values(String wanted, Corpus corpus) {
    String facet = InputOptions.facet("--by", wanted, corpus);
    SortedSet<String> values =
        corpus.verbatims().stream()
            .map(each -> each.facets().get(facet))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    String before = value("--base", Objects.requireNonNull(base), facet, values);
    String after = value("--new", Objects.requireNonNull(now), facet, values);
    if (before.equals(after)) {
      throw new InputException(Cause.USAGE, "--base and --new are the same: " + before);
    }
    return new Basis.Values(facet, before, after);
  }

  private static String value(
      String option, String wanted, String facet, SortedSet<String> values) {
    String found = Accents.find(values, wanted);
    if (found == null) {
      throw new InputException(
          Cause.USAGE,
          option
              + ": no text with "
              + facet
              + " = \""
              + wanted
              + "\", there are "
              + String.join(", ", values));
    }
    return found;
  }

  private Basis.Day days() {
    LocalDate first = day(at.getFirst());
    LocalDate end = at.size() < 2 ? null : day(at.getLast());
    if (end != null && !end.isAfter(first)) {
      throw wrong("--at: the second day comes after the first");
    }
    return new Basis.Day(first, end);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InputException(
          Cause.USAGE, "--at takes a day such as 2026-04-15, not \"" + text + "\"");
    }
  }
}
