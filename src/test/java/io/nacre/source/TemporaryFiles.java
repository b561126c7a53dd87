package io.nacre.source;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Verbatim;
import io.nacre.privacy.Corpus;
import io.nacre.privacy.Masking;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files as users have them, and reads them. */
final class TemporaryFiles {
  private final Path folder;

  TemporaryFiles(Path folder) {
    this.folder = folder;
  }

  Path bytes(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path text(String name, String content) {
    return bytes(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** What was read: how, and what of it goes on. */
  record Read(List<FileGuess> guesses, Corpus corpus) {
    List<Verbatim> verbatims() {
      return corpus.verbatims();
    }

    Intake intake() {
      return corpus.intake();
    }
  }

  /** Reads one file that holds this text. */
  Read read(String name, String content) {
    return read(name, content, ReadOptions.DEFAULTS);
  }

  Read read(String name, String content, ReadOptions options) {
    return read(List.of(text(name, content).toString()), nothing(), options);
  }

  Read read(String name, String content, Charset charset) {
    return readBytes(name, content.getBytes(charset));
  }

  Read readBytes(String name, byte[] content) {
    return read(List.of(bytes(name, content).toString()), nothing(), ReadOptions.DEFAULTS);
  }

  /** Reads all that is named, as a command does. */
  static Read read(List<String> files, InputStream stdin, ReadOptions options) {
    Reading reading = Sources.read(files, stdin, options);
    return new Read(reading.guesses(), Corpus.of(reading, Masking.NONE, 1, Progress.NONE));
  }

  static InputStream nothing() {
    return InputStream.nullInputStream();
  }

  static List<String> texts(Read reading) {
    return reading.verbatims().stream().map(verbatim -> verbatim.text()).toList();
  }

  /** A workbook, each sheet with rows of inline strings; a cell that is a number is one. */
  static byte[] workbook(List<List<List<String>>> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      StringBuilder types = new StringBuilder();
      StringBuilder names = new StringBuilder();
      StringBuilder relations = new StringBuilder();
      String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      String pack = "http://schemas.openxmlformats.org/package/2006/";
      for (int i = 1; i <= sheets.size(); i++) {
        types
            .append("<Override PartName=\"/xl/worksheets/sheet")
            .append(i)
            .append(
                ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.worksheet+xml\"/>");
        names.append("<sheet name=\"Feuille ").append(i).append("\" sheetId=\"").append(i);
        names.append("\" r:id=\"rId").append(i).append("\"/>");
        relations.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(office);
        relations.append("/worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        entry(zip, "xl/worksheets/sheet" + i + ".xml", sheet(main, sheets.get(i - 1)));
      }
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + pack
              + "content-types\"><Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
              + "officedocument.spreadsheetml.sheet.main+xml\"/>"
              + types
              + "</Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + pack
              + "relationships\"><Relationship Id=\"rId1\" Type=\""
              + office
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + office
              + "\"><sheets>"
              + names
              + "</sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"" + pack + "relationships\">" + relations + "</Relationships>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return bytes.toByteArray();
  }

  private static String sheet(String namespace, List<List<String>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + namespace + "\"><sheetData>");
    for (int row = 1; row <= rows.size(); row++) {
      xml.append("<row r=\"").append(row).append("\">");
      char column = 'A';
      for (String cell : rows.get(row - 1)) {
        String reference = column++ + String.valueOf(row);
        xml.append(
            cell.matches("\\d+")
                ? "<c r=\"" + reference + "\"><v>" + cell + "</v></c>"
                : "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + cell + "</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
