package io.nacre.gate;

import io.nacre.report.Report;
import io.nacre.stance.Stance;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A figure of a report as a whole. */
sealed interface ReportFigure {
  /** Its value. */
  double of(Report report);

  /** Its value in a few words. */
  String told(Report report, Told told);

  /** How many there are of something. */
  enum Count implements ReportFigure {
    INSIGHTS(report -> report.insights().size()),
    SIGNALS(report -> report.signals().size()),
    /** Weak signals with an alarming word. */
    ALARMS(
        report -> (int) report.signals().stream().filter(each -> !each.alarms().isEmpty()).count()),
    VERBATIMS(report -> report.summary().verbatims());

    private final ToIntFunction<Report> count;

    Count(ToIntFunction<Report> count) {
      this.count = count;
    }

    /** As it is written: {@code insights}. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double of(Report report) {
      return count.applyAsInt(report);
    }

    @Override
    public String told(Report report, Told told) {
      return told.count(this, of(report));
    }
  }

  /**
   * How many voices have a statement with a stance.
   *
   * @param share whether as a share of all voices, 0 to 1
   */
  record Heard(Stance stance, boolean share) implements ReportFigure {
    /** As it is written before a stance. */
    static final String SHARE = "share";

    /** As it is written before a stance. */
    static final String VOICES = "voices";

    @Override
    public double of(Report report) {
      double voices = Voices.with(stance, report);
      return share ? voices / report.summary().allVoices() : voices;
    }

    @Override
    public String told(Report report, Told told) {
      String voices = told.voices(Voices.with(stance, report), stance);
      return share ? told.share(voices, of(report), report.summary().allVoices()) : voices;
    }
  }
}
