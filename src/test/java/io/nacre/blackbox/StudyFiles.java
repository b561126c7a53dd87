package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with files and a study of them, and the commands that work on it. */
public final class StudyFiles {
  private final Path folder;
  private final Path study;

  public StudyFiles(Path folder, String study) {
    this.folder = folder;
    this.study = folder.resolve(study);
  }

  public Path study() {
    return study;
  }

  /** Writes a file in the place of the one of this name. */
  public String write(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command on the study. */
  public Result run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--study", study.toString()));
    all.addAll(List.of(arguments));
    return nacre(all.toArray(String[]::new));
  }

  /** Runs a command on the study that must succeed, and gives what it prints. */
  public String succeed(String command, String... arguments) {
    Result result = run(command, arguments);
    assertThat(result.err()).doesNotContain("nacre: ");
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    return result.out();
  }

  /** Runs a command on the study that must fail, and gives the one line that it prints. */
  public String fail(int status, String command, String... arguments) {
    Result result = run(command, arguments);
    assertThat(result.status()).as(result.out() + result.err()).isEqualTo(status);
    assertThat(result.err()).startsWith("nacre: ").doesNotContain("fault of the program");
    assertThat(result.err().lines()).hasSize(1);
    return result.err().strip();
  }

  /** What analyze gives for some files, with the options of a report. */
  static String analyze(List<String> files, String... options) {
    List<String> all = new ArrayList<>(List.of("analyze", "-q"));
    all.addAll(List.of(options));
    all.addAll(files);
    Result result = nacre(all.toArray(String[]::new));
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }
}
