package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.comparison.Change;
import io.nacre.comparison.Verdict;
import io.nacre.corpus.Language;
import io.nacre.insight.Growth;
import io.nacre.insight.Periods;
import io.nacre.insight.TermName;
import io.nacre.insight.Triangulation;
import io.nacre.privacy.Mark;
import io.nacre.stance.CueType;
import io.nacre.stance.Stance;
import io.nacre.study.History;
import io.nacre.theme.Confidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of reports, and how they write days and numbers. */
class MessagesTest {
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);
  private static final Messages FRENCH = new Messages(Language.FRENCH);

  /** A literal in the source, and whether something is put behind it. */
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9_.-]+)\"(\\s*\\+)?");

  private static Properties bundle(String name) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return words;
  }

  private static Set<String> keys() throws IOException {
    return new TreeSet<>(bundle("messages.properties").stringPropertyNames());
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void daysAreWrittenAsTheLanguageWritesThem() {
    assertThat(ENGLISH.date(LocalDate.of(2026, 3, 1))).isEqualTo("1\u00a0Mar\u00a02026");
    assertThat(ENGLISH.date(LocalDate.of(1999, 12, 31))).isEqualTo("31\u00a0Dec\u00a01999");
    assertThat(FRENCH.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars\u00a02026");
    assertThat(FRENCH.date(LocalDate.of(2026, 8, 15))).isEqualTo("15\u00a0août\u00a02026");
  }

  @Test
  void numbersAreGroupedAsTheLanguageGroupsThem() {
    assertThat(ENGLISH.number(1234.5, 1)).isEqualTo("1,234.5");
    assertThat(FRENCH.number(1234.5, 1)).isEqualTo("1\u202f234,5");
    assertThat(ENGLISH.number(200_000)).isEqualTo("200,000");
    assertThat(FRENCH.number(200_000)).isEqualTo("200\u202f000");
    assertThat(FRENCH.get("header.verbatims", 12_345)).isEqualTo("12\u202f345 verbatims");
  }

  @Test
  void frenchMarksStandOffByTheSpacesThatDoNotBreak() throws IOException {
    bundle("messages_fr.properties")
        .forEach((key, words) -> {
          assertThat((String) words).as((String) key).doesNotContainPattern("[ \u00a0][;!?%]");
          assertThat((String) words).as((String) key).doesNotContainPattern("[ \u202f][:»]");
          assertThat((String) words).as((String) key).doesNotContainPattern("«(?!\u00a0)");
          assertThat((String) words).as((String) key).doesNotContainPattern("\\w[;!?%:»]");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_fr.properties"})
  void everyMessageCanBeFilledIn(String name) throws IOException {
    Language language = name.contains("_fr") ? Language.FRENCH : Language.ENGLISH;
    for (String key : bundle(name).stringPropertyNames()) {
      for (int figure : List.of(0, 1, 2)) {
        String filled = new Messages(language).get(key, Collections.nCopies(8, figure).toArray());
        assertThat(filled).as(key).doesNotContain("{", "}", "''");
      }
    }
  }

  @Test
  void noKeyIsLeftOver() throws IOException {
    Set<String> exact = new TreeSet<>();
    List<String> starts = new ArrayList<>();
    Matcher literal = LITERAL.matcher(sources());
    while (literal.find()) {
      if (literal.group(2) == null) {
        exact.add(literal.group(1));
      } else if (literal.group(1).endsWith(".")) {
        starts.add(literal.group(1));
      }
    }
    assertThat(keys())
        .filteredOn(key -> !exact.contains(key) && starts.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  @Test
  void noKeyThatTheCodeNamesIsMissing() throws IOException {
    Set<String> asked = new TreeSet<>();
    Matcher named =
        Pattern.compile("words(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"[,)]").matcher(sources());
    while (named.find()) {
      asked.add(named.group(1));
    }
    Set<String> families = new TreeSet<>();
    keys().forEach(key -> families.add(key.replaceFirst("\\..*", "")));
    Matcher literal = LITERAL.matcher(sources());
    while (literal.find()) {
      String word = literal.group(1);
      if (word.matches("[^.]+\\..*[^.]")
          && !word.matches(".*\\.(css|js|jte)")
          && !keys().contains("page." + word)
          && families.contains(word.replaceFirst("\\..*", ""))) {
        asked.add(word);
      }
    }
    assertThat(asked).hasSizeGreaterThan(150);
    assertThat(keys()).containsAll(asked);
  }

  @Test
  void everyWordOfATypeHasItsKey() throws IOException {
    Set<String> wanted = new TreeSet<>();
    add("stance.", Stance.values(), Stance::word, wanted);
    add("gate.stance.", Stance.values(), Stance::word, wanted);
    add("term.", TermName.values(), TermName::word, wanted);
    add("triangulation.", Triangulation.values(), Triangulation::word, wanted);
    add("confidence.", Confidence.values(), Confidence::word, wanted);
    add("growth.", new Growth[] {Growth.GROWING, Growth.SHRINKING}, Growth::word, wanted);
    add("period.", Periods.Unit.values(), Periods.Unit::word, wanted);
    add("fate.", History.Fate.values(), fate -> fate.name().toLowerCase(Locale.ROOT), wanted);
    add("change.", Change.values(), Change::word, wanted);
    add("verdict.", Verdict.values(), Verdict::word, wanted);
    add("section.verdict.", Verdict.values(), Verdict::word, wanted);
    add("figure.", Figure.values(), Figure::word, wanted);
    add("cue.", CueType.values(), CueType::word, wanted);
    add("mark.", Mark.values(), Mark::word, wanted);
    add("header.language.", Language.values(), Language::code, wanted);
    add("month.", Month.values(), month -> String.valueOf(month.getValue()), wanted);
    assertThat(keys()).containsAll(wanted);
  }

  private static <T> void add(String start, T[] values, Function<T, String> word, Set<String> to) {
    Stream.of(values).map(word).map(start::concat).forEach(to::add);
  }
}
