package io.nacre.blackbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to break a program, or that broke on their way. */
enum HostileFiles {
  CELL_OF_50_MB("cell.csv", 0, "cell.csv:2: rejected: a text of more than 1,000,000 characters") {
    @Override
    void write(Path file) throws IOException {
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(utf8("id,verbatim\n1,\""));
        byte[] words = utf8("trop long à la caisse ".repeat(1_000));
        for (int i = 0; i < 2_200; i++) {
          out.write(words);
        }
        out.write(utf8("\"\n2,La caisse est lente\n"));
      }
    }
  },
  COLUMNS_10_000("columns.csv", 0, "columns.csv: 3 read = 3 accepted") {
    @Override
    void write(Path file) throws IOException {
      String head = names(10_000, "c") + ",verbatim\n";
      String row = names(10_000, "x") + ",La caisse est lente\n";
      Files.writeString(file, head + row.repeat(3));
    }
  },
  ROW_OF_ONLY_QUOTES("quotes.csv", 0, "quotes.csv:3: rejected: a quote opens and does not close") {
    @Override
    void write(Path file) throws IOException {
      String rows = "1,La caisse est lente\n" + "\"".repeat(10_001) + "\n3,Le rayon est vide\n";
      Files.writeString(file, "id,verbatim\n" + rows);
    }
  },
  JSON_A_MILLION_DEEP("deep.json", 1, "deep.json:1: not valid JSON (nested too deeply") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "[".repeat(1_000_000) + "]".repeat(1_000_000));
    }
  },
  NDJSON_A_MILLION_DEEP("deep.ndjson", 0, "deep.ndjson:2: rejected: not valid JSON") {
    @Override
    void write(Path file) throws IOException {
      String deep = "{\"a\":".repeat(1_000_000) + "1" + "}".repeat(1_000_000);
      String sound = "{\"text\":\"La caisse est lente\"}";
      Files.writeString(file, String.join("\n", sound, "{\"text\":" + deep + "}", sound) + "\n");
    }
  },
  COMBINING_CHARACTERS("combining.csv", 0, "combining.csv: 2 read = 2 accepted") {
    @Override
    void write(Path file) throws IOException {
      String flood = "La caisse z" + "\u0301".repeat(900_000) + " est lente";
      Files.writeString(file, "id,verbatim\n1," + flood + "\n2,Le rayon est vide\n");
    }
  },
  NUL_BYTES("nul.csv", 0, "nul.csv: 2 read = 2 accepted") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "id,verbatim\n1,La caisse\0 est lente\0\n2,Le rayon est vide\n");
    }
  },
  UNPAIRED_SURROGATES("surrogates.json", 0, "surrogates.json: 2 read = 2 accepted") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(
          file, "[{\"text\":\"La \\ud83d caisse\"},{\"text\":\"Le rayon \\udc00 est vide\"}]");
    }
  },
  TERMINAL_ESCAPES("escapes.csv", 0, "escapes.csv: 2 read = 2 accepted") {
    @Override
    void write(Path file) throws IOException {
      String first = "1,La caisse \u001b[31mest\u001b]0;title\u0007 lente\u009b2J";
      Files.writeString(file, "id,verbatim\n" + first + "\n2,Le \u202erayon\u2066 est vide\n");
    }
  },
  ESCAPES_BY_THE_MILLION("flood.csv", 0, "flood.csv: 2 read = 2 accepted") {
    @Override
    void write(Path file) throws IOException {
      String flood = "La caisse " + "\u001b[31m".repeat(190_000) + " est lente";
      Files.writeString(file, "id,verbatim\n1," + flood + "\n2,Le rayon est vide\n");
    }
  },
  MARKUP("markup.csv", 0, "markup.csv: 1 read = 1 accepted") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(
          file,
          "id,verbatim\n1,\"La <script>alert(1)</script> caisse </style> [x](javascript:alert(1))"
              + " est `lente` **très**\"\n");
    }
  },
  FORMULAS("formulas.csv", 0, "formulas.csv: 3 read = 3 accepted") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(
          file,
          "id,verbatim\n1,=cmd|' /C calc'!A0 caisse lente\n2,@SUM(A1) caisse lente\n3,-2+3 caisse"
              + " lente\n");
    }
  },
  ZIP_BOMB("bomb.xlsx", 1, "bomb.xlsx: unpacks to more than a hundred times its size") {
    @Override
    void write(Path file) throws IOException {
      byte[] row =
          utf8("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(9_000) + "</t></is></c></row>");
      try (ZipOutputStream zip = workbook(file)) {
        zip.write(utf8(SHEET));
        for (int i = 0; i < 30_000; i++) {
          zip.write(row);
        }
        zip.write(utf8("</sheetData></worksheet>"));
      }
    }
  },
  EXTERNAL_ENTITY("entity.xlsx", 1, "entity.xlsx: not a workbook that can be read") {
    @Override
    void write(Path file) throws IOException {
      String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
      workbookWith(file, doctype, "&e;");
    }
  },
  BILLION_LAUGHS("laughs.xlsx", 1, "laughs.xlsx: not a workbook that can be read") {
    @Override
    void write(Path file) throws IOException {
      String entities =
          IntStream.range(1, 20)
              .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
              .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY l0 \"ha\">", "]>"));
      workbookWith(file, entities, "&l19;");
    }
  },
  YAML_LAUGHS("laughs.md", 1, "laughs.md") {
    @Override
    void write(Path file) throws IOException {
      String anchors =
          IntStream.range(1, 30)
              .mapToObj(
                  i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
              .collect(Collectors.joining());
      Files.writeString(file, "---\na0: &a0 [x]\n" + anchors + "---\n- La caisse est lente\n");
    }
  },
  NAME_WITH_NEWLINE("new\nline.csv", 0, "new line.csv: 1 read = 1 accepted") {
    @Override
    void write(Path file) throws IOException {
      Files.writeString(file, "id,verbatim\n1,La caisse est lente\n");
    }
  },
  LINK_TO_ITSELF("self.csv", 1, "self.csv: no such file") {
    @Override
    void write(Path file) throws IOException {
      Files.createSymbolicLink(file, file.getFileName());
    }
  },
  LARGER_THAN_ANY_MEMORY("huge.csv", 1, "huge.csv: larger than 1 GB") {
    @Override
    void write(Path file) throws IOException {
      try (var channel =
          Files.newByteChannel(
              file,
              java.nio.file.StandardOpenOption.CREATE_NEW,
              java.nio.file.StandardOpenOption.WRITE,
              java.nio.file.StandardOpenOption.SPARSE)) {
        channel.position(5_000_000_000L);
        channel.write(java.nio.ByteBuffer.wrap(utf8("\n")));
      }
    }
  },
  HALF_A_WORKBOOK("half.xlsx", 1, "half.xlsx: the workbook is damaged or cut short") {
    @Override
    void write(Path file) throws IOException {
      Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
    }
  };

  private static final String SHEET =
      "<?xml version=\"1.0\"?><worksheet"
          + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
          + "<row><c t=\"inlineStr\"><is><t>verbatim</t></is></c></row>";

  private final String file;
  private final int status;
  private final String outcome;

  /**
   * A hostile file.
   *
   * @param file its name
   * @param status the exit status of a run that reads it beside a sound one
   * @param outcome what is told of it
   */
  HostileFiles(String file, int status, String outcome) {
    this.file = file;
    this.status = status;
    this.outcome = outcome;
  }

  abstract void write(Path path) throws IOException;

  String file() {
    return file;
  }

  int status() {
    return status;
  }

  String outcome() {
    return outcome;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook whose sheet declares entities and names one in a text. */
  private static void workbookWith(Path file, String doctype, String entity) throws IOException {
    try (ZipOutputStream zip = workbook(file)) {
      zip.write(
          utf8(
              SHEET.replace("<worksheet", doctype + "<worksheet")
                  + "<row><c t=\"inlineStr\"><is><t>La caisse "
                  + entity
                  + " est lente</t></is></c></row></sheetData></worksheet>"));
    }
  }

  private static String names(int count, String name) {
    return IntStream.range(0, count).mapToObj(i -> name + i).collect(Collectors.joining(","));
  }

  /** A workbook, open within its only sheet. */
  private static ZipOutputStream workbook(Path file) throws IOException {
    String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    String document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    entry(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
            + " PartName=\"/xl/workbook.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    entry(
        zip, "_rels/.rels", relations(relations, document + "/officeDocument", "xl/workbook.xml"));
    entry(
        zip,
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
            + document
            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    entry(
        zip,
        "xl/_rels/workbook.xml.rels",
        relations(relations, document + "/worksheet", "worksheets/sheet1.xml"));
    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
    return zip;
  }

  private static String relations(String namespace, String type, String target) {
    return "<Relationships xmlns=\""
        + namespace
        + "\"><Relationship Id=\"rId1\" Type=\""
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(utf8("<?xml version=\"1.0\"?>" + xml));
    zip.closeEntry();
  }
}
