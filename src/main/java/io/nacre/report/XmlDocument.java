package io.nacre.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** One document of REFI-QDA, in XML 1.0 and UTF-8, written element by element. */
final class XmlDocument {
  /** What stands for a character that XML cannot hold. */
  static final char REPLACEMENT = 0xFFFD;

  /** Writes what the root element holds: its attributes first. */
  interface Body {
    void write(XmlDocument xml) throws XMLStreamException;
  }

  private final XMLStreamWriter writer;

  private XmlDocument(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes a document.
   *
   * @param out stays open
   * @throws IOException where {@code out} fails
   */
  static void write(String namespace, String root, OutputStream out, Body body) throws IOException {
    // given bytes, the JDK's writer asks of each character whether UTF-8 has it, which takes
    // longest
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
      body.write(new XmlDocument(writer));
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException fault ? fault : new IOException(e);
    }
  }

  /** Whether XML 1.0 can hold a character: not most control characters, nor half a pair. */
  static boolean holds(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
        || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  /** The character, or U+FFFD where XML cannot hold it. */
  static int allowed(int character) {
    return holds(character) ? character : REPLACEMENT;
  }

  private static String allowed(String text) {
    int[] characters = text.codePoints().map(XmlDocument::allowed).toArray();
    return new String(characters, 0, characters.length);
  }

  /** Opens an element. */
  void start(String element) throws XMLStreamException {
    writer.writeStartElement(element);
  }

  /** Gives the element that was opened last an attribute, unless the value is null. */
  void attribute(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      writer.writeAttribute(name, allowed(value));
    }
  }

  /** Closes the element that is open. */
  void end() throws XMLStreamException {
    writer.writeEndElement();
  }

  /** Writes an element that holds a text only. */
  void text(String element, String text) throws XMLStreamException {
    start(element);
    writer.writeCharacters(allowed(text));
    end();
  }

  /** Writes an element that refers to another by its GUID. */
  void reference(String element, String guid) throws XMLStreamException {
    writer.writeEmptyElement(element);
    attribute("targetGUID", guid);
  }
}
