package io.nacre.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules are understood, and what is said of the others. */
class GateParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insight|false|false",
        "insight:w7k2|false|false",
        "insight growing|false|false",
        "insight share>0.1 and score>=60 intensity>50,5 rank<=3|false|false",
        "insight customers>1 field=0 expectations!=2 workarounds<4 verbatims>9|false|false",
        "new-insight|true|false",
        "new-irritant voices>=5|true|false",
        "new-expectation and shrinking|true|false",
        "share(irritant)>0.4|false|true",
        "voices(advice)>=20|false|true",
        "verbatims>=30 share(delight)<40%|false|true",
        "insights>10|false|false",
        "signals>0 and alarms>0|false|false",
      })
  void aRuleSaysWhatItNeeds(String rule, boolean history, boolean statements) {
    Gate gate = GateParser.parse(rule);
    assertThat(gate.rule()).isEqualTo(rule);
    assertThat(gate.needsHistory()).isEqualTo(history);
    assertThat(gate.needsStatements()).isEqualTo(statements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "insight:W7K2 growing voices>=5|INSIGHT:w7k2 and Growing and voices >= 5",
        "insight share>0.25|insight share > 25 %",
        "insight share>0.4|insight share > 40%",
        "insight share>0.333|insight share>33,3%",
        "insight score<62.5 rank=1|\u00a0insight  score<62,5\u00a0and rank=1 ",
      })
  void spacesCaseAndWaysOfWritingANumberDoNotMatter(String one, String other) {
    InsightGate first = (InsightGate) GateParser.parse(one);
    InsightGate second = (InsightGate) GateParser.parse(other);
    assertThat(second)
        .isEqualTo(new InsightGate(other, first.subject(), first.id(), first.conditions()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1|a rule is missing; there are insight:ID, insight, new-insight, new-irritant,"
            + " new-expectation, share(STANCE), voices(STANCE), insights, signals, alarms,"
            + " verbatims|▸",
        "irritant>3|1|\"irritant\" is not a rule; there are insight:ID, insight, new-insight,"
            + " new-irritant, new-expectation, share(STANCE), voices(STANCE), insights, signals,"
            + " alarms, verbatims|▸irritant>3",
        "insight:|9|an ID is missing, as in insight:W7K2|insight:▸",
        "insight:W7K growing|9|\"W7K\" is no ID, as in insight:W7K2|insight:▸W7K growing",
        "new-irritant voices|14|a number is missing, as in voices>=5|new-irritant ▸voices",
        "new-irritant voices>=|22|a number is missing, as in voices>=5|new-irritant voices>=▸",
        "insight voices growing|16|a comparison is missing; there are >= <= != > < =|"
            + "insight voices ▸growing",
        "insight voices>=five|17|\"five\" is no number from 0 on, as in voices>=5|"
            + "insight voices>=▸five",
        "insight voices>-5|16|\"-5\" is no number from 0 on, as in voices>=5|insight voices>▸-5",
        "insight voices==5|16|a number is missing, as in voices>=5|insight voices=▸=5",
        "insight voices>1,000|16|1,000 may be read in two ways; write thousands without a comma|"
            + "insight voices>▸1,000",
        "insight voices>40%|16|only a share may be written with %|insight voices>▸40%",
        "insight share>40|15|a share lies between 0 and 1, or 0% and 100%|insight share>▸40",
        "insight voice>5|9|\"voice\" is not a condition; there are growing, shrinking and, with a"
            + " number, voices, customers, field, irritants, expectations, workarounds, share,"
            + " score, intensity, rank, verbatims|insight ▸voice>5",
        "insight growing and|20|a condition is missing; there are growing, shrinking and, with a"
            + " number, voices, customers, field, irritants, expectations, workarounds, share,"
            + " score, intensity, rank, verbatims|insight growing and▸",
        "share>0.4|6|a stance in brackets is missing, as in share(irritant)|share▸>0.4",
        "share(pain)>0.4|7|\"pain\" is not a stance; there are irritant, expectation, workaround,"
            + " delight, advice, neutral|share(▸pain)>0.4",
        "voices(irritant>4|16|a bracket is not closed|voices(irritant▸>4",
        "voices(irritant)|1|a number is missing, as in voices(irritant)>=5|▸voices(irritant)",
        "alarms>0 and growing|14|\"growing\" is not a figure of the report; there are"
            + " share(STANCE), voices(STANCE), insights, signals, alarms, verbatims|"
            + "alarms>0 and ▸growing",
      })
  void aRuleThatCannotBeUnderstoodIsToldWhere(String rule, int character, String what, String at) {
    assertThatThrownBy(() -> GateParser.parse(rule))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.kind()).isEqualTo(Cause.USAGE))
        .hasMessage("--fail-on: character " + character + ": " + what + ": \"" + at + "\"");
  }

  @Test
  void aLongRuleIsShownAroundTheFault() {
    String rule = "insight " + "growing and ".repeat(10_000) + "😡";
    assertThatThrownBy(() -> GateParser.parse(rule))
        .hasMessageContaining("--fail-on: character 120009: \"😡\" is not a condition")
        .hasMessageEndingWith(": \"…g and growing and growing and ▸😡\"");
  }
}
