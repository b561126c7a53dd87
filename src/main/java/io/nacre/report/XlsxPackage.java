package io.nacre.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The package of a workbook without the time at which it was made, which the library writes into
 * its properties: the same report gives the same bytes.
 */
final class XlsxPackage {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern MADE = Pattern.compile("<dcterms:created.*?</dcterms:created>");

  /** The first day that a package can tell; a package knows no time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

  private XlsxPackage() {}

  /** Copies the package; {@code out} stays open. */
  static void copy(byte[] workbook, OutputStream out) throws IOException {
    try (ZipFile from = ZipFile.builder().setByteArray(workbook).get()) {
      long noTime = NO_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
      ZipArchiveOutputStream to = new ZipArchiveOutputStream(out);
      for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
        if (part.getName().equals(PROPERTIES)) {
          String known =
              new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
          ZipArchiveEntry entry = new ZipArchiveEntry(PROPERTIES);
          entry.setTime(noTime);
          to.putArchiveEntry(entry);
          to.write(MADE.matcher(known).replaceFirst("").getBytes(StandardCharsets.UTF_8));
          to.closeArchiveEntry();
        } else {
          part.setTime(noTime);
          part.setExtraFields(new ZipExtraField[0]);
          to.addRawArchiveEntry(part, from.getRawInputStream(part));
        }
      }
      to.finish();
      to.flush();
    }
  }
}
