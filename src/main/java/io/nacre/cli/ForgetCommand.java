package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.OneLine;
import io.nacre.corpus.Progress;
import io.nacre.report.Messages;
import io.nacre.study.StudyEditor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a file or a voice out of a study. */
final class ForgetCommand extends Subcommand {
  private final StudyOption study = new StudyOption(options);
  private final ListeningOptions listening = new ListeningOptions(options);
  private final QuietOption silence = new QuietOption(options);
  private @Nullable String source;
  private @Nullable String voice;

  ForgetCommand() {
    options.text("--source", "FILE", given -> source = given, "The file, as it was ingested.");
    options.text(
        "--voice",
        "NAME",
        given -> voice = given,
        "The person, as the column of voices names them.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "forget",
        ForgetCommand::new,
        "Takes a file or a person out of a study.",
        "Nothing of what they said stays in the folder. Copies of the folder and the files that"
            + " were ingested are not touched; a person who is forgotten does not come back with"
            + " them.");
  }

  @Override
  public Integer call() {
    Path folder = study.folder("forget");
    study.open("forget").close();
    if ((source == null) == (voice == null)) {
      throw new InputException(
          Cause.USAGE, "forget takes --source FILE or --voice NAME, one of both");
    }
    Messages words = ReportLanguage.ofSystem();
    Progress progress = silence.progress(spec, words);
    try (StudyEditor editor =
        StudyEditor.open(
            folder, listening.listener(progress), listening.threads(), Version.name(), progress)) {
      int rows =
          source != null
              ? editor.forgetSource(source)
              : editor.forgetVoice(Objects.requireNonNull(voice));
      PrintWriter out = spec.commandLine().getOut();
      out.print(words.get("forget.rows", folder, rows) + "\n");
      if (voice != null) {
        editor
            .spelledAlike(voice)
            .forEach((other, count) ->
                out.print(words.get("forget.alike", count, OneLine.of(other)) + "\n"));
      }
      out.flush();
    }
    return 0;
  }
}
