package io.nacre.report;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Kind;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Origin;
import io.nacre.corpus.SourceAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where words come from, in a line: which side, when, and where they stand in their file. No voice
 * is named, and the folder that all files are in is left out.
 */
final class PageOrigins {
  private final Messages words;
  private final boolean sides;
  private final String folder;

  PageOrigins(Report report, Messages words) {
    this.words = words;
    this.sides = report.summary().voices(Kind.FIELD) > 0;
    this.folder = folder(report.intake());
  }

  /** The folder that all files are in, with a slash at its end; empty where there is none. */
  private static String folder(Intake intake) {
    String common = null;
    for (SourceAccount source : intake.sources()) {
      String name = source.source();
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      while (common != null && !folder.startsWith(common)) {
        common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
      }
      common = common == null ? folder : common;
    }
    return common == null ? "" : common;
  }

  /** The name of a file, or of a line in it, without the folder that all files are in. */
  String within(String name) {
    return name.startsWith(folder) ? name.substring(folder.length()) : name;
  }

  /** Of a quotation. */
  String of(Report.Quote quote) {
    return of(quote.kind(), null, quote.id(), quote.origin());
  }

  /** Of a verbatim. */
  String of(Report.VerbatimEntry verbatim) {
    return of(verbatim.kind(), verbatim.date(), verbatim.id(), verbatim.origin());
  }

  private String of(Kind kind, @Nullable LocalDate date, String id, Origin origin) {
    List<String> parts = new ArrayList<>();
    if (sides) {
      parts.add(words.get("kind." + kind.word()));
    }
    if (date != null) {
      parts.add(words.date(date));
    }
    if (!id.equals(origin.toString())) {
      parts.add(OneLine.of(id));
    }
    parts.add(OneLine.of(within(origin.toString())));
    return String.join(" · ", parts);
  }
}
