package io.nacre.cli;

import io.nacre.corpus.Progress.Stage;
import io.nacre.report.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * Tells in words how far one stage is, how fast it goes and how long it may take, again and again
 * until it is closed. The only class that knows the library of progress bars, so that short work
 * never loads it.
 */
final class StageBar implements ProgressBarRenderer, AutoCloseable {
  private static final int MILLIS = 200;

  /** What the library takes for a total that is not known. */
  private static final long UNKNOWN = -1;

  /** A rate says no more digits than this. */
  private static final MathContext ROUGHLY = new MathContext(2);

  /** After so many seconds a rate tells what is left. */
  private static final int SETTLED = 3;

  /** So many seconds are worth telling that they are left. */
  private static final int WORTH_TELLING = 5;

  private final Messages words;
  private final StatusLine line;
  private final Stage stage;
  private final ProgressBar bar;
  private volatile boolean closed;

  /**
   * Shows a stage that has begun already.
   *
   * @param total how many pieces it has, or 0 where they are not known or not counted
   * @param done how many of them are done
   * @param elapsed how long that took
   */
  StageBar(StatusLine line, Messages words, Stage stage, long total, long done, Duration elapsed) {
    this.line = line;
    this.words = words;
    this.stage = stage;
    this.bar =
        new ProgressBarBuilder()
            .setInitialMax(total == 0 ? UNKNOWN : total)
            .startsFrom(done, elapsed)
            .setUpdateIntervalMillis(MILLIS)
            .continuousUpdate()
            .setRenderer(this)
            .setConsumer(new Shown())
            .build();
  }

  /** Shows the bar, but not once more when it is closed. */
  private final class Shown implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return line.columns();
    }

    @Override
    public void accept(String rendered) {
      if (!closed) {
        line.show(rendered);
      }
    }

    @Override
    public void close() {}
  }

  void advance(long pieces) {
    bar.stepBy(pieces);
  }

  @Override
  public void close() {
    closed = true;
    bar.close();
  }

  @Override
  public String render(ProgressState progress, int columns) {
    String told = told(progress);
    return told.length() <= columns ? told : told.substring(0, columns);
  }

  private String told(ProgressState progress) {
    String name = words.get("progress.stage." + stage.word());
    Duration elapsed = progress.getTotalElapsed();
    long seconds = elapsed.toSeconds();
    if (progress.getCurrent() == 0) {
      return seconds == 0 ? name : words.get("progress.elapsed", name, minutes(seconds));
    }
    String unit = words.get("progress.unit." + stage.word());
    double rate = 1000.0 * progress.getCurrent() / Math.max(1, elapsed.toMillis());
    String shown = words.number(BigDecimal.valueOf(rate).round(ROUGHLY).longValue());
    if (progress.isIndefinite()) {
      return words.get("progress.counted", name, progress.getCurrent(), unit, shown);
    }
    long share = 100 * progress.getCurrent() / Math.max(1, progress.getMax());
    String counted = words.get("progress.share", name, share, progress.getMax(), unit, shown);
    long left = (long) ((progress.getMax() - progress.getCurrent()) / rate);
    return seconds < SETTLED || left < WORTH_TELLING
        ? counted
        : words.get("progress.left", counted, minutes(left));
  }

  private static String minutes(long seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
