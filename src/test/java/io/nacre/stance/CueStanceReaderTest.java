package io.nacre.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueStanceReaderTest {
  private final CueStanceReader reader = new CueStanceReader();

  /** Statements with what they do; each row says why it is there. */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvFileSource(resources = "statements.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aStatementIsReadAsAPersonWould(String language, String stance, String text, String why) {
    StanceReading reading =
        reader.read(text, language.equals("fr") ? Language.FRENCH : Language.ENGLISH);
    assertThat(reading.stance().word()).as("%s %s", why, reading.cues()).isEqualTo(stance);
  }

  @Test
  void cuesStandWhereTheirSpansSay() {
    String text = "Franchement, l'attente à la caisse est INADMISSIBLE !!";
    StanceReading reading = reader.read(text, Language.FRENCH);
    assertThat(reading.cues()).isNotEmpty();
    assertThat(reading.cues()).allMatch(cue -> cue.span().of(text).equals(cue.words()));
  }

  @Test
  void angerIsStrongerThanRegret() {
    int mild = reader.read("Un peu d'attente en caisse, dommage", Language.FRENCH).intensity();
    int strong =
        reader
            .read("C'est une HONTE, trois heures d'attente, scandaleux !!!", Language.FRENCH)
            .intensity();
    assertThat(strong).isGreaterThan(mild).isLessThanOrEqualTo(100);
    assertThat(mild).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTextWithoutCuesIsNeutral(Language language) {
    StanceReading reading = reader.read("12 rue 4", language);
    assertThat(reading.stance()).isEqualTo(Stance.NEUTRAL);
    assertThat(reading.intensity()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", "\u202e\u0000", "😡", "'''''", "a'b'c'd'", "pas pas pas"})
  void anyTextCanBeRead(String text) {
    assertThat(reader.read(text, Language.FRENCH)).isNotNull();
    assertThat(reader.read(text, Language.ENGLISH)).isNotNull();
  }

  @Test
  void aLexiconOfTheUserAddsAndOverrides() throws IOException {
    String mine = "[mine] class=I weight=2\nzinzolin; super=1\n";
    CueStanceReader extended =
        reader.withLexicon(Language.FRENCH, "mine.lex", new StringReader(mine));
    assertThat(reader.read("le produit est zinzolin", Language.FRENCH).stance())
        .isEqualTo(Stance.NEUTRAL);
    assertThat(extended.read("le produit est zinzolin", Language.FRENCH).stance())
        .isEqualTo(Stance.IRRITANT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a] class=Q weight=1",
        "[a] class=I",
        "[a] class=I weight=x",
        "orphan entry",
        "[a] class=I weight=1\n(open",
        "%spelling = nope"
      })
  void aBrokenLineIsNamedWithFileAndLine(String lexicon) {
    assertThatThrownBy(
            () -> reader.withLexicon(Language.FRENCH, "mine.lex", new StringReader(lexicon)))
        .isInstanceOf(InputException.class)
        .hasMessageMatching("mine\\.lex:\\d+: .+");
  }

  @Test
  void eachLanguageHasAtLeastThreeHundredEntries() {
    assertThat(BuiltInLexicons.french().patterns()).hasSizeGreaterThan(300);
    assertThat(BuiltInLexicons.english().patterns()).hasSizeGreaterThan(300);
  }
}
