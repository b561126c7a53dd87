package io.nacre.pipeline;

import io.nacre.comparison.Basis;
import io.nacre.comparison.Comparison;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Progress;
import io.nacre.privacy.Corpus;
import io.nacre.report.Report;
import io.nacre.report.StoredReport;
import io.nacre.stance.Heard;
import io.nacre.stance.Listener;
import io.nacre.study.Study;
import io.nacre.study.Study.Contents;
import io.nacre.study.StudyMemory;
import io.nacre.study.StudyThemes;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the reports of a study: shows again what is known, else analyses and remembers. */
public final class StudyReporter {
  private final Study study;
  private final Pipeline pipeline;
  private final String settings;
  private final String version;

  /**
   * A reporter.
   *
   * @param pipeline analyses
   * @param settings the fingerprint of all that changes what it gives for the same texts
   * @param version the version of this nacre
   */
  public StudyReporter(Study study, Pipeline pipeline, String settings, String version) {
    this.study = study;
    this.pipeline = pipeline;
    this.settings = settings;
    this.version = version;
  }

  /**
   * The last report, without its tables of verbatims and statements, or null where the rows have
   * changed since or none was made in this way.
   *
   * @param settings the fingerprint of the way
   */
  public static @Nullable Report saved(Study study, String settings) {
    byte[] saved = StudyMemory.report(study, settings);
    try {
      return saved == null ? null : StoredReport.decode(saved);
    } catch (IOException e) {
      return null; // written by another version: made anew
    }
  }

  /** A report of all rows, in full; what it found is not kept. */
  public Report make() {
    return make(false).report();
  }

  /**
   * A report of all rows, in full, which the study keeps for the next one to be compared with.
   *
   * @return the report, and why it could not be kept, or null
   */
  public Made makeAndKeep() {
    return make(true);
  }

  /**
   * What differs between two sides of all rows, under the ids that the study remembers.
   *
   * @param split gives what tells the sides apart
   */
  public Comparison compare(Function<Corpus, Basis.Split> split) {
    Contents contents = contents();
    StudyMemory memory = new StudyMemory(study, settings, contents.keys());
    return pipeline.compare(
        contents.corpus(), heard(contents), memory, split.apply(contents.corpus()));
  }

  /**
   * What differs between two sides of all rows, as some questions ask.
   *
   * @param split gives what tells the sides apart
   */
  public Comparison compare(Questions questions, Function<Corpus, Basis.Split> split) {
    Contents contents = contents();
    Basis.Split sides = split.apply(contents.corpus());
    // The index knows statements as the study heard them; heard otherwise, they are looked up anew.
    return isHeardAlike()
        ? questions.compare(
            contents.corpus(),
            heard(contents),
            contents.keys(),
            study.index(),
            StudyThemes.of(study),
            sides)
        : questions.compare(contents.corpus(), heard(contents), sides);
  }

  private Contents contents() {
    pipeline.progress().begin(Progress.Stage.READING, 0);
    return study.contents();
  }

  private boolean isHeardAlike() {
    return study.isHeardBy(pipeline.listener().lens());
  }

  /** What was understood of each verbatim, by this pipeline or by one that hears alike. */
  private List<Heard> heard(Contents contents) {
    Listener listener = pipeline.listener();
    return isHeardAlike()
        ? listener.hear(contents.corpus().masked(), contents.heard())
        : listener.hear(contents.corpus().masked());
  }

  /**
   * A report that was made.
   *
   * @param notKept why the study could not keep it, or null
   */
  public record Made(Report report, @Nullable String notKept) {}

  private Made make(boolean keep) {
    Report saved = saved(study, settings);
    Contents contents = contents();
    if (contents.keys().isEmpty()) {
      throw new InputException(Cause.NOTHING, study.folder() + ": no text, nothing to analyse");
    }
    StudyMemory memory = new StudyMemory(study, settings, contents.keys());
    Analysis analysis = pipeline.examine(contents.corpus(), heard(contents), memory);
    if (saved != null) {
      return new Made(analysis.report().with(saved.history()), null);
    }
    String notKept = null;
    if (keep) {
      try {
        byte[] bytes = StoredReport.encode(analysis.report());
        memory.keep(analysis.evidence(), analysis.findings(), bytes, version);
      } catch (InputException e) {
        notKept = e.getMessage();
      }
    }
    return new Made(analysis.report(), notKept);
  }
}
