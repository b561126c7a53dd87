package io.nacre.source;

import io.nacre.corpus.InputException;
import java.nio.charset.StandardCharsets;

/** Files that hold something else than their name says. */
final class Binary {
  private Binary() {}

  /**
   * Refuses pictures, archives and the like by their first bytes.
   *
   * @throws InputException in one line that says what the file is
   */
  static void refuse(String source, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    String what =
        start.startsWith("\u0089PNG")
            ? "a PNG picture"
            : start.startsWith("\u00FF\u00D8\u00FF")
                ? "a JPEG picture"
                : start.startsWith("GIF8")
                    ? "a GIF picture"
                    : start.startsWith("%PDF")
                        ? "a PDF document"
                        : start.startsWith("PK\u0003\u0004")
                            ? "a ZIP archive or an office document"
                            : start.startsWith("\u00D0\u00CF\u0011\u00E0")
                                ? "an old Office document; save it as .xlsx"
                                : start.startsWith("\u001F\u008B") ? "a gzip archive" : "";
    if (!what.isEmpty()) {
      throw new InputException(source + ": not a text file (it is " + what + ")");
    }
  }
}
