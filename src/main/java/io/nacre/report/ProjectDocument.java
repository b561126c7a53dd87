package io.nacre.report;

import io.nacre.report.Report.StatementEntry;
import io.nacre.report.Report.VerbatimEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What {@code project.qde} of a REFI-QDA project says: who coded which words of which source. */
final class ProjectDocument {
  private static final String NAME = "nacre";
  private static final String USER = Guid.of("user", NAME);

  /**
   * A verbatim as a source.
   *
   * @param verbatim its 0-based position in the report
   */
  record Source(int verbatim, VerbatimEntry entry, String guid, String name) {
    /** The name of its file. */
    String file() {
      return guid + ".txt";
    }

    /** The text of its file. */
    SourceText text() {
      return new SourceText(entry.text());
    }
  }

  private final Report report;
  private final ReportOptions options;
  private final List<Source> sources;
  private final Messages words;
  private final Codebook codebook;

  ProjectDocument(Report report, ReportOptions options) {
    this.report = report;
    this.options = options;
    sources = sources(report, options);
    words = new Messages(options.language());
    codebook = new Codebook(report, options);
  }

  private static List<Source> sources(Report report, ReportOptions options) {
    SourceNames names = new SourceNames();
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < report.verbatims().size(); i++) {
      VerbatimEntry verbatim = report.verbatims().get(i);
      String name = names.of(verbatim);
      if (ReportTable.shows(options, verbatim)) {
        sources.add(new Source(i, verbatim, Guid.of("source", name, verbatim.text()), name));
      }
    }
    return sources;
  }

  /** The verbatims that the options let through, in the order of the report. */
  List<Source> sources() {
    return sources;
  }

  /** Writes what the root element holds, its attributes first. */
  void write(XmlDocument xml) throws XMLStreamException {
    xml.attribute("name", NAME);
    xml.attribute("origin", options.provenance().version());
    xml.attribute("creatingUserGUID", USER);
    xml.start("Users");
    xml.start("User");
    xml.attribute("guid", USER);
    xml.attribute("name", NAME);
    xml.end();
    xml.end();
    xml.start("CodeBook");
    codebook.write(xml);
    xml.end();
    SourceVariables variables =
        new SourceVariables(sources.stream().map(Source::entry).toList(), words);
    variables.write(xml);
    if (!sources.isEmpty()) {
      sources(variables, xml);
    }
    xml.text("Description", description());
  }

  private String description() {
    Phrases phrases = new Phrases(words);
    List<String> lines = new ArrayList<>();
    lines.add(phrases.read(report));
    lines.add(phrases.found(report));
    lines.addAll(phrases.account(report));
    return String.join("\n", lines);
  }

  private void sources(SourceVariables variables, XmlDocument xml) throws XMLStreamException {
    List<StatementEntry> statements = report.statements();
    int next = 0;
    xml.start("Sources");
    for (Source source : sources) {
      xml.start("TextSource");
      xml.attribute("guid", source.guid());
      xml.attribute("name", source.name());
      xml.attribute("plainTextPath", "internal://" + source.file());
      created(xml);
      SourceText text = source.text();
      for (;
          next < statements.size() && statements.get(next).verbatim() <= source.verbatim();
          next++) {
        StatementEntry statement = statements.get(next);
        if (statement.verbatim() == source.verbatim()
            && ReportTable.shows(options, statement.stance())) {
          selection(source, text, statement, xml);
        }
      }
      variables.write(source.entry(), xml);
      xml.end();
    }
    xml.end();
  }

  private void selection(Source source, SourceText text, StatementEntry statement, XmlDocument xml)
      throws XMLStreamException {
    String guid = Guid.of("selection", source.guid(), String.valueOf(statement.number()));
    xml.start("PlainTextSelection");
    xml.attribute("guid", guid);
    xml.attribute("startPosition", position(text, statement.shown().start()));
    xml.attribute("endPosition", position(text, statement.shown().end()));
    created(xml);
    for (String code : codebook.of(statement)) {
      xml.start("Coding");
      xml.attribute("guid", Guid.of("coding", guid, code));
      created(xml);
      xml.reference("CodeRef", code);
      xml.end();
    }
    xml.end();
  }

  /** Who made it, and when, as old versions of QualCoder ask for both: the last day of the data. */
  private void created(XmlDocument xml) throws XMLStreamException {
    xml.attribute("creatingUser", USER);
    LocalDate last = report.summary().to();
    if (last != null) {
      xml.attribute("creationDateTime", last + "T00:00:00Z");
    }
  }

  private static String position(SourceText text, int offset) {
    return String.valueOf(text.position(offset));
  }
}
