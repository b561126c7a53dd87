package io.nacre.study;

import java.util.List;

/**
 * What an ingest changed.
 *
 * @param files one entry for each file that was read, in the order of the names
 * @param verbatims how many verbatims the study has now, each counted once
 * @param repeating how many further rows repeat one of these
 * @param sources how many files they come from
 * @param twins new files that hold the same rows as one of the study under another name
 */
public record StudyChange(
    List<FileChange> files, int verbatims, long repeating, int sources, List<Twin> twins) {
  public StudyChange {
    files = List.copyOf(files);
    twins = List.copyOf(twins);
  }

  /**
   * Two names for the same rows.
   *
   * @param file the file that was read
   * @param known the one that the study had
   */
  public record Twin(String file, String known) {}

  /**
   * What changed in one file.
   *
   * @param added rows that the study did not have
   * @param corrected rows that stand in the place of one with the same id
   * @param unchanged rows that it had
   * @param missing rows of an earlier ingest that the file has no more
   * @param withdrawn whether those were taken out; else they stay
   * @param erased rows of voices that were forgotten, which are left out
   */
  public record FileChange(
      String source,
      int added,
      int corrected,
      int unchanged,
      int missing,
      boolean withdrawn,
      int erased) {}

  /** Whether nothing at all changed. */
  public boolean isNothing() {
    return files.stream()
        .allMatch(file ->
            file.added() + file.corrected() == 0 && !(file.withdrawn() && file.missing() > 0));
  }
}
