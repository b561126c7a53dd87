package io.nacre.study;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report found, so far as the next one needs it.
 *
 * @param settings the fingerprint of how it was made
 * @param revision the number of the state of the rows that it was made of
 * @param until the last day of their texts, or null
 * @param verbatims how many verbatims they were
 * @param themes its themes
 */
record Run(
    String settings,
    long revision,
    @Nullable LocalDate until,
    int verbatims,
    List<RunTheme> themes) {
  static final int KEY_BYTES = 16;

  Run {
    themes = List.copyOf(themes);
  }

  /**
   * A statement, known by its row.
   *
   * @param key the key of the row
   * @param number the 1-based number of the statement in it
   */
  record Place(String key, int number) {}

  /**
   * A theme of a report.
   *
   * @param label its label; empty where a text of it was erased
   * @param insight whether it was an insight
   * @param voices how many voices it concerned
   * @param first how many it concerned in the report that had it as an insight first
   * @param since the last day of the texts of that report, or null
   * @param places its statements
   */
  record RunTheme(
      String id,
      String label,
      boolean insight,
      int voices,
      int first,
      @Nullable LocalDate since,
      Set<Place> places) {
    RunTheme {
      places = Set.copyOf(places);
    }

    /** The same without the statements of some rows; its name may have been theirs. */
    RunTheme without(Set<String> keys) {
      Set<Place> left = new HashSet<>(places);
      boolean held = left.removeIf(place -> keys.contains(place.key()));
      return held ? new RunTheme(id, "", insight, voices, first, since, left) : this;
    }
  }

  /** The same without the statements of some rows. */
  Run without(Set<String> keys) {
    List<RunTheme> left = themes.stream().map(theme -> theme.without(keys)).toList();
    return new Run(settings, revision, until, verbatims, left);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(settings);
    out.writeLong(revision);
    day(until, out);
    out.writeInt(verbatims);
    out.writeInt(themes.size());
    for (RunTheme theme : themes) {
      out.writeUTF(theme.id());
      out.writeUTF(theme.label());
      out.writeBoolean(theme.insight());
      out.writeInt(theme.voices());
      out.writeInt(theme.first());
      day(theme.since(), out);
      out.writeInt(theme.places().size());
      for (Place place : theme.places()) {
        out.write(HexFormat.of().parseHex(place.key()));
        out.writeInt(place.number());
      }
    }
  }

  static Run read(DataInputStream in) throws IOException {
    String settings = in.readUTF();
    long revision = in.readLong();
    LocalDate until = day(in);
    int verbatims = in.readInt();
    List<RunTheme> themes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      themes.add(
          new RunTheme(
              in.readUTF(),
              in.readUTF(),
              in.readBoolean(),
              in.readInt(),
              in.readInt(),
              day(in),
              places(in)));
    }
    return new Run(settings, revision, until, verbatims, themes);
  }

  private static Set<Place> places(DataInputStream in) throws IOException {
    Set<Place> places = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      String key = HexFormat.of().formatHex(in.readNBytes(KEY_BYTES));
      places.add(new Place(key, in.readInt()));
    }
    return places;
  }

  private static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
    out.writeUTF(day == null ? "" : day.toString());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    String day = in.readUTF();
    return day.isEmpty() ? null : LocalDate.parse(day);
  }
}
