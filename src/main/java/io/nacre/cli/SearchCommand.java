package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.OneLine;
import io.nacre.index.Hits;
import io.nacre.index.StudySearch;
import io.nacre.report.ConcordanceCsv;
import io.nacre.report.ConcordanceJson;
import io.nacre.report.ConcordanceText;
import io.nacre.study.Study;
import io.nacre.study.StudyThemes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Every place of a study where words are said, in its context. That there is none is an answer and
 * no failure: the status is 0, as of a table without rows; 4 would say that the study is empty.
 */
final class SearchCommand extends Subcommand {
  private static final int SCREENFUL = 100;

  private final List<String> query = new ArrayList<>();
  private final StudyOption study = new StudyOption(options);
  private @Nullable Integer top;
  private final RowsOutput output = new RowsOutput(options);
  private final ReportLanguage language = new ReportLanguage(options);

  SearchCommand() {
    spec.parser()
        .unmatchedOptionsArePositionalParams(true)
        .posixClusteredShortOptionsAllowed(false);
    spec.usageMessage().customSynopsis("nacre search --study DIR [OPTIONS] QUERY");
    options.operands("QUERY", "1..*", query, new Word(), "What to look for.");
    options.number(
        "--top",
        "N",
        given -> top = given,
        "How many statements at the most (default: 100 in text, all in csv and json).");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "search",
        SearchCommand::new,
        "Finds statements of a study and shows the words in their context.",
        "  attente caisse            both words, in any inflection and accents",
        "  \"en caisse\"               side by side; =caisses as it is written",
        "  attente OR queue          also AND, NOT, -word, ( ); OU, ET, SAUF",
        "  attente NEAR/8 caisse     within 8 words (NEAR: 5; also PROCHE)",
        "  rembours*   livraison~    how a word starts; one letter may differ",
        "  stance:irritant  kind:field  lang:fr  theme:W7K2  source:notes*",
        "  date:2026-03  date:[2026-01 TO 2026-03]  intensity:>=60",
        "  magasin:Lyon              any column that describes the texts, by its name",
        "Put the whole query in single quotes, so that the shell leaves it alone.");
  }

  /** A word of the query: one that is excluded, {@code -word}, looks like an option and is none. */
  static final class Word implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec words, CommandSpec command) {
      String word = arguments.pop();
      if (word.startsWith("--") || word.matches("-\\p{L}")) {
        throw new UnmatchedArgumentException(command.commandLine(), List.of(word));
      }
      List<String> query = words.getValue();
      query.add(word);
    }
  }

  @Override
  public Integer call() throws IOException {
    String asked = String.join(" ", query);
    ConcordanceText text =
        new ConcordanceText(output.to.width(), output.to.colour(), language.language());
    Hits hits;
    StudyThemes themes;
    try (Study opened = study.open("search")) {
      themes = StudyThemes.of(opened);
      hits = StudySearch.search(opened.index(), asked, top(), themes);
    }
    output.to.write(
        spec.commandLine().getOut(),
        out -> {
          switch (output.format) {
            case TEXT -> text.render(asked, hits, themes, out);
            case CSV ->
                new ConcordanceCsv(output.cells.excel, output.cells.raw).render(hits, themes, out);
            case JSON -> ConcordanceJson.render(asked, hits, themes, out);
          }
        });
    if (hits.statements() == 0) {
      tellOperators();
    }
    if (themes.areOutOfDate()) {
      tell("account.outdated");
    }
    return 0;
  }

  /** Where nothing is found, a small "ou" may be why: it is a word like any other. */
  private void tellOperators() {
    for (String word : String.join(" ", query).split("\\s+", -1)) {
      String operator = word.toUpperCase(Locale.ROOT);
      if (!word.equals(operator) && StudySearch.isOperator(operator)) {
        tell("account.operator", OneLine.of(word), operator);
      }
    }
  }

  private void tell(String key, Object... values) {
    spec.commandLine().getErr().print("nacre: " + language.words().get(key, values) + "\n");
  }

  private int top() {
    Integer given = top;
    if (given == null) {
      return output.format == RowsOutput.Format.TEXT ? SCREENFUL : Integer.MAX_VALUE;
    }
    if (given < 1) {
      throw new InputException(Cause.USAGE, "--top takes a number of 1 or more, not " + given);
    }
    return given;
  }
}
