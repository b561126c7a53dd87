package io.nacre.fuzz;

import io.nacre.corpus.Facets;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.index.SmallStudy;
import io.nacre.index.StatementThemes;
import io.nacre.index.StudyIndex;
import io.nacre.index.StudySearch;
import io.nacre.pipeline.Corpora;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Mark;
import io.nacre.privacy.Masked;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.report.Report;
import io.nacre.report.ReportFormat;
import io.nacre.report.ReportTable;
import io.nacre.source.ReadOptions;
import io.nacre.source.Reading;
import io.nacre.source.Sources;
import io.nacre.stance.Cue;
import io.nacre.stance.CueStanceReader;
import io.nacre.stance.StanceReading;
import io.nacre.text.StatementSplitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** A part of the program that bytes from anywhere reach, and what must hold of it for any bytes. */
enum Target {
  /** Every format, as the bytes say which it is. */
  READERS {
    @Override
    void run(byte[] data) {
      try {
        Reading reading =
            Sources.read(List.of("-"), new ByteArrayInputStream(data), ReadOptions.DEFAULTS);
        Corpus corpus = Corpus.of(reading, Masking.DEFAULTS, 1, Progress.NONE);
        long told =
            corpus.intake().accepted()
                + corpus.intake().duplicate()
                + corpus.intake().empty()
                + corpus.intake().rejected();
        check(told == corpus.intake().read(), "the account balances");
      } catch (InputException e) {
        check(e.getMessage() != null, "a refusal says why");
      }
    }
  },
  /** Notes whose front matter is the input. */
  FRONT_MATTER {
    @Override
    void run(byte[] data) {
      byte[] before = "---\n".getBytes(StandardCharsets.UTF_8);
      byte[] after = "\n---\n\n- La caisse est trop lente\n".getBytes(StandardCharsets.UTF_8);
      byte[] note = new byte[before.length + data.length + after.length];
      System.arraycopy(before, 0, note, 0, before.length);
      System.arraycopy(data, 0, note, before.length, data.length);
      System.arraycopy(after, 0, note, before.length + data.length, after.length);
      READERS.run(note);
    }
  },
  SPLITTER {
    @Override
    void run(byte[] data) {
      String text = text(data);
      if (text.isBlank()) {
        return;
      }
      int end = 0;
      for (Span span : StatementSplitter.split(text)) {
        check(span.start() >= end && span.length() > 0, "statements stand one after another");
        end = span.end();
      }
      check(end <= text.length(), "statements stand in the text");
    }
  },
  CUES {
    @Override
    void run(byte[] data) {
      String text = text(data);
      if (text.isEmpty()) {
        return;
      }
      for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
        for (StanceReading reading : READER.read(List.of(text), language, null).statements()) {
          check(reading.intensity() >= 0 && reading.intensity() <= 100, "intensity is 0 to 100");
          for (Cue cue : reading.cues()) {
            check(cue.span().end() <= text.length(), "a cue stands in the text");
          }
        }
      }
    }
  },
  MASKER {
    @Override
    void run(byte[] data) {
      String text = text(data);
      if (text.isBlank()) {
        return;
      }
      Verbatim verbatim =
          new Verbatim(
              null, text, new Origin("a.csv", 1), Kind.CUSTOMER, null, null, null, Facets.NONE);
      Masked masked = Masker.mask(List.of(verbatim), Masking.DEFAULTS).getFirst();
      String now = masked.verbatim().text();
      int given = 0;
      StringBuilder restored = new StringBuilder();
      int done = 0;
      for (Masked.Edit edit : masked.edits()) {
        check(edit.original().start() >= given, "marks stand one after another");
        given = edit.original().end();
        check(Mark.end(now, edit.masked().start()) == edit.masked().end(), "a mark is a mark");
        restored.append(now, done, edit.masked().start()).append(edit.original().of(text));
        done = edit.masked().end();
      }
      restored.append(now, done, now.length());
      check(restored.toString().equals(text), "a text comes back");
      check(masked.original(new Span(0, now.length())).length() == text.length(), "all of it");
    }
  },
  QUERY {
    @Override
    void run(byte[] data) {
      try {
        StudySearch.search(Shop.STUDY, text(data), 10, StatementThemes.NONE);
      } catch (InputException e) {
        check(e.kind() == InputException.Cause.USAGE, "a query that is wrong is wrong usage");
      }
    }
  },
  /** Every format of a report on texts that hold the input, also as a voice and as a facet. */
  RENDERERS {
    @Override
    void run(byte[] data) {
      String text = text(data);
      if (text.isBlank()) {
        return;
      }
      Report report = Corpora.shop().customers(text, "La caisse est lente " + text).report();
      for (ReportFormat format : ReportFormat.values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
          format
              .renderer()
              .render(report, Corpora.options(table(format), Language.FRENCH, 80), out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        check(out.size() > 0, format + " says something");
        if (format != ReportFormat.XLSX && format != ReportFormat.QDPX) {
          String shown = out.toString(StandardCharsets.UTF_8);
          check(shown.indexOf('\u001B') < 0 && shown.indexOf('\u009B') < 0, "no order");
        }
      }
    }

    private ReportTable table(ReportFormat format) {
      return switch (format) {
        case CSV, TSV, NDJSON -> ReportTable.STATEMENTS;
        default -> ReportTable.INSIGHTS;
      };
    }
  };

  private static final CueStanceReader READER = new CueStanceReader();

  /** A small study to search in. */
  private static final class Shop {
    private static final StudyIndex STUDY = open();

    private static StudyIndex open() {
      try {
        return SmallStudy.shop().open(Files.createTempDirectory("fuzz"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Does what is done with such bytes.
   *
   * @throws RuntimeException where something does not hold
   */
  abstract void run(byte[] data);

  /** The folder of its corpus. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8).replace("\0", "\uFFFD");
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("does not hold: " + what);
    }
  }
}
