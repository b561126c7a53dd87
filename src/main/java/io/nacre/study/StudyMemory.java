package io.nacre.study;

import io.nacre.corpus.InputException;
import io.nacre.index.StudyWriter;
import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a study remembers of the reports that were made of it in one way, and of the others. */
public final class StudyMemory implements Memory {
  private final Study study;
  private final String settings;
  private final List<String> keys;
  private final Runs runs;

  /**
   * The memory for a new report.
   *
   * @param settings the fingerprint of how reports are made
   * @param keys the key of each verbatim's row
   */
  public StudyMemory(Study study, String settings, List<String> keys) {
    this.study = study;
    this.settings = settings;
    this.keys = List.copyOf(keys);
    this.runs = study.runs();
  }

  /**
   * The last report that was made in a way, as it was saved, or null where the rows have changed.
   */
  public static byte @Nullable [] report(Study study, String settings) {
    byte[] saved = study.note(Runs.reportNote(settings));
    return saved == null ? null : SavedNote.of(saved, study.revision());
  }

  @Override
  public Recollection recall(Evidence evidence) {
    Run last = runs.of(settings);
    if (last != null) {
      return new Lineage(evidence, keys, last, last.revision() != study.revision());
    }
    Run other = runs.latest();
    return other == null ? NONE.recall(evidence) : new Lineage(evidence, keys, other, false);
  }

  /**
   * Keeps a report.
   *
   * @param evidence what it was made of, under the ids that were recognised
   * @param report the report as bytes
   * @param version the version of this nacre
   * @throws InputException where the study cannot be written, or has changed meanwhile
   */
  public void keep(Evidence evidence, Findings findings, byte[] report, String version) {
    Run run = Lineage.run(settings, study.revision(), evidence, findings, keys, runs.of(settings));
    try (StudyWriter writer = StudyWriter.open(study.folder(), version)) {
      try (Study now = Study.open(study.folder())) {
        if (now.revision() != study.revision()) {
          throw new InputException(study.folder() + ": the study has changed meanwhile");
        }
        Runs kept = now.runs().with(run);
        now.runs().all().stream()
            .map(Run::settings)
            .filter(each -> kept.of(each) == null)
            .forEach(each -> writer.remove(Runs.reportNote(each)));
        writer.note(Runs.NOTE, kept.encode());
      }
      writer.note(Runs.reportNote(settings), SavedNote.of(study.revision(), report));
      writer.commit(false);
    }
  }
}
