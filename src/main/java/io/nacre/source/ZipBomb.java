package io.nacre.source;

import io.nacre.corpus.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A small workbook that unpacks to more than a laptop holds. What a package says of its sizes may
 * be a lie, so that it is unpacked once and thrown away.
 */
final class ZipBomb {
  /** Texts pack to a tenth, tables of one word to a hundredth. */
  private static final int RATIO = 100;

  private static final long HARMLESS = 100_000_000;

  private ZipBomb() {}

  /**
   * Refuses such a workbook.
   *
   * @throws InputException where it unpacks to more than 100 MB and a hundred times its size
   */
  static void refuse(String source, byte[] bytes) {
    long most = Math.max(HARMLESS, (long) RATIO * bytes.length);
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > most) {
            throw new InputException(
                source
                    + ": unpacks to more than a hundred times its size; no workbook of texts does");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return; // the reader tells of damage
    }
  }
}
