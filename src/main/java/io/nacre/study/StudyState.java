package io.nacre.study;

import io.nacre.corpus.Origin;
import io.nacre.corpus.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a study knows besides its rows.
 *
 * @param revision grows with every change of the rows; what was made of an older one is out of date
 * @param lens what understood the rows
 * @param files what is known of each file, in the order of the names
 * @param skipped files that were met and not read, each with the reason, in order
 * @param forgotten fingerprints of the voices that were erased and must not come back
 */
record StudyState(
    long revision,
    String lens,
    List<KnownFile> files,
    List<String> skipped,
    Set<String> forgotten) {
  /** A study without anything. */
  static final StudyState EMPTY = new StudyState(0, "", List.of(), List.of(), Set.of());

  /** Where it is kept. */
  static final String NOTE = "note state";

  StudyState {
    files = files.stream().sorted(Comparator.comparing(KnownFile::source)).toList();
    skipped = skipped.stream().sorted().distinct().toList();
    forgotten = Set.copyOf(forgotten);
  }

  /**
   * What is known of a file besides its rows, as it was read last.
   *
   * @param reading how it was read
   * @param empty how many rows had no text
   * @param rejections rows that could not be read, without what they held
   * @param warnings what an analyst should know about it
   */
  record KnownFile(
      String source,
      String reading,
      long empty,
      List<Rejection> rejections,
      List<String> warnings) {
    KnownFile {
      rejections =
          rejections.stream().map(each -> new Rejection(each.origin(), each.reason(), "")).toList();
      warnings = List.copyOf(warnings);
    }
  }

  /** The same as the state that follows. */
  StudyState next() {
    return new StudyState(revision + 1, lens, files, skipped, forgotten);
  }

  byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(revision);
      out.writeUTF(lens);
      out.writeInt(files.size());
      for (KnownFile file : files) {
        out.writeUTF(file.source());
        out.writeUTF(file.reading());
        out.writeLong(file.empty());
        out.writeInt(file.rejections().size());
        for (Rejection rejection : file.rejections()) {
          out.writeLong(rejection.origin().line());
          out.writeUTF(rejection.reason());
        }
        strings(file.warnings(), out);
      }
      strings(skipped, out);
      strings(new TreeSet<>(forgotten), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static StudyState decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long revision = in.readLong();
      String lens = in.readUTF();
      List<KnownFile> files = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.add(file(in));
      }
      return new StudyState(revision, lens, files, strings(in), Set.copyOf(strings(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownFile file(DataInputStream in) throws IOException {
    String source = in.readUTF();
    String reading = in.readUTF();
    long empty = in.readLong();
    List<Rejection> rejections = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      rejections.add(new Rejection(new Origin(source, in.readLong()), in.readUTF(), ""));
    }
    return new KnownFile(source, reading, empty, rejections, strings(in));
  }

  private static void strings(Iterable<String> values, DataOutputStream out) throws IOException {
    List<String> all = new ArrayList<>();
    values.forEach(all::add);
    out.writeInt(all.size());
    for (String value : all) {
      out.writeUTF(value);
    }
  }

  private static List<String> strings(DataInputStream in) throws IOException {
    List<String> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(in.readUTF());
    }
    return values;
  }
}
