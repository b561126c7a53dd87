package io.nacre.index;

import io.nacre.corpus.Facets;
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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes: numbers in as few bytes as they need, texts in UTF-8, enums by their names, so
 * that a constant that is added later changes nothing. A change of this form is a new {@link
 * StudyFormat#VERSION}.
 */
final class RowCodec {
  private RowCodec() {}

  static BytesRef encode(StudyRow row) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(row.key());
    masked(row.masked(), out);
    Heard heard = row.heard();
    out.writeByte((byte) (heard == null ? 0 : 1));
    if (heard != null) {
      heard(heard, out);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static StudyRow decode(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    String key = in.readString();
    Masked masked = masked(in);
    Heard heard = in.readByte() == 0 ? null : heard(in);
    return new StudyRow(key, masked, heard);
  }

  private static void masked(Masked masked, DataOutput out) throws IOException {
    Verbatim verbatim = masked.verbatim();
    optional(verbatim.id(), out);
    out.writeString(verbatim.text());
    out.writeString(verbatim.origin().source());
    out.writeVLong(verbatim.origin().line());
    out.writeString(verbatim.kind().name());
    optional(verbatim.voice(), out);
    LocalDate date = verbatim.date();
    optional(date == null ? null : date.toString(), out);
    Double rating = verbatim.rating();
    out.writeByte((byte) (rating == null ? 0 : 1));
    if (rating != null) {
      out.writeLong(Double.doubleToLongBits(rating));
    }
    out.writeVInt(verbatim.facets().values().size());
    for (Map.Entry<String, String> facet : verbatim.facets().values().entrySet()) {
      out.writeString(facet.getKey());
      out.writeString(facet.getValue());
    }
    out.writeVInt(masked.edits().size());
    for (Masked.Edit edit : masked.edits()) {
      out.writeString(edit.mark().name());
      span(edit.masked(), out);
      span(edit.original(), out);
    }
    optional(masked.identity().id(), out);
    optional(masked.identity().voice(), out);
    out.writeVInt(masked.identity().speaker());
  }

  private static Masked masked(DataInput in) throws IOException {
    String id = optional(in);
    String text = in.readString();
    Origin origin = new Origin(in.readString(), in.readVLong());
    Kind kind = Kind.valueOf(in.readString());
    String voice = optional(in);
    String day = optional(in);
    Double rating = in.readByte() == 0 ? null : Double.longBitsToDouble(in.readLong());
    SortedMap<String, String> facets = new TreeMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      facets.put(in.readString(), in.readString());
    }
    List<Masked.Edit> edits = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      edits.add(new Masked.Edit(Mark.valueOf(in.readString()), span(in), span(in)));
    }
    Masked.Identity identity = new Masked.Identity(optional(in), optional(in), in.readVInt());
    LocalDate date = day == null ? null : LocalDate.parse(day);
    Facets all = facets.isEmpty() ? Facets.NONE : new Facets(facets);
    return Masked.restored(
        new Verbatim(id, text, origin, kind, voice, date, rating, all), edits, identity);
  }

  private static void heard(Heard heard, DataOutput out) throws IOException {
    out.writeString(heard.language().name());
    out.writeString(heard.reading().stance().name());
    out.writeVInt(heard.spans().size());
    for (int i = 0; i < heard.spans().size(); i++) {
      span(heard.spans().get(i), out);
      StanceReading reading = heard.reading().statements().get(i);
      out.writeString(reading.stance().name());
      out.writeVInt(reading.intensity());
      out.writeVInt(reading.cues().size());
      for (Cue cue : reading.cues()) {
        out.writeString(cue.type().name());
        out.writeLong(Double.doubleToLongBits(cue.weight()));
        span(cue.span(), out);
        out.writeString(cue.words());
        out.writeString(cue.rule());
        out.writeString(cue.note());
      }
    }
  }

  private static Heard heard(DataInput in) throws IOException {
    Language language = Language.valueOf(in.readString());
    Stance whole = Stance.valueOf(in.readString());
    List<Span> spans = new ArrayList<>();
    List<StanceReading> readings = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      spans.add(span(in));
      Stance stance = Stance.valueOf(in.readString());
      int intensity = in.readVInt();
      List<Cue> cues = new ArrayList<>();
      for (int more = in.readVInt(); more > 0; more--) {
        cues.add(
            new Cue(
                CueType.valueOf(in.readString()),
                Double.longBitsToDouble(in.readLong()),
                span(in),
                in.readString(),
                in.readString(),
                in.readString()));
      }
      readings.add(new StanceReading(stance, intensity, cues));
    }
    return new Heard(language, spans, new VerbatimReading(whole, readings));
  }

  private static void span(Span span, DataOutput out) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  private static Span span(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  private static void optional(@Nullable String value, DataOutput out) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String optional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
