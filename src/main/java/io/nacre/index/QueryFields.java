package io.nacre.index;

import io.nacre.corpus.Accents;
import io.nacre.index.QueryPart.Field;
import io.nacre.index.QueryPart.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/** The parts of a query that name a field. */
final class QueryFields {
  /**
   * A stretch of whole numbers, both ends included.
   *
   * @param low the first
   * @param high the last; below the first where the stretch is empty
   */
  record Bounds(int low, int high) {}

  private static final String THEME = "theme";
  private static final List<String> NAMES =
      List.of(
          StudyFormat.STANCE,
          StudyFormat.INTENSITY,
          THEME,
          StudyFormat.KIND,
          StudyFormat.LANGUAGE,
          StudyFormat.DATE,
          StudyFormat.SOURCE,
          StudyFormat.ID,
          StudyFormat.VOICE);

  private static final Map<String, String> FRENCH =
      Map.of(
          "posture", StudyFormat.STANCE,
          "intensite", StudyFormat.INTENSITY,
          "genre", StudyFormat.KIND,
          "langue", StudyFormat.LANGUAGE,
          "fichier", StudyFormat.SOURCE,
          "voix", StudyFormat.VOICE);

  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(.*)");
  private static final Pattern BETWEEN = Pattern.compile("\\s*(\\S+)\\s+(?i:TO|À|A)\\s+(\\S+)\\s*");

  private final String query;
  private final StatementThemes themes;
  private final SortedSet<String> facets = new TreeSet<>();

  QueryFields(String query, IndexReader reader, StatementThemes themes) {
    this.query = query;
    this.themes = themes;
    for (FieldInfo each : FieldInfos.getMergedFieldInfos(reader)) {
      if (StudyFormat.isFacet(each.name)) {
        facets.add(StudyFormat.facetName(each.name));
      }
    }
  }

  /** The statements with a value. */
  Query of(Field part) {
    String field = field(part.name(), part.at());
    if (field.equals(THEME)) {
      return theme(part);
    }
    if (isNumber(field)) {
      return numbers(field, compared(field, part));
    }
    Map<String, String> known = FieldValues.of(field);
    String value = Accents.plain(part.value());
    if (!known.isEmpty()) {
      String meant = known.get(value);
      if (meant == null) {
        throw QueryError.at(
            query, part.valueAt(), part.name() + ": takes " + FieldValues.shown(field));
      }
      return new TermQuery(new Term(field, meant));
    }
    Query whole = pattern(part, field, "");
    // A file is known by its name as well as by its path.
    return field.equals(StudyFormat.SOURCE)
        ? new BooleanQuery.Builder()
            .add(whole, Occur.SHOULD)
            .add(pattern(part, field, "*/"), Occur.SHOULD)
            .build()
        : whole;
  }

  /** The statements with a value in a stretch. */
  Query of(Range part) {
    String field = field(part.name(), part.at());
    if (!isNumber(field)) {
      throw QueryError.at(
          query, part.valueAt(), "only date and intensity have an order, " + part.name() + " none");
    }
    Matcher between = BETWEEN.matcher(part.bounds());
    if (!between.matches()) {
      throw QueryError.at(
          query, part.valueAt(), "a range is written [" + example(field) + " TO *]");
    }
    String low = between.group(1);
    String high = between.group(2);
    int from = low.equals("*") ? Integer.MIN_VALUE : read(field, low, part.valueAt()).low();
    int to = high.equals("*") ? Integer.MAX_VALUE : read(field, high, part.valueAt()).high();
    if (from > to) {
      throw QueryError.at(query, part.valueAt(), "the range ends before it begins");
    }
    return numbers(field, new Bounds(from, to));
  }

