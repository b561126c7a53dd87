package io.nacre.report;

import io.nacre.corpus.OneLine;
import io.nacre.report.Report.VerbatimEntry;
import java.util.regex.Pattern;

/**
 * The names of verbatims as sources of other programs: the ID where the data give one, else the
 * file and the line. Each is a file name on every system, as programs make files of them.
 */
final class SourceNames {
  /** What Windows refuses in a file name. */
  private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|]");

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern REFUSED_END = Pattern.compile("[. ]+$");

  private final UniqueNames names = new UniqueNames();

  /** The name of a verbatim, not given to any before. */
  String of(VerbatimEntry verbatim) {
    String id = SourceVariables.id(verbatim);
    String wanted = id == null ? "" : fileName(id);
    return names.of(wanted.isEmpty() ? place(verbatim) : wanted);
  }

  private static String place(VerbatimEntry verbatim) {
    String file = FOLDERS.matcher(verbatim.origin().source()).replaceFirst("");
    return fileName(file + ":" + verbatim.origin().line());
  }

  private static String fileName(String text) {
    String line = REFUSED.matcher(OneLine.of(text)).replaceAll("_");
    return REFUSED_END.matcher(line).replaceFirst("");
  }
}
