package io.nacre.cli;

import io.nacre.corpus.InputException;
import io.nacre.corpus.InputException.Cause;
import io.nacre.corpus.Intake;
import io.nacre.corpus.Progress;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.MaskedFile;
import io.nacre.privacy.Masker;
import io.nacre.privacy.Masking;
import io.nacre.privacy.Masks;
import io.nacre.report.Messages;
import io.nacre.source.Reading;
import io.nacre.study.StudyChange;
import io.nacre.study.StudyEditor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Adds files to a study. */
final class IngestCommand extends Subcommand {
  private final InputOptions input = new InputOptions(options);
  private final StudyOption study = new StudyOption(options);
  private final ListeningOptions listening = new ListeningOptions(options);
  private final AccountOptions account = new AccountOptions(options);
  private boolean replace;

  IngestCommand() {
    spec.usageMessage().customSynopsis("nacre ingest --study DIR [OPTIONS] FILE...");
    options.flag(
        "--replace",
        given -> replace = given,
        "Take out rows of an earlier ingest that a file has no more.");
  }

  /** How the help lists it. */
  static Listed listed() {
    return new Listed(
        "ingest",
        IngestCommand::new,
        "Adds files to a study, a folder that remembers; makes the folder where there is none.",
        "May be repeated: what the study has already changes nothing, and a row with the same id in"
            + " the same file takes the place of the old one. An ingest counts as a whole or not at"
            + " all, whatever ends it.");
  }

  @Override
  public Integer call() throws IOException {
    Path folder = study.folder("ingest");
    Messages words = ReportLanguage.ofSystem();
    Progress progress = account.silence.progress(spec, words);
    PrintWriter err = spec.commandLine().getErr();
    Masking masking = input.masking.masking();
    if (!masking.columns().isEmpty()) {
      throw new InputException(
          Cause.USAGE,
          "ingest takes no --mask-column: its numbers would not be the same in the next ingest;"
              + " --drop takes a column out");
    }
    Reading reading = input.read(words, err, progress);
    List<MaskedFile> files = Masker.mask(reading, masking, listening.threads(), progress);
    Intake read = Corpus.account(files, reading.skipped());
    account.tell(read, masks(files), words, err);
    InputOptions.requireText(read);
    try (StudyEditor editor =
        StudyEditor.open(
            folder, listening.listener(progress), listening.threads(), Version.name(), progress)) {
      StudyChange change = editor.ingest(files, reading.skipped(), replace);
      new ChangePrinter(folder, words).print(change, spec.commandLine().getOut());
    }
    return account.status(read, input, err);
  }

  private static Map<String, Integer> masks(List<MaskedFile> files) {
    return Masks.of(files.stream().flatMap(file -> file.rows().stream()).toList());
  }
}
