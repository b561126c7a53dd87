package io.nacre.study;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the last reports of a study found, one for each way of making them.
 *
 * @param all the runs, the latest first
 * @param corrected the keys of rows that say something else now than when the latest was made
 */
record Runs(List<Run> all, Set<String> corrected) {
  /** Where they are kept. */
  static final String NOTE = "note runs";

  /** So many ways of making a report are remembered. */
  private static final int MOST = 4;

  static final Runs NONE = new Runs(List.of(), Set.of());

  Runs {
    all = List.copyOf(all);
    corrected = Set.copyOf(corrected);
  }

  /** Where the report itself is kept. */
  static String reportNote(String settings) {
    return "note report " + settings;
  }

  /** The last report that was made in this way, or null. */
  @Nullable Run of(String settings) {
    return all.stream().filter(run -> run.settings().equals(settings)).findFirst().orElse(null);
  }

  /** The last report however it was made, or null. */
  @Nullable Run latest() {
    return all.isEmpty() ? null : all.getFirst();
  }

  /** These with a further run. */
  Runs with(Run run) {
    List<Run> runs = new ArrayList<>();
    runs.add(run);
    all.stream().filter(each -> !each.settings().equals(run.settings())).forEach(runs::add);
    return new Runs(runs.subList(0, Math.min(MOST, runs.size())), Set.of());
  }

  /** These without the statements of some rows. */
  Runs without(Set<String> keys) {
    Set<String> left = new HashSet<>(corrected);
    left.removeAll(keys);
    return new Runs(all.stream().map(run -> run.without(keys)).toList(), left);
  }

  /** These, and rows that say something else now. */
  Runs corrected(Set<String> keys) {
    Set<String> more = new HashSet<>(corrected);
    more.addAll(keys);
    return new Runs(all, more);
  }

  byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(all.size());
      for (Run run : all) {
        run.write(out);
      }
      out.writeInt(corrected.size());
      for (String key : new TreeSet<>(corrected)) {
        out.write(HexFormat.of().parseHex(key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Runs decode(byte @Nullable [] bytes) {
    if (bytes == null) {
      return NONE;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Run> runs = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        runs.add(Run.read(in));
      }
      Set<String> corrected = new HashSet<>();
      for (int left = in.available() == 0 ? 0 : in.readInt(); left > 0; left--) {
        corrected.add(HexFormat.of().formatHex(in.readNBytes(Run.KEY_BYTES)));
      }
      return new Runs(runs, corrected);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
