package io.nacre.privacy;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim without what identifies a person. Only {@link Masker} makes one, and a study gives
 * back those that it keeps, so a text that was not masked cannot reach the index or a report.
 */
public final class Masked {
  /** One replacement: where it stands now and where the original stood. */
  public record Edit(Mark mark, Span masked, Span original) {}

  /** The {@linkplain Verbatim#CANONICAL canonical order} of the verbatims. */
  public static final Comparator<Masked> CANONICAL =
      (one, other) -> Verbatim.CANONICAL.compare(one.verbatim, other.verbatim);

  private final Verbatim verbatim;
  private final List<Edit> edits;

  Masked(Verbatim verbatim, List<Edit> edits) {
    this.verbatim = verbatim;
    this.edits = List.copyOf(edits);
  }

  /** What was masked before and kept since. */
  public static Masked restored(Verbatim verbatim, List<Edit> edits) {
    return new Masked(verbatim, edits);
  }

  /** What was replaced, in the order of the text. */
  public List<Edit> edits() {
    return edits;
  }

  /** The verbatim, its text masked. */
  public Verbatim verbatim() {
    return verbatim;
  }

  /** The same verbatim with other facets. */
  Masked withFacets(Facets facets) {
    return new Masked(verbatim.withFacets(facets), edits);
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Masked masked
        && verbatim.equals(masked.verbatim)
        && edits.equals(masked.edits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verbatim, edits);
  }
}
