package io.nacre.privacy;

import io.nacre.corpus.Accents;
import io.nacre.corpus.Facets;
import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.corpus.Workers;
import io.nacre.source.ColumnRole;
import io.nacre.source.FileReading;
import io.nacre.source.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts marks in the place of personal data, before anything else sees them, and numbers in the
 * place of voices. Marks and voices are numbered over all files, in the canonical order of the rows
 * in which they first stand, so that the order of files and rows makes no difference.
 */
public final class Masker {
  /** What tells one voice from another. */
  private record Voice(Kind kind, String name) {}

  /** What tells one piece of personal data from another; of a column masked whole, its name. */
  private record Value(String kind, String value) {}

  private final Masking masking;
  private final List<Finder> finders;
  private final IdentityHashMap<Verbatim, Finds> texts = new IdentityHashMap<>();
  private final Map<String, Finds> cells = new HashMap<>();
  private final Numbering<Value> values = new Numbering<>(Value::kind);
  private final Numbering<Voice> voices = new Numbering<>(any -> "");
  private final Map<Facets, Facets> facets = new HashMap<>();

  private Masker(Masking masking) {
    this.masking = masking;
    this.finders = Finders.of(masking);
  }

  /**
   * Masks all that was read.
   *
   * @param threads how many threads may work, at least 1; they change nothing in what comes out
   * @param progress is told of the rows
   * @throws InputException where a column that is to be masked whole is none, or is read as
   *     something that cannot be
   */
  public static List<MaskedFile> mask(
      Reading reading, Masking masking, int threads, Progress progress) {
    checkColumns(reading.files(), masking);
    Masker masker = new Masker(masking);
    masker.look(
        reading.files().stream().flatMap(file -> file.verbatims().stream()).toList(),
        threads,
        progress);
    return reading.files().stream().map(masker::file).toList();
  }

  /** Verbatims as masked, in their order, as if no other was read. */
  public static List<Masked> mask(List<Verbatim> verbatims, Masking masking) {
    Masker masker = new Masker(masking);
    masker.look(verbatims, 1, Progress.NONE);
    return verbatims.stream().map(row -> masker.row(row, false)).toList();
  }

  private static void checkColumns(Collection<FileReading> files, Masking masking) {
    for (String column : masking.columns()) {
      List<String> roles =
          files.stream()
              .flatMap(file -> file.guess().columns().stream())
              .filter(each -> Accents.areSame(each.column(), column))
              .map(ColumnRole::role)
              .toList();
      if (roles.isEmpty()) {
        throw new InputException(Cause.USAGE, "--mask-column: no column \"" + column + "\"");
      }
      for (String role : roles) {
        if (!List.of("facet", "id", "voice", ColumnRole.IGNORED).contains(role)) {
          throw new InputException(
              Cause.USAGE,
              "--mask-column: \""
                  + column
                  + "\" is read as the "
                  + role
                  + ", which cannot be masked whole; --drop takes a column out");
        }
      }
    }
  }

  /** Looks for personal data in rows. */
  private void look(List<Verbatim> rows, int threads, Progress progress) {
    if (masking.level() == Masking.Level.NONE) {
      return;
    }
    progress.begin(Progress.Stage.MASKING, rows.size());
    List<Finds> finds = Workers.map(rows.size(), threads, i -> find(rows.get(i).text()), progress);
    for (int i = 0; i < rows.size(); i++) {
      see(rows.get(i), finds.get(i));
    }
  }

  /** Remembers what was found in a row, so that it can be numbered. */
  private void see(Verbatim row, Finds finds) {
    if (!finds.isEmpty()) {
      texts.put(row, finds);
      for (Finds.Find find : finds.inOrder()) {
        values.see(value(find), row, find.start());
      }
    }
    int place = row.text().length();
    for (Map.Entry<String, String> facet : row.facets().values().entrySet()) {
      place++;
      if (masking.masksWhole(facet.getKey())) {
        values.see(new Value(facet.getKey(), facet.getValue()), row, place);
      } else {
        for (Finds.Find find : cell(facet.getValue()).inOrder()) {
          values.see(value(find), row, place);
        }
      }
    }
    if (row.voice() != null) {
      voices.see(new Voice(row.kind(), row.voice()), row, 0);
    }
  }

  private static Value value(Finds.Find find) {
    return new Value(find.mark().word(), find.value());
  }

  private Finds cell(String value) {
    return cells.computeIfAbsent(value, this::find);
  }

  private Finds find(String text) {
    Finds finds = new Finds();
    Look look = Look.at(text);
    for (Finder finder : finders) {
      if (finder.mayFind(look)) {
        finder.find(text, finds);
      }
    }
    return finds;
  }

