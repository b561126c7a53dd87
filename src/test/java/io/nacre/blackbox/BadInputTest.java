package io.nacre.blackbox;

import static io.nacre.cli.CommandLineRunner.nacre;
import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.cli.CommandLineRunner.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear line and its exit status. */
class BadInputTest {
  private static final String NUMBERS = "id,score\n1,4\n2,5\n";
  private static final String WORDS = "id,avis\n1,trop long à la caisse\n2,rien de spécial ici\n";

  @TempDir Path folder;

  private Result analyze(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return nacre("analyze", "-q", file.toString());
  }

  private static void isOneLine(Result result, int status, String says) {
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(says);
    assertThat(result.status()).isEqualTo(status);
  }

  @Test
  void aMissingFileIsNamed() {
    isOneLine(nacre("analyze", "nothing.csv"), 1, "nothing.csv: no such file");
  }

  @Test
  void namesOfFilesAndColumnsDoNotActOnATerminal() throws IOException {
    Path file = folder.resolve("a\u001b[31mb.csv");
    Files.writeString(file, "\u001b[2Jid,texte\n1,La caisse est beaucoup trop lente\n2,\"ouvert\n");
    assertThat(nacre("inspect", file.toString()).out())
        .contains("texte", "rejected")
        .doesNotContain("\u001b");
    Result result = nacre("analyze", file.toString());
    assertThat(result.out() + result.err())
        .contains("1 accepted", "a [31mb.csv")
        .doesNotContain("\u001b");
  }

  @Test
  void anEmptyFileIsNothingToAnalyse() throws IOException {
    isOneLine(analyze("empty.csv", new byte[0]), 4, "nothing to analyse");
  }

  @Test
  void aPictureNamedCsvIsRefused() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    isOneLine(analyze("photo.csv", png), 1, "PNG picture");
  }

  @Test
  void halfAWorkbookIsRefused() throws IOException {
    byte[] half = "PK\u0003\u0004half of it".getBytes(StandardCharsets.ISO_8859_1);
    isOneLine(analyze("half.xlsx", half), 1, "half.xlsx: the workbook is damaged or cut short");
  }

  @Test
  void brokenJsonIsNamedWithItsLine() throws IOException {
    byte[] broken = "[{\"text\":\"un\"},\n{\"text\": nope}]".getBytes(StandardCharsets.UTF_8);
    isOneLine(analyze("broken.json", broken), 1, "broken.json:2: not valid JSON");
  }

  @Test
  void aTableWithoutTextNamesItsColumns() throws IOException {
    byte[] numbers = NUMBERS.getBytes(StandardCharsets.UTF_8);
    isOneLine(analyze("numbers.csv", numbers), 1, "no column of free text among id, score");
    Path file = folder.resolve("numbers.csv");
    isOneLine(
        nacre("analyze", "-q", "--text", "texte", file.toString()),
        2,
        "no column \"texte\", and none of free text among id, score");
  }

  @Test
  void aColumnThatIsNotThereIsWrongUsage() throws IOException {
    Path file = folder.resolve("avis.csv");
    Files.writeString(file, WORDS);
    isOneLine(nacre("analyze", "-q", "--text", "texte", file.toString()), 2, "no column \"texte\"");
  }

  @Test
  void aFileWithoutTheColumnIsToldAndTheOthersAreRead() throws IOException {
    Path numbers = folder.resolve("numbers.csv");
    Files.writeString(numbers, NUMBERS);
    Path words = folder.resolve("words.csv");
    Files.writeString(words, WORDS);
    Result result = nacre("analyze", "-q", "--text", "avis", numbers.toString(), words.toString());
    assertThat(result.out()).contains("2 read = 2 accepted");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("no column \"avis\", and none of free text among id, score");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutAReadableFileIsNothing() throws IOException {
    Files.writeString(folder.resolve("logo.bin"), "x");
    isOneLine(nacre("analyze", "-q", folder.toString()), 4, "no file that nacre reads");
    Files.writeString(folder.resolve("logo.bin"), "x");
    Files.writeString(folder.resolve("numbers.csv"), NUMBERS);
    isOneLine(nacre("analyze", "-q", folder.toString()), 4, "numbers.csv: no column of free text");
  }
}
