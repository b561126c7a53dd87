package io.nacre.report;

import io.nacre.report.Report.VerbatimEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What describes verbatims besides their texts, as variables: the ID, who speaks, the date, the
 * file and the line, and each facet.
 *
 * <p>They are variables of the sources, which MAXQDA has for documents, NVivo and QualCoder for
 * files. As variables of cases they would need a case for each verbatim, and programs differ most
 * in what they take a case for. A variable without any value is left out, and so is the value that
 * a verbatim does not have: some programs refuse a whole project for one value of another type.
 */
final class SourceVariables {
  private enum Type {
    TEXT("Text"),
    INTEGER("Integer"),
    DATE("Date");

    private final String word;

    Type(String word) {
      this.word = word;
    }
  }

  /** One variable; its value is null where a verbatim has none. */
  private record Variable(
      String guid, String name, Type type, Function<VerbatimEntry, @Nullable String> value) {}

  private final Messages words;
  private final UniqueNames names = new UniqueNames();
  private final List<Variable> variables = new ArrayList<>();

  SourceVariables(List<VerbatimEntry> verbatims, Messages words) {
    this.words = words;
    known("id", Type.TEXT, SourceVariables::id);
    known("kind", Type.TEXT, v -> words.get("kind." + v.kind().word()));
    known("voice", Type.TEXT, VerbatimEntry::voice);
    known("date", Type.DATE, v -> v.date() == null ? null : v.date().toString());
    known("file", Type.TEXT, v -> v.origin().source());
    known("line", Type.INTEGER, v -> String.valueOf(v.origin().line()));
    Set<String> facets = new TreeSet<>();
    verbatims.forEach(verbatim -> facets.addAll(verbatim.facets().values().keySet()));
    for (String facet : facets) {
      String guid = Guid.of("facet", facet);
      variables.add(new Variable(guid, names.of(facet), Type.TEXT, v -> v.facets().get(facet)));
    }
    variables.removeIf(
        variable -> verbatims.stream().allMatch(v -> variable.value().apply(v) == null));
  }

  private void known(String word, Type type, Function<VerbatimEntry, @Nullable String> value) {
    String name = names.of(words.get("variable." + word));
    variables.add(new Variable(Guid.of("variable", word), name, type, value));
  }

  /** The ID that the data give, or null. */
  static @Nullable String id(VerbatimEntry verbatim) {
    return verbatim.id().equals(verbatim.origin().toString()) ? null : verbatim.id();
  }

  /** Writes what variables there are. */
  void write(XmlDocument xml) throws XMLStreamException {
    if (variables.isEmpty()) {
      return;
    }
    xml.start("Variables");
    for (Variable variable : variables) {
      xml.start("Variable");
      xml.attribute("guid", variable.guid());
      xml.attribute("name", variable.name());
      xml.attribute("typeOfVariable", variable.type().word);
      xml.end();
    }
    xml.end();
  }

  /** Writes the values of a verbatim. */
  void write(VerbatimEntry verbatim, XmlDocument xml) throws XMLStreamException {
    for (Variable variable : variables) {
      String value = variable.value().apply(verbatim);
      if (value != null) {
        xml.start("VariableValue");
        xml.reference("VariableRef", variable.guid());
        xml.text(variable.type().word + "Value", value);
        xml.end();
      }
    }
  }
}
