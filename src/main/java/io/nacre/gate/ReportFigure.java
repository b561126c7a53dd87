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
  String told(Report report);

  /** How many there are of something. */
  enum Count implements ReportFigure {
    INSIGHTS("insight", report -> report.insights().size()),
    SIGNALS("weak signal", report -> report.signals().size()),
    /** Weak signals with an alarming word. */
    ALARMS(
        "alarming signal",
        report -> (int) report.signals().stream().filter(each -> !each.alarms().isEmpty()).count()),
    VERBATIMS("verbatim", report -> report.summary().verbatims());

    private final String thing;
    private final ToIntFunction<Report> count;

    Count(String thing, ToIntFunction<Report> count) {
      this.thing = thing;
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
    public String told(Report report) {
      return Told.count(of(report), thing);
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
      return share ? voices / Voices.all(report) : voices;
    }

    @Override
    public String told(Report report) {
      String voices = Told.voices(Voices.with(stance, report), stance);
      return share ? voices + ", " + Told.share(of(report)) + " of " + Voices.all(report) : voices;
    }
  }
}
