package io.nacre.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries find in a study of twelve texts. */
class StudySearchTest {
  @TempDir static Path folder;
  private static @Nullable StudyIndex study;

  /** In the theme W7K2 are the statements about waiting. */
  private static StatementThemes themes = StatementThemes.NONE;

  @BeforeAll
  static void write() {
    study = SmallStudy.shop().open(folder);
    List<String> waiting =
        find("attente OR queue", StatementThemes.NONE).hits().stream()
            .map(hit -> StudyFormat.statement(hit.row().key(), hit.number()))
            .toList();
    themes = new OneTheme("W7K2", waiting);
  }

  @AfterAll
  static void close() {
    if (study != null) {
      study.close();
    }
  }

  private static Hits find(String query, StatementThemes themes) {
    assert study != null;
    return StudySearch.search(study, query, 100, themes);
  }

  /** The statements that a query finds, as {@code id/number}. */
  private static String found(String query) {
    return find(query, themes).hits().stream()
        .map(hit -> hit.row().masked().verbatim().id() + "/" + hit.number())
        .collect(Collectors.joining(" "));
  }

  /** The words that a query marks in its hits. */
  private static String marked(String query) {
    return find(query, themes).hits().stream()
        .flatMap(hit ->
            hit.matches().stream().map(span -> span.of(hit.row().masked().verbatim().text())))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "attente;                        f1/1 f2/2",
        "ATTENTES;                       f1/1 f2/2",
        "l'attente;                      f1/1 f2/2",
        "l’attente;                      f1/1 f2/2",
        "penible;                        f2/2",
        "pénible;                        f2/2",
        "remboursés;                     f3/1 f4/1",
        "remboursement;                  f3/1 f4/1",
        "=rembourse;                     f3/1",
        "rembours*;                      f3/1 f4/1",
        "REMBOURS*;                      f3/1 f4/1",
        "l'att*;                         f1/1 f2/2",
        "livraison~;                     f4/1 f5/1",
        "livraisn~2;                     f4/1 f5/1",
        "livraison;                      f4/1",
        "waiting;                        e3/1",
        "prices;                         e2/1",
        "=price;                         ``",
        "=prices;                        e2/1",
        "=\"the staff\";                 e2/1",
        "caisse;                         f1/1 f2/1 f6/1",
        "=caisses;                       f2/1",
        "caisse attente;                 f1/1",
        "caisse AND attente;             f1/1",
        "caisse ET attente;              f1/1",
        "caisse et;                      ``",
        "et;                             f5/1 f7/1",
        "12;                             f7/1",
        "caisse OR livraison;            f1/1 f2/1 f4/1 f6/1",
        "caisse OU livraison;            f1/1 f2/1 f4/1 f6/1",
        "caisse -attente;                f2/1 f6/1",
        "caisse NOT attente;             f2/1 f6/1",
        "caisse SAUF attente;            f2/1 f6/1",
        "caisse AND NOT attente;         f2/1 f6/1",
        "caisse -(attente OR samedi);    f6/1",
        "lang:en -queue -delivery;       e2/1",
        "\"caisse automatique\";         f6/1",
        "\"caisses automatiques\";       f6/1",
        "\"automatique caisse\";         ``",
        "\"à la caisse\";                f1/1",
        "«à la caisse»;                  f1/1",
        "“a la caisse”;                  f1/1",
        "samedi NEAR caisses;            f2/1",
        "samedi PROCHE caisses;          f2/1",
        "samedi NEAR/4 caisses;          f2/1",
        "samedi NEAR/3 caisses;          ``",
        "\"too long\" NEAR till;         e1/1",
        "(queue OR caisse) NEAR/10 (long OR longs); f1/1 e1/1",
        "rembours* NEAR/6 livraison~;    f4/1",
        "waited NEAR/6 waited;           e3/1",
        "queue NEAR/8 queue;             ``",
        "queue NEAR till NEAR long;      e1/1",
        "服务;                           o1/1",
        "很好;                           o1/1",
        "务很好;                         o1/1",
        "😡;                             f8/1",
        "SERVICE;                        f8/1 e2/1",
      })
  void wordsFindStatements(String query, String statements) {
    assertThat(found(query)).isEqualTo(sorted(statements));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "magasin:lyon attente;           f1/1 f2/2",
        "Magasin:LYON attente;           f1/1 f2/2",
        "magasin:saint-etienne;          f5/1 f6/1",
        "magasin:\"Saint-Étienne\";      f5/1 f6/1",
        "magasin:saint*;                 f5/1 f6/1",
        "magasin:\"Saint-É\"*;           f5/1 f6/1",
        "magasin:*don lang:en queue;     e1/1",
        "magasin:*ari*;                  f3/1 f4/1",
        "type_de_client:pro;             e1/1 e2/1 e3/1",
        "type-de-client:pro;             e1/1 e2/1 e3/1",
        "kind:field;                     f6/1",
        "kind:terrain;                   f6/1",
        "kind:client caisse;             f1/1 f2/1",
        "langue:anglais;                 e1/1 e2/1 e3/1",
        "lang:fr caisse;                 f1/1 f2/1 f6/1",
        "id:f6;                          f6/1",
        "id:F6;                          f6/1",
        "id:e*;                          e1/1 e2/1 e3/1",
        "voice:zoe;                      f1/1 f2/1 f2/2",
        "voix:Zoé;                       f1/1 f2/1 f2/2",
        "source:rayon.md;                f6/1",
        "source:ray*;                    f6/1",
        "source:data/n*;                 f6/1",
        "source:avis* id:f1;             f1/1",
        "id:\"f*\";                       ``",
        "source:*notes*;                 f6/1",
        "source:data/notes/rayon.md;     f6/1",
        "date:2025;                      f7/1",
        "date:2026-03;                   f4/1",
        "date:2026-02-14;                f3/1",
        "date:[2026-02 TO 2026-03];      f3/1 f4/1 e3/1",
        "date:[* TO 2025];               f7/1",
        "date:[2026-04 TO *];            f5/1",
        "date:>=2026-03;                 f4/1 f5/1",
        "date:>2026-03;                  f5/1",
        "date:<2026;                     f7/1",
        "date:<=2025-12-31;              f7/1",
        "stance:expectation;             f6/1",
        "stance:attente;                 f6/1",
        "posture:Souhaits;               f6/1",
        "theme:w7k2;                     f1/1 f2/2 e1/1",
        "theme:W7K2 -lang:fr;            e1/1",
        "intensity:>=0 id:f6;            f6/1",
        "intensity:[0 TO 100] id:f6;     f6/1",
        "intensity:<0;                   ``",
      })
  void fieldsFindStatements(String query, String statements) {
    assertThat(found(query)).isEqualTo(sorted(statements));
  }

  /**
   * Hits stand by file and line: f6 is in the last file, the others in the order of their lines.
   */
  private static String sorted(String statements) {
    List<String> order =
        List.of("f1", "f2", "f3", "f4", "f5", "f7", "e1", "e2", "e3", "o1", "f8", "f6");
    return List.of(statements.split(" ", -1)).stream()
        .sorted(
            Comparator.comparingInt((String each) -> order.indexOf(each.replaceFirst("/.*", ""))))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "attente;                        attente|attente",
        "caisse attente;                 attente|caisse",
        "samedi NEAR caisses;            caisses sont fermées le samedi",
        "\"minutes d'attente\";          minutes d'attente",
        "rembours*;                      remboursé|remboursement",
        "waited;                         waited|waited",
        "queue -caisse;                  queue",
        "caisse -id:f1 -id:f2;           caisse",
        "服务;                           服务",
        "😡;                             😡",
        "kind:field;                     ``",
        "(caisse OR caiss*) id:f6;       caisse",
      })
  void theWordsThatWereAskedForAreMarked(String query, String words) {
    assertThat(marked(query)).isEqualTo(words);
  }

  @Test
  void allHitsAreCountedAndTheFirstAreRead() {
    assert study != null;
    Hits hits = StudySearch.search(study, "attente OR caisse", 2, themes);
    assertThat(hits.hits()).hasSize(2);
    assertThat(hits.statements()).isEqualTo(4);
    assertThat(hits.verbatims()).isEqualTo(3);
    assertThat(hits.voices()).isEqualTo(2);
    assertThat(hits.hits().getFirst().matches())
        .containsExactly(new Span(16, 23), new Span(29, 35));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "`` ¦ the query is empty: give a word, such as attente or rembours*",
        "caisse ( ¦ the query stops at character 9: \"caisse (▸\": something is missing at the end",
        "caisse (file ¦ the query stops at character 8: \"caisse ▸(file\": a parenthesis is not"
            + " closed",
        "caisse) file ¦ the query stops at character 7: \"caisse▸) file\": this parenthesis closes"
            + " none that is open",
        "() ¦ the query stops at character 2: \"(▸)\": something is missing before this"
            + " parenthesis",
        "\"à la caisse ¦ the query stops at character 1: \"▸\"à la caisse\": a quotation mark is"
            + " not closed",
        "\"\" ¦ the query stops at character 1: \"▸\"\"\": there is no word between the quotation"
            + " marks",
        "OR caisse ¦ the query stops at character 1: \"▸OR caisse\": OR needs words on both sides;"
            + " the word itself is \"OR\"",
        "caisse ET ¦ the query stops at character 10: \"caisse ET▸\": something is missing at the"
            + " end",
        "NEAR caisse ¦ the query stops at character 1: \"▸NEAR caisse\": NEAR needs words on both"
            + " sides; the word itself is \"NEAR\"",
        "a NEAR/0 b ¦ the query stops at character 3: \"a ▸NEAR/0 b\": NEAR/ takes a number of"
            + " words from 1 to 50",
        "a NEAR/99999999999 b ¦ the query stops at character 3: \"a ▸NEAR/99999999999 b\": NEAR/"
            + " takes a number of words from 1 to 50",
        "caisse NEAR stance:irritant ¦ the query stops at character 13: \"caisse NEAR"
            + " ▸stance:irritant\": only words, \"phrases\", prefixes and (one OR"
            + " another) can stand beside NEAR",
        "a* ¦ the query stops at character 1: \"▸a*\": a star needs 2 letters before it",
        "*caisse ¦ the query stops at character 1: \"▸*caisse\": a star stands behind the start of"
            + " a word, as in rembours*",
        "la enca*sse* ¦ the query stops at character 8: \"la enca▸*sse*\": a star stands behind the"
            + " start of a word, as in rembours*",
        "att?nte ¦ the query stops at character 4: \"att▸?nte\": no sign stands for one letter;"
            + " write a start and *, or livraison~",
        "a !caisse ¦ the query stops at character 3: \"a ▸!caisse\": what must not be there is"
            + " written NOT word or -word",
        "=caiss* ¦ the query stops at character 2: \"=▸caiss*\": a star does not work behind =;"
            + " leave one of them out",
        "* ¦ the query stops at character 1: \"▸*\": there is no word here that could be looked"
            + " for",
        "ab~ ¦ the query stops at character 1: \"▸ab~\": ~ needs a word of 3 letters at least",
        "prix~2 ¦ the query stops at character 1: \"▸prix~2\": ~2 needs a word of 5 letters at"
            + " least",
        "caisse~9 ¦ the query stops at character 1: \"▸caisse~9\": behind ~ stands 1 or 2, the"
            + " letters that may differ",
        "\"à la caiss*\" ¦ the query stops at character 1: \"▸\"à la caiss*\"\": a star does not"
            + " work in a phrase; write rembours* NEAR/1 colis, say",
        "shop:lyon ¦ the query stops at character 1: \"▸shop:lyon\": no field \"shop\"; this study"
            + " has stance, intensity, theme, kind, lang, date, source, id, voice, magasin,"
            + " type_de_client; to look for words with a colon, quote them",
        "caisse magasin: ¦ the query stops at character 8: \"caisse ▸magasin:\": a value is missing"
            + " behind magasin:, without a space between; to look for words with a colon, quote"
            + " them",
        "stance:bad ¦ the query stops at character 8: \"stance:▸bad\": stance: takes advice,"
            + " delight, expectation, irritant, neutral, workaround",
        "lang:de ¦ the query stops at character 6: \"lang:▸de\": lang: takes en, fr, other",
        "date:hier ¦ the query stops at character 6: \"date:▸hier\": a date is written as in"
            + " date:2026, date:2026-03, date:2026-03-05, date:>=2026-03 or date:[2026-01 TO"
            + " 2026-03]",
        "date:2026-13 ¦ the query stops at character 6: \"date:▸2026-13\": a date is written as in"
            + " date:2026, date:2026-03, date:2026-03-05, date:>=2026-03 or date:[2026-01 TO"
            + " 2026-03]",
        "date:2026-02-30 ¦ the query stops at character 6: \"date:▸2026-02-30\": a date is written"
            + " as in date:2026, date:2026-03, date:2026-03-05, date:>=2026-03 or date:[2026-01 TO"
            + " 2026-03]",
        "date:[2026 ¦ the query stops at character 6: \"date:▸[2026\": a square bracket is not"
            + " closed",
        "date:[2026] ¦ the query stops at character 6: \"date:▸[2026]\": a range is written"
            + " [2026-01 TO *]",
        "date:[2026-03 TO 2026-01] ¦ the query stops at character 6: \"date:▸[2026-03 TO"
            + " 2026-01]\": the range ends before it begins",
        "magasin:[a TO b] ¦ the query stops at character 9: \"magasin:▸[a TO b]\": only date and"
            + " intensity have an order, magasin none",
        "intensity:high ¦ the query stops at character 11: \"intensity:▸high\": an intensity is"
            + " written as in intensity:80, intensity:>=60 or intensity:[40 TO 60]",
        "magasin:l*n ¦ the query stops at character 9: \"magasin:▸l*n\": a star stands at the start"
            + " or at the end of a value",
        "theme:ZZZZ ¦ the query stops at character 7: \"theme:▸ZZZZ\": no theme \"ZZZZ\"; there are"
            + " W7K2",
        "!!! ¦ the query stops at character 1: \"▸!!!\": there is no word here that could be looked"
            + " for",
        "- ¦ the query stops at character 1: \"▸-\": there is no word here that could be looked"
            + " for",
        "= caisse ¦ the query stops at character 1: \"▸= caisse\": behind = stands a word or a"
            + " phrase as it is written, as in =remboursé",
        "a b c d e f g h i j k l m n o p q r s t u v (caisse ¦ the query stops at character 45:"
            + " \"…h i j k l m n o p q r s t u v ▸(caisse\": a parenthesis is not closed",
      })
  void aBadQueryGetsOneLineThatPointsAtThePlace(String query, String line) {
    assertThatThrownBy(() -> find(query, themes)).hasMessage(line);
  }
}
