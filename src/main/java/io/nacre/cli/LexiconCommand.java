package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Language;
import io.nacre.stance.CueStanceReader;
import java.util.stream.Stream;

/** Prints a stance lexicon, so that every cue can be read and one's own be written alike. */
final class LexiconCommand extends Subcommand {
  private String language = "";

  LexiconCommand() {
    options.operand("fr|en", given -> language = given, "Which lexicon.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "lexicon",
        LexiconCommand::new,
        "Prints the cues by which stances are read; --lexicon takes your own.");
  }

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
