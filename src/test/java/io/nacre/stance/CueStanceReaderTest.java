package io.nacre.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import java.util.List;
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
  void aLexiconOfTheUserAddsAndOverrides() {
    String mine = "\uFEFF%language = fr\n[mine] class=I weight=2\nzinzolin; super=1\n";
    CueStanceReader extended = reader.withLexicon("mine.lex", mine);
    assertThat(reader.read("super !", Language.FRENCH).stance()).isEqualTo(Stance.DELIGHT);
    assertThat(extended.read("super !", Language.FRENCH).stance()).isEqualTo(Stance.IRRITANT);
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
        "[a] class=I weight=1\n^ *ooo",
        "[a] class=I weight=1\n(open",
        "%spelling = nope"
      })
  void aBrokenLineIsNamedWithFileAndLine(String lexicon) {
    assertThatThrownBy(() -> reader.withLexicon("mine.lex", lexicon))
        .isInstanceOf(InputException.class)
        .hasMessageMatching("mine\\.lex:\\d+: .+");
  }

  @Test
  void aLexiconSaysForWhichLanguageItIs() {
    String mine = "%language = en\n[mine] class=I weight=2\nzinzolin\n";
    CueStanceReader extended = reader.withLexicon("mine.lex", mine);
    assertThat(extended.read("zinzolin", Language.ENGLISH).stance()).isEqualTo(Stance.IRRITANT);
    assertThat(extended.read("zinzolin", Language.FRENCH).stance()).isEqualTo(Stance.NEUTRAL);
    assertThatThrownBy(() -> reader.withLexicon("mine.lex", "\n%language = de\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("mine.lex:2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void eachLanguageHasAThousandIrritantsAndThreeHundredWishesAndDelights(String language) {
    Lexicon lexicon = language.equals("fr") ? BuiltInLexicons.french() : BuiltInLexicons.english();
    assertThat(count(lexicon, CueType.IRRITANT)).isGreaterThanOrEqualTo(1000);
    assertThat(count(lexicon, CueType.EXPECTATION)).isGreaterThanOrEqualTo(300);
    assertThat(count(lexicon, CueType.DELIGHT)).isGreaterThanOrEqualTo(300);
    assertThat(count(lexicon, CueType.WORKAROUND)).isGreaterThanOrEqualTo(100);
  }

  private static long count(Lexicon lexicon, CueType type) {
    return lexicon.patterns().values().stream()
        .filter(pattern -> pattern.group().type() == type && pattern.weight() > 0)
        .count();
  }

  @Test
  void anEndingStandsForAllLongWordsThatEndSo() {
    CueStanceReader extended =
        reader.withLexicon("mine.lex", "[mine] class=I weight=2\n^ la *zzzine\n");
    assertThat(extended.read("La trizzzine", Language.FRENCH).stance()).isEqualTo(Stance.IRRITANT);
    assertThat(extended.read("La trizzzin", Language.FRENCH).stance()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void aDoubtfulWordIsReadBesideTheRestOfItsText() {
    String doubtful = "J'avais un petit souci avec ma commande";
    StanceReading alone = reader.read(doubtful, Language.FRENCH);
    VerbatimReading praised =
        reader.read(
            List.of(doubtful, "Le vendeur a été adorable, service parfait, merci beaucoup !"),
            Language.FRENCH,
            null);
    assertThat(alone.stance()).isEqualTo(Stance.IRRITANT);
    assertThat(praised.statements().getFirst().stance()).isNotEqualTo(Stance.IRRITANT);
    assertThat(praised.stance()).isEqualTo(Stance.DELIGHT);
  }

  @Test
  void aClearIrritantStaysOneInATextOfPraise() {
    VerbatimReading mixed =
        reader.read(
            List.of(
                "Personnel charmant, très beau magasin, merci !",
                "mais l'attente en caisse est interminable, c'est insupportable"),
            Language.FRENCH,
            1.0);
    assertThat(mixed.statements().getLast().stance()).isEqualTo(Stance.IRRITANT);
  }

  @Test
  void whatStandsBeforeAButIsNotReadByThePraiseAfterIt() {
    String hurt = "Les délais sont longs";
    String praise = "une fois vu par le médecin, rien à dire, il a pris son temps";
    assertThat(first(hurt, "mais " + praise).stance()).isEqualTo(Stance.IRRITANT);
    assertThat(first(hurt, praise).stance()).isNotEqualTo(Stance.IRRITANT);
  }

  private StanceReading first(String... statements) {
    return reader.read(List.of(statements), Language.FRENCH, null).statements().getFirst();
  }

  @Test
  void aRatingIsEvidenceAndNeverTheVerdict() {
    String hurt = "L'attente est longue";
    int rated = intensity(hurt, 0.0);
    assertThat(rated).isGreaterThan(intensity(hurt, 0.5));
    assertThat(read("Livraison : trois semaines", 0).stance()).isEqualTo(Stance.IRRITANT);
    assertThat(read("Livraison : trois semaines", 0.5).stance()).isEqualTo(Stance.NEUTRAL);
    assertThat(read("Le parking est complet", 1).stance()).isEqualTo(Stance.IRRITANT);
    for (double rating : new double[] {0, 1}) {
      assertThat(read("Le magasin est rue de la Paix", rating).stance()).isEqualTo(Stance.NEUTRAL);
    }
  }

  private StanceReading read(String text, double rating) {
    return reader.read(List.of(text), Language.FRENCH, rating).statements().getFirst();
  }

  private int intensity(String text, double rating) {
    return read(text, rating).intensity();
  }
}