  private MaskedFile file(FileReading file) {
    boolean hidesIds =
        masking.level() != Masking.Level.NONE
            && file.guess().columns().stream()
                .filter(column -> column.role().equals("id"))
                .map(ColumnRole::column)
                .anyMatch(column -> masking.masksWhole(column) || PersonalIds.areIn(column));
    return new MaskedFile(
        file.guess().source(),
        file.guess().reading(),
        file.verbatims().stream().map(row -> row(row, hidesIds)).toList(),
        file.empty(),
        file.guess().rejections().stream().map(this::rejection).toList(),
        Stream.concat(file.warnings().stream(), ofNames(file)).toList());
  }

  /** Warns of facets of which most values are names: a rule for words finds only some of those. */
  private Stream<String> ofNames(FileReading file) {
    if (masking.level() != Masking.Level.ALL) {
      return Stream.empty();
    }
    SortedMap<String, Set<String>> values = new TreeMap<>();
    for (Verbatim row : file.verbatims()) {
      row.facets()
          .values()
          .forEach(
              (facet, value) -> values.computeIfAbsent(facet, any -> new TreeSet<>()).add(value));
    }
    return values.entrySet().stream()
        .filter(facet -> !masking.masksWhole(facet.getKey()))
        .flatMap(facet -> ofNames(file.guess().source(), facet.getKey(), facet.getValue()));
  }

  private Stream<String> ofNames(String source, String facet, Set<String> values) {
    if (2 * values.stream().filter(this::isName).count() > values.size()) {
      return Stream.of(
          "most values of \""
              + facet
              + "\" are names: --mask-column hides all of them, --drop leaves them out");
    }
    if (Persons.mayBeIn(facet, values)) {
      return Stream.of(
          source
              + ": \""
              + facet
              + "\" may hold persons: --voice takes them for who wrote the texts, --mask-column"
              + " hides them");
    }
    return Stream.empty();
  }

  private boolean isName(String value) {
    return cell(value).inOrder().stream().anyMatch(find -> find.mark() == Mark.NAME);
  }

  /** Of a row that could not be read, no value is told apart. */
  private Rejection rejection(Rejection rejection) {
    UnaryOperator<String> masked =
        text ->
            replace(text, find(text), find -> "[" + find.mark().text() + "]", new ArrayList<>());
    return new Rejection(
        rejection.origin(), masked.apply(rejection.reason()), masked.apply(rejection.content()));
  }

  private Masked row(Verbatim row, boolean hidesId) {
    List<Masked.Edit> edits = new ArrayList<>();
    Finds finds = texts.get(row);
    String text = finds == null ? row.text() : replace(row.text(), finds, this::mark, edits);
    String voice = row.voice();
    int speaker =
        voice == null || masking.level() == Masking.Level.NONE
            ? 0
            : voices.number(new Voice(row.kind(), voice));
    Verbatim masked =
        new Verbatim(
            hidesId || isPersonal(row.id()) ? null : row.id(),
            text,
            row.origin(),
            row.kind(),
            speaker == 0 ? voice : Masked.speaker(speaker),
            row.date(),
            row.rating(),
            facets.computeIfAbsent(row.facets(), this::masked));
    return new Masked(masked, edits, new Masked.Identity(row.id(), voice, speaker));
  }

  /** Whether an id names a person; most are numbers that do not. */
  private boolean isPersonal(@Nullable String id) {
    if (id == null || masking.level() == Masking.Level.NONE) {
      return false;
    }
    return (id.startsWith("0") || id.chars().anyMatch(c -> c == '@' || c == '+' || c == ' '))
        && !find(id).isEmpty();
  }

  private Facets masked(Facets given) {
    if (masking.level() == Masking.Level.NONE) {
      return given;
    }
    SortedMap<String, String> masked = new TreeMap<>();
    given
        .values()
        .forEach((name, value) -> {
          String whole = "[" + name + " ";
          masked.put(
              name,
              masking.masksWhole(name)
                  ? whole + values.number(new Value(name, value)) + "]"
                  : replace(value, cell(value), this::mark, new ArrayList<>()));
        });
    return masked.equals(given.values()) ? given : new Facets(masked);
  }

  private String mark(Finds.Find find) {
    return find.mark().text(values.number(value(find)));
  }

  private static String replace(
      String text, Finds finds, Function<Finds.Find, String> mark, List<Masked.Edit> edits) {
    if (finds.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text.length());
    int done = 0;
    for (Finds.Find find : finds.inOrder()) {
      masked.append(text, done, find.start());
      int start = masked.length();
      masked.append(mark.apply(find));
      done = find.end();
      edits.add(
          new Masked.Edit(
              find.mark(), new Span(start, masked.length()), new Span(find.start(), done)));
    }
    return masked.append(text, done, text.length()).toString();
  }
}
