package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Language;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Mark;
import io.nacre.privacy.Masked;
import io.nacre.stance.Cue;
import io.nacre.stance.CueType;
import io.nacre.stance.Heard;
import io.nacre.stance.Stance;
import io.nacre.stance.StanceReading;
import io.nacre.stance.VerbatimReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a row is read again. */
class RowCodecTest {
  private static final String[] PIECES = {
    "caisse",
    " ",
    "é",
    "😡",
    "👩‍👩‍👧",
    "\n",
    "\0",
    "\"",
    "服务",
    "مرحبا",
    "e\u0301",
    "\uFEFF",
    "\uFFFF"
  };

  private static final int ROWS = 300;

  /** Rows that a seed gives, whatever sense they make. */
  private static final class AnyRows {
    private final Random random;

    AnyRows(long seed) {
      this.random = new Random(seed);
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(10) == 0 ? 20_000 : random.nextInt(12);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      return text.toString();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
      return random.nextBoolean() ? value.get() : null;
    }

    private <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private Span span() {
      int start = random.nextInt(5_000);
      return new Span(start, start + 1 + random.nextInt(300));
    }

    private Facets facets() {
      TreeMap<String, String> facets = new TreeMap<>();
      for (int left = random.nextInt(40); left > 0; left--) {
        facets.put("F" + left + text(), "v" + text());
      }
      return facets.isEmpty() ? Facets.NONE : new Facets(facets);
    }

    private Heard heard() {
      List<Span> spans = new ArrayList<>();
      List<StanceReading> readings = new ArrayList<>();
      for (int left = 1 + random.nextInt(6); left > 0; left--) {
        spans.add(span());
        List<Cue> cues = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
          cues.add(
              new Cue(
                  one(CueType.values()), random.nextDouble() * 9, span(), text(), text(), text()));
        }
        readings.add(new StanceReading(one(Stance.values()), random.nextInt(4), cues));
      }
      return new Heard(
          one(Language.values()), spans, new VerbatimReading(one(Stance.values()), readings));
    }

    private Masked.Identity identity() {
      return new Masked.Identity(maybe(this::text), maybe(this::text), random.nextInt(100_000));
    }

    StudyRow next() {
      Verbatim verbatim =
          new Verbatim(
              maybe(this::text),
              "x" + text(),
              new Origin("a" + text(), 1 + random.nextInt(Integer.MAX_VALUE - 1)),
              one(Kind.values()),
              maybe(this::text),
              maybe(() -> LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000)),
              maybe(random::nextDouble),
              facets());
      List<Masked.Edit> edits = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        edits.add(new Masked.Edit(one(Mark.values()), span(), span()));
      }
      return new StudyRow(
          Fingerprint.of(text()), Masked.restored(verbatim, edits, identity()), maybe(this::heard));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyRowIsReadAsItWasWritten(long seed) throws IOException {
    AnyRows rows = new AnyRows(seed);
    for (int i = 0; i < ROWS; i++) {
      StudyRow row = rows.next();
      BytesRef bytes = RowCodec.encode(row);
      StudyRow read = RowCodec.decode(bytes);
      assertThat(read).isEqualTo(row);
      assertThat(RowCodec.encode(read)).isEqualTo(bytes);
    }
  }

  @Test
  void aRowWithNothingButATextIsReadAsItWasWritten() throws IOException {
    Verbatim verbatim =
        new Verbatim(null, "😡", new Origin("a", 1), Kind.CUSTOMER, null, null, null, Facets.NONE);
    StudyRow row =
        new StudyRow(
            "", Masked.restored(verbatim, List.of(), new Masked.Identity(null, null, 0)), null);
    assertThat(RowCodec.decode(RowCodec.encode(row))).isEqualTo(row);
  }

  @Test
  void bytesInTheMiddleOfOthersAreRead() throws IOException {
    StudyRow row = new AnyRows(4).next();
    BytesRef bytes = RowCodec.encode(row);
    byte[] among = new byte[bytes.length + 20];
    System.arraycopy(bytes.bytes, bytes.offset, among, 7, bytes.length);
    assertThat(RowCodec.decode(new BytesRef(among, 7, bytes.length))).isEqualTo(row);
  }
}
