package io.nacre.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.comparison.SavedReport.Said;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Origin;
import io.nacre.corpus.Statement;
import io.nacre.stance.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The texts of two reports as one corpus. */
class SavedTextsTest {
  private static Said said(String id, int number, String text, @Nullable String voice, int line) {
    return new Said(
        id,
        number,
        text,
        "W7K2",
        Stance.IRRITANT,
        60,
        new Origin("avis.csv", line),
        voice,
        Kind.CUSTOMER);
  }

  private static SavedReport report(String name, Said... statements) {
    return new SavedReport(name, List.of(statements));
  }

  @Test
  void statementsOfAVerbatimStandSideBySideWithTheirStances() {
    SavedTexts texts =
        SavedTexts.of(
            report(
                "before.json",
                said("1", 1, "La caisse est lente.", "Ada", 2),
                said("1", 2, "Il faudrait ouvrir une autre caisse.", "Ada", 2)),
            report("after.json", said("2", 1, "Une seule caisse ouverte.", "Bob", 3)));
    assertThat(texts.verbatims()).hasSize(2);
    assertThat(texts.statements()).hasSize(3);
    assertThat(texts.readings()).hasSize(2);
    for (Statement statement : texts.statements()) {
      assertThat(statement.span().of(texts.verbatims().get(statement.verbatim()).text()))
          .isEqualTo(statement.text());
    }
    assertThat(texts.readings().getFirst().statements().getFirst().stance())
        .isEqualTo(Stance.IRRITANT);
  }

  @Test
  void whatBothReportsHoldIsThereOnceWhateverItsFile() {
    Said again = said("1", 1, "La caisse est lente.", "Ada", 9);
    SavedTexts texts =
        SavedTexts.of(
            report("before.json", said("1", 1, "La caisse est lente.", "Ada", 2)),
            report("after.json", again, said("2", 1, "Rien de neuf.", "Bob", 10)));
    assertThat(texts.verbatims()).hasSize(2);
  }

  @Test
  void anotherTextOfTheSameIdIsAnotherVerbatim() {
    SavedTexts texts =
        SavedTexts.of(
            report("before.json", said("1", 1, "La caisse est lente.", "Ada", 2)),
            report("after.json", said("1", 1, "La caisse va mieux.", "Ada", 2)));
    assertThat(texts.verbatims()).hasSize(2);
  }

  @Test
  void aReportThatAddsNothingCannotBeCompared() {
    SavedReport report = report("before.json", said("1", 1, "La caisse est lente.", "Ada", 2));
    assertThatThrownBy(() -> SavedTexts.of(report, new SavedReport("b.json", report.statements())))
        .isInstanceOf(InputException.class)
        .hasMessage("b.json: no text that before.json does not hold too");
    assertThatThrownBy(() -> SavedTexts.of(report("a.json"), report)).hasMessage("a.json: no text");
  }
}
