package io.nacre.privacy;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim without what identifies a person. Only {@link Masker} makes one, and a study gives
 * back those that it keeps, so a text that was not masked cannot reach the index or a report.
 */
public final class Masked {
  /** One replacement: where it stands now and where the original stood. */
  public record Edit(Mark mark, Span masked, Span original) {}

  /**
   * By what a row and its voice are recognised; never shown, and no report holds it.
   *
   * @param id the id that the data give, or null
   * @param voice the voice as the data name it, or null
   * @param speaker the number that stands for the voice, from 1 on; 0 where there is no voice or
   *     its name is shown
   */
  public record Identity(@Nullable String id, @Nullable String voice, int speaker) {}

  /**
   * The {@linkplain Verbatim#CANONICAL canonical order}, whatever numbers the marks and the voices
   * have.
   */
  public static final Comparator<Masked> CANONICAL =
      Comparator.comparing(Masked::plain, Verbatim.CANONICAL);

  private final Verbatim verbatim;
  private final List<Edit> edits;
  private final Identity identity;

  /** Whether it has neither marks nor a number for a voice: it is as it was given. */
  private final boolean plain;

  Masked(Verbatim verbatim, List<Edit> edits, Identity identity) {
    this.verbatim = verbatim;
    this.edits = List.copyOf(edits);
    this.identity = identity;
    this.plain = edits.isEmpty() && identity.speaker() == 0 && !hasMarks(verbatim.facets());
  }

  /** What was masked before and kept since. */
  public static Masked restored(Verbatim verbatim, List<Edit> edits, Identity identity) {
    return new Masked(verbatim, edits, identity);
  }

  /** What stands for the name of a voice: {@code V12}. */
  static String speaker(int number) {
    return "V" + number;
  }

  /** What was replaced, in the order of the text. */
  public List<Edit> edits() {
    return edits;
  }

  /** The verbatim as it is shown, its text masked. */
  public Verbatim verbatim() {
    return verbatim;
  }

  /** By what the row and its voice are recognised. */
  public Identity identity() {
    return identity;
  }

  /** The text with marks that tell nothing from anything else: {@code [phone]}. */
  public String plainText() {
    return edits.isEmpty() ? verbatim.text() : Mark.plain(verbatim.text());
  }

  /** The facets with such marks. */
  public SortedMap<String, String> plainFacets() {
    SortedMap<String, String> plain = new TreeMap<>(verbatim.facets().values());
    plain.replaceAll((name, value) -> Mark.plain(value));
    return plain;
  }

  /** The numbers of the marks, those of the text first, each under what its kind is called. */
  public List<Map.Entry<String, Integer>> numbers() {
    List<Map.Entry<String, Integer>> numbers = new ArrayList<>();
    Consumer<MatchResult> add =
        mark -> numbers.add(Map.entry(mark.group(1), Integer.valueOf(mark.group(2))));
    for (Edit edit : edits) {
      Mark.PATTERN.matcher(edit.masked().of(verbatim.text())).results().forEach(add);
    }
    for (String value : verbatim.facets().values().values()) {
      Mark.PATTERN.matcher(value).results().forEach(add);
    }
    return numbers;
  }

  /**
   * The same with other numbers.
   *
   * @param marks the number of a mark by what its kind is called and the number that it has
   * @param speaker the number of its voice, or 0 as it is
   */
  public Masked renumbered(ToIntBiFunction<String, Integer> marks, int speaker) {
    Function<MatchResult, String> renumber =
        mark ->
            "["
                + mark.group(1)
                + " "
                + marks.applyAsInt(mark.group(1), Integer.valueOf(mark.group(2)))
                + "]";
    String text = verbatim.text();
    StringBuilder renumbered = new StringBuilder();
    List<Edit> moved = new ArrayList<>();
    int done = 0;
    for (Edit edit : edits) {
      renumbered.append(text, done, edit.masked().start());
      int start = renumbered.length();
      String mark = edit.masked().of(text);
      renumbered.append(Mark.PATTERN.matcher(mark).replaceAll(renumber));
      moved.add(new Edit(edit.mark(), new Span(start, renumbered.length()), edit.original()));
      done = edit.masked().end();
    }
    renumbered.append(text, done, text.length());
    SortedMap<String, String> facets = new TreeMap<>(verbatim.facets().values());
    facets.replaceAll((name, value) -> Mark.PATTERN.matcher(value).replaceAll(renumber));
    return new Masked(
        new Verbatim(
            verbatim.id(),
            renumbered.toString(),
            verbatim.origin(),
            verbatim.kind(),
            speaker == 0 ? verbatim.voice() : speaker(speaker),
            verbatim.date(),
            verbatim.rating(),
            facets.equals(verbatim.facets().values()) ? verbatim.facets() : new Facets(facets)),
        moved,
        new Identity(identity.id(), identity.voice(), speaker));
  }

  /** The verbatim without numbers, and with the voice and the id that the data give. */
  private Verbatim plain() {
    if (plain) {
      return verbatim;
    }
    return new Verbatim(
        identity.id(),
        plainText(),
        verbatim.origin(),
        verbatim.kind(),
        identity.voice(),
        verbatim.date(),
        verbatim.rating(),
        hasMarks(verbatim.facets()) ? new Facets(plainFacets()) : verbatim.facets());
  }

  /** Whether something was replaced, in the text or in a facet. */
  boolean hasMarks() {
    return !edits.isEmpty() || hasMarks(verbatim.facets());
  }

  private static boolean hasMarks(Facets facets) {
    for (String value : facets.values().values()) {
      if (value.indexOf('[') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The same verbatim with other facets. */
  Masked withFacets(Facets facets) {
    return new Masked(verbatim.withFacets(facets), edits, identity);
  }

  /** How many times a kind of personal data was replaced, in the text and in facets. */
  public long count(Mark mark) {
    return edits.stream().filter(edit -> edit.mark() == mark).count()
        + (hasMarks(verbatim.facets()) ? countInFacets(mark) : 0);
  }

  private long countInFacets(Mark mark) {
    return verbatim.facets().values().values().stream()
        .flatMap(value -> Mark.PATTERN.matcher(value).results())
        .filter(found -> found.group(1).equals(mark.text()))
        .count();
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
        && edits.equals(masked.edits)
        && identity.equals(masked.identity);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verbatim, edits, identity);
  }
}
