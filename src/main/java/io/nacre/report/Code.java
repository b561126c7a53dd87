package io.nacre.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * One code of a codebook.
 *
 * @param description what it stands for, or null
 * @param colour as {@code #RRGGBB}, or null
 * @param codable whether statements are coded with it; else it only groups others
 * @param children the codes under it, in order
 */
record Code(
    String guid,
    String name,
    @Nullable String description,
    @Nullable String colour,
    boolean codable,
    List<Code> children) {
  Code {
    children = List.copyOf(children);
  }

  /** Writes the code and those under it. */
  void write(XmlDocument xml) throws XMLStreamException {
    xml.start("Code");
    xml.attribute("guid", guid);
    xml.attribute("name", name);
    xml.attribute("isCodable", String.valueOf(codable));
    xml.attribute("color", colour);
    if (description != null) {
      xml.text("Description", description);
    }
    for (Code child : children) {
      child.write(xml);
    }
    xml.end();
  }
}
