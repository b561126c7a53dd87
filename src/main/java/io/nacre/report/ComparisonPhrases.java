package io.nacre.report;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.comparison.Contrast;
import io.nacre.comparison.Exposure;
import io.nacre.comparison.ThemeCounts;
import io.nacre.comparison.Verdict;
import io.nacre.corpus.OneLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a comparison. */
final class ComparisonPhrases {
  /** Smaller p values are said to be below this. */
  private static final double SMALLEST = 0.001;

  /** So many characters of a facet's value are shown among other words. */
  private static final int NAMED = 24;

  private final Messages words;

  ComparisonPhrases(Messages words) {
    this.words = words;
  }

  /** What is compared, who was heard, what is left out, and how many verdicts there are. */
  List<String> heads(Comparison comparison) {
    Exposure exposure = comparison.exposure();
    List<String> heads = new ArrayList<>();
    boolean values = comparison.basis() instanceof Basis.Values;
    heads.add(
        words.get(
            values ? "compare.value" : "compare.base",
            base(comparison.basis()),
            exposure.base(),
            exposure.baseVerbatims()));
    heads.add(
        words.get(
            values ? "compare.value" : "compare.now",
            now(comparison.basis()),
            exposure.now(),
            exposure.nowVerbatims()));
    if (exposure.both() > 0) {
      heads.add(words.get("compare.both", exposure.both()));
    }
    if (exposure.neither() > 0) {
      boolean undated = comparison.basis() instanceof Basis.Day day && day.end() == null;
      heads.add(words.get(undated ? "compare.undated" : "compare.neither", exposure.neither()));
    }
    if (exposure.shared() > 0) {
      heads.add(words.get("compare.shared", exposure.shared()));
    }
    if (comparison.basis() instanceof Basis.Reports && !comparison.contrasts().isEmpty()) {
      heads.add(words.get("compare.reports"));
    }
    heads.add(
        comparison.contrasts().isEmpty()
            ? words.get("compare.none")
            : words.get(
                "compare.verdicts",
                comparison.contrasts().size(),
                comparison.count(Verdict.WORSE),
                comparison.count(Verdict.BETTER),
                comparison.count(Verdict.CANNOT_TELL)));
    return heads;
  }

  private String base(Basis basis) {
    return switch (basis) {
      case Basis.Values values -> OneLine.of(values.facet() + " = " + values.base());
      case Basis.Day day -> words.get("compare.before", words.date(day.first()));
      case Basis.Reports reports -> OneLine.of(reports.base());
    };
  }

  private String now(Basis basis) {
    return switch (basis) {
      case Basis.Values values -> OneLine.of(values.facet() + " = " + values.now());
      case Basis.Day day -> {
        LocalDate end = day.end();
        String first = words.date(day.first());
        yield end == null
            ? words.get("compare.from", first)
            : words.get("compare.between", first, words.date(end));
      }
      case Basis.Reports reports -> OneLine.of(reports.now());
    };
  }

  /** In a word or two how a theme differs; values of a facet are no before and after. */
  String change(Contrast contrast, Basis basis) {
    String key = "change." + contrast.change().word();
    return basis instanceof Basis.Values values
        ? words.get(key + ".value", named(values.base()), named(values.now()))
        : words.get(key);
  }

  /** How many voices of how many, on either side. */
  String voices(Contrast contrast, Basis basis) {
    ThemeCounts counts = contrast.counts();
    Basis.Values values = basis instanceof Basis.Values two ? two : null;
    return words.get(
        values == null ? "compare.voices" : "compare.voices.value",
        counts.base(),
        counts.baseOf(),
        percent(counts.shares().baseShare()),
        counts.now(),
        counts.nowOf(),
        percent(counts.shares().nowShare()),
        values == null ? "" : named(values.base()),
        values == null ? "" : named(values.now()));
  }

  private static String named(String value) {
    return Layout.cut(OneLine.of(value), NAMED);
  }

  /** By how many points the share differs, and between what bounds. */
  String difference(Contrast contrast) {
    return words.get(
        "compare.difference",
        points(contrast.difference()),
        points(contrast.interval().low()),
        points(contrast.interval().high()),
        Math.abs(Math.round(100 * contrast.difference())));
  }

  /** What may be said, and why. */
  String verdict(Contrast contrast, int themes) {
    if (contrast.counts().base() + contrast.counts().now() == 0) {
      return words.get("verdict.nobody");
    }
    String chance = words.get("compare.chance", p(contrast.p()), p(contrast.adjusted()), themes);
    String verdict = words.get("verdict." + contrast.verdict().word(), chance);
    return contrast.verdict() == Verdict.CANNOT_TELL ? verdict + needed(contrast) : verdict;
  }

  private String needed(Contrast contrast) {
    ThemeCounts counts = contrast.counts();
    if (contrast.difference() == 0) {
      return words.get("needed.equal");
    }
    if (contrast.needed().isEmpty()) {
      return words.get("needed.many");
    }
    int needed = contrast.needed().getAsInt();
    return needed <= Math.min(counts.baseOf(), counts.nowOf())
        ? words.get("needed.near")
        : words.get("needed", needed);
  }

  private String p(double value) {
    boolean least = value < SMALLEST;
    String number = words.number(least ? SMALLEST : value, value < 0.0995 ? 3 : 2);
    return "p\u00a0" + (least ? "<" : "=") + "\u00a0" + number;
  }

  /** A share in percent; a share that is not 0 or 1 never looks as if it were. */
  private String percent(double share) {
    double percent = 100 * share;
    boolean whole = percent == 0 || percent == 100 || (percent >= 0.95 && percent <= 99.05);
    return words.number(percent, whole ? 0 : 1);
  }

  /** Points of a percentage with their sign, a true minus; less than a half with a decimal. */
  private String points(double difference) {
    double points = Math.abs(100 * difference);
    if (points < 0.05) {
      return "0";
    }
    return (difference < 0 ? "\u2212" : "+") + words.number(points, points < 0.5 ? 1 : 0);
  }
}
