package io.nacre.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The verbatims, coded, as a project that programs for qualitative analysis open: QDPX of REFI-QDA
 * 1.5 (qdasoftware.org), an archive of {@code project.qde} and of one plain text in {@code sources}
 * for each verbatim, in UTF-8 without a byte order mark.
 *
 * <p>Each statement is one selection with all its codes: its theme or the part of the theme that it
 * is in, its stance, and the weak signals where it is one. Positions count Unicode characters from
 * 0, the end is one past the last. With a stance in the options, only statements of that stance are
 * coded and only verbatims that have one are there. The time of creation that is told is the last
 * day of the data, and the entries of the archive have a fixed one: the same report gives the same
 * bytes.
 */
final class ProjectRenderer implements Renderer {
  private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  /** Any later than the first day of 1980: that one is written with a time zone besides. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 2, 1, 0, 0);

  @Override
  public void render(Report report, ReportOptions options, OutputStream out) throws IOException {
    ProjectDocument project = new ProjectDocument(report, options);
    ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
    archive.putNextEntry(entry("project.qde"));
    XmlDocument.write(NAMESPACE, "Project", archive, project::write);
    for (ProjectDocument.Source source : project.sources()) {
      archive.putNextEntry(entry("sources/" + source.file()));
      archive.write(source.text().text().getBytes(StandardCharsets.UTF_8));
    }
    archive.finish();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    return entry;
  }
}
