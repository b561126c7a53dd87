package io.nacre.source;

import io.nacre.corpus.InputException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text file and decodes it. */
final class Encodings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

  /** A decoded file. */
  record Decoded(String text, Charset charset, boolean bom) {
    String name() {
      return charset.name() + (bom ? " with BOM" : "");
    }
  }

  private Encodings() {}

  static Decoded decode(String source, byte[] bytes, @Nullable Charset wanted) {
    Decoded marked = byMark(bytes);
    if (wanted != null) {
      String text = strict(bytes, 0, wanted);
      if (text == null) {
        throw new InputException(
            source + ":" + badLine(bytes, wanted) + ": not valid " + wanted.name());
      }
      boolean bom = !text.isEmpty() && text.charAt(0) == '\uFEFF';
      return new Decoded(bom ? text.substring(1) : text, wanted, bom);
    }
    if (marked != null) {
      return marked;
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new Decoded(new String(bytes, wide), wide, false);
    }
    String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8, false);
    }
    Charset single = latin9(bytes) ? ISO_8859_15 : WINDOWS_1252;
    return new Decoded(new String(bytes, single), single, false);
  }

  private static @Nullable Decoded byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      String text = strict(b, 3, StandardCharsets.UTF_8);
      return new Decoded(
          text != null ? text : new String(b, 3, b.length - 3, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          true);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return new Decoded(
          new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE),
          StandardCharsets.UTF_16LE,
          true);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return new Decoded(
          new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE),
          StandardCharsets.UTF_16BE,
          true);
    }
    return null;
  }

  /** UTF-16 without a mark: every second byte of Latin text is zero. */
  private static @Nullable Charset wide(byte[] b) {
    int looked = Math.min(b.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += b[i] == 0 ? 1 : 0;
      odd += b[i + 1] == 0 ? 1 : 0;
    }
    if (looked >= 8 && odd > looked * 0.3 && even < looked * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return looked >= 8 && even > looked * 0.3 && odd < looked * 0.05
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** ISO-8859-15 where 0xA4 stands next to a digit as a euro sign, and no Windows byte occurs. */
  private static boolean latin9(byte[] b) {
    boolean euro = false;
    for (int i = 0; i < b.length; i++) {
      int c = b[i] & 0xFF;
      if (c >= 0x80 && c <= 0x9F) {
        return false;
      }
      if (c == 0xA4 && i > 0) {
        int before = b[i - 1] == ' ' && i > 1 ? b[i - 2] : b[i - 1];
        euro |= Character.isDigit(before);
      }
    }
    return euro;
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static long badLine(byte[] bytes, Charset charset) {
    long line = 1;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        byte[] one = Arrays.copyOfRange(bytes, start, i);
        if (strict(one, 0, charset) == null) {
          return line;
        }
        start = i + 1;
        line++;
      }
    }
    return 1;
  }
}
