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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a file or a voice out of a study. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description = {
      "Takes a file or a person out of a study.",
      "Nothing of what they said stays in the folder. Copies of the folder and the files that were"
          + " ingested are not touched; a person who is forgotten does not come back with them."
    })
final class ForgetCommand implements Callable<Integer> {
  @Mixin StudyOption study = new StudyOption();
  @Mixin ListeningOptions listening = new ListeningOptions();
  @Mixin QuietOption silence = new QuietOption();

  @Option(names = "--source", paramLabel = "FILE", description = "The file, as it was ingested.")
  @Nullable String source;

  @Option(
      names = "--voice",
      paramLabel = "NAME",
      description = "The person, as the column of voices names them.")
  @Nullable String voice;

  @Spec CommandSpec spec = CommandSpec.create();

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
