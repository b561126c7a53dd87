package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.stance.CueStanceReader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a stance lexicon, so that every cue can be read and one's own be written alike. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Prints the cues by which stances are read; --lexicon takes your own.")
final class LexiconCommand implements Callable<Integer> {
  @Parameters(paramLabel = "fr|en", description = "Which lexicon.")
  String language = "";

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Language wanted =
        Stream.of(Language.FRENCH, Language.ENGLISH)
            .filter(each -> each.code().equalsIgnoreCase(language))
            .findFirst()
            .orElseThrow(
                () -> new InputException(Cause.USAGE, "lexicon takes fr or en, not " + language));
    spec.commandLine().getOut().print(CueStanceReader.lexicon(wanted));
    spec.commandLine().getOut().flush();
    return 0;
  }
}
