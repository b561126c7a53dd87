package io.nacre.privacy;

import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import java.util.List;

/**
 * A verbatim without what identifies a person. Only {@link Masker} makes one, so a text that was
 * not masked cannot reach the index or a report.
 */
public final class Masked {
  /** One replacement: where it stands now and where the original stood. */
  record Edit(Mark mark, Span masked, Span original) {}

  private final Verbatim verbatim;
  private final List<Edit> edits;

  Masked(Verbatim verbatim, List<Edit> edits) {
    this.verbatim = verbatim;
    this.edits = List.copyOf(edits);
  }

  /** The verbatim, its text masked. */
  public Verbatim verbatim() {
    return verbatim;
  }

  /** How many times a kind of personal data was replaced. */
  public long count(Mark mark) {
    return edits.stream().filter(edit -> edit.mark() == mark).count();
  }

  /** Leads a span of the masked text back to the text as it was given. */
  public Span original(Span masked) {
    return new Span(original(masked.start(), true), original(masked.end(), false));
  }

  private int original(int offset, boolean start) {
    int shift = 0;
    for (Edit edit : edits) {
      if (offset <= edit.masked().start()) {
        break;
      }
      if (offset < edit.masked().end()) {
        return start ? edit.original().start() : edit.original().end();
      }
      shift = edit.original().end() - edit.masked().end();
    }
    return offset + shift;
  }
}