  private String field(String written, int at) {
    String name = StudyFormat.name(written);
    if (NAMES.contains(name)) {
      return name;
    }
    if (facets.contains(name)) {
      return StudyFormat.facet(name);
    }
    String french = FRENCH.get(name);
    if (french != null) {
      return french;
    }
    List<String> known = new ArrayList<>(NAMES);
    known.addAll(facets);
    throw QueryError.at(
        query,
        at,
        "no field \""
            + written
            + "\"; this study has "
            + String.join(", ", known)
            + "; to look for words with a colon, quote them");
  }

  private static boolean isNumber(String field) {
    return field.equals(StudyFormat.DATE) || field.equals(StudyFormat.INTENSITY);
  }

  private static Query numbers(String field, Bounds bounds) {
    return NumericDocValuesField.newSlowRangeQuery(field, bounds.low(), bounds.high());
  }

  private Bounds compared(String field, Field part) {
    Matcher sign = COMPARED.matcher(part.value());
    if (!sign.matches()) {
      return read(field, part.value(), part.valueAt());
    }
    Bounds value = read(field, sign.group(2), part.valueAt());
    return switch (sign.group(1)) {
      case ">=" -> new Bounds(value.low(), Integer.MAX_VALUE);
      case "<=" -> new Bounds(Integer.MIN_VALUE, value.high());
      case ">" -> new Bounds(value.high() + 1, Integer.MAX_VALUE);
      default -> new Bounds(Integer.MIN_VALUE, value.low() - 1);
    };
  }

  private Bounds read(String field, String text, int at) {
    Bounds read = field.equals(StudyFormat.DATE) ? DatePeriod.read(text) : intensity(text);
    if (read == null) {
      String what = field.equals(StudyFormat.DATE) ? "a date" : "an intensity";
      throw QueryError.at(query, at, what + " is written as in " + field + ":" + examples(field));
    }
    return read;
  }

  private static @Nullable Bounds intensity(String text) {
    if (!text.matches("\\d{1,3}")) {
      return null;
    }
    int value = Integer.parseInt(text);
    return new Bounds(value, value);
  }

  private static String example(String field) {
    return field.equals(StudyFormat.DATE) ? "2026-01" : "60";
  }

  private static String examples(String field) {
    return field.equals(StudyFormat.DATE)
        ? "2026, date:2026-03, date:2026-03-05, date:>=2026-03 or date:[2026-01 TO 2026-03]"
        : "80, intensity:>=60 or intensity:[40 TO 60]";
  }

  private Query theme(Field part) {
    String id = part.value().toUpperCase(Locale.ROOT);
    Collection<String> statements = themes.statements(id);
    if (statements.isEmpty()) {
      Collection<String> ids = themes.ids();
      String known =
          ids.isEmpty() ? "this study knows none yet" : "there are " + String.join(" ", ids);
      throw QueryError.at(query, part.valueAt(), "no theme \"" + part.value() + "\"; " + known);
    }
    return NumericDocValuesField.newSlowSetQuery(
        StudyFormat.STATEMENT_MARK, statements.stream().mapToLong(StudyFormat::markOf).toArray());
  }

  /**
   * A value that a star may open or end unless it is quoted.
   *
   * @param before what stands before the value, itself a pattern
   */
  private Query pattern(Field part, String field, String before) {
    String value = Accents.plain(part.value());
    boolean opens = !part.quoted() && value.startsWith("*");
    boolean ends = !part.quoted() && value.endsWith("*") && value.length() > 1;
    String within = value.substring(opens ? 1 : 0, value.length() - (ends ? 1 : 0));
    if (!part.quoted() && within.indexOf('*') >= 0) {
      throw QueryError.at(
          query, part.valueAt(), "a star stands at the start or at the end of a value");
    }
    if (!opens && !ends && before.isEmpty()) {
      return new TermQuery(new Term(field, value));
    }
    String pattern = before + (opens ? "*" : "") + escaped(within) + (ends ? "*" : "");
    return new WildcardQuery(new Term(field, pattern));
  }

  private static String escaped(String value) {
    return value.replaceAll("[\\\\*?]", "\\\\$0");
  }
}
