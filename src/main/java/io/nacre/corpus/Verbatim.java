package io.nacre.corpus;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One text as it was given: a survey answer, a review, a ticket, one observation of a field note.
 *
 * @param id the id that the data give, or null
 * @param text the text, unchanged; never blank
 * @param origin the file and the line
 * @param kind who speaks
 * @param voice the distinct person behind the text where the data tell, else null: the verbatim is
 *     then a voice of its own
 * @param date the day, or null
 * @param rating the rating as a share of its scale, 0 (worst) to 1 (best), or null
 * @param facets what else describes it
 */
public record Verbatim(
    @Nullable String id,
    String text,
    Origin origin,
    Kind kind,
    @Nullable String voice,
    @Nullable LocalDate date,
    @Nullable Double rating,
    Facets facets) {

  private static final Comparator<Verbatim> BESIDES_TEXT =
      comparing(Verbatim::kind)
          .thenComparing(Verbatim::date, nullsLast(naturalOrder()))
          .thenComparing(Verbatim::voice, nullsLast(naturalOrder()))
          .thenComparing(Verbatim::id, nullsLast(naturalOrder()))
          .thenComparing(Verbatim::rating, nullsLast(naturalOrder()))
          .thenComparing(Verbatim::facets)
          .thenComparing(Verbatim::origin);

  /**
   * The canonical order: by what is said and who says it, and only then by where it was read, so
   * that shuffled rows or files give the same analysis.
   */
  public static final Comparator<Verbatim> CANONICAL =
      (one, other) -> {
        int byText = one.text().compareTo(other.text());
        return byText != 0 ? byText : BESIDES_TEXT.compare(one, other);
      };

  public Verbatim {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a verbatim has a text; blank at " + origin);
    }
    if (rating != null && !(rating >= 0 && rating <= 1)) {
      throw new IllegalArgumentException("rating must be in 0..1, got " + rating + " at " + origin);
    }
  }

  /** The id that tables show: the one of the data, else {@code file:line}. */
  public String shownId() {
    return id != null ? id : origin.toString();
  }

  /** The same verbatim with other facets. */
  public Verbatim withFacets(Facets newFacets) {
    return new Verbatim(id, text, origin, kind, voice, date, rating, newFacets);
  }
}
