package io.nacre.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A QDPX project as another program reads it: from the archive and its XML alone. */
record QdaProject(Map<String, byte[]> files, Document document) {
  static final String NAMESPACE = "urn:QDA-XML:project:1.0";

  /** One code and the name of the code above it, which is empty at the top. */
  record Code(String name, String above, boolean codable) {}

  /** Words that are coded, and the codes that they have. */
  record Selection(String words, List<Code> codes) {}

  /** One text with what is said of it. */
  record Source(String name, String text, List<Selection> selections, Map<String, String> values) {}

  static QdaProject read(Path file) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry; (entry = archive.getNextEntry()) != null; ) {
        assertThat(files.put(entry.getName(), archive.readAllBytes())).isNull();
      }
    }
    byte[] xml = Objects.requireNonNull(files.get("project.qde"));
    return new QdaProject(files, parsed(new ByteArrayInputStream(xml)));
  }

  byte[] xml() {
    return Objects.requireNonNull(files.get("project.qde"));
  }

  static Document parsed(InputStream xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(xml);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && child.getLocalName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** Every code by its GUID. */
  Map<String, Code> codes() {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (Element code : all("Code")) {
      Element above = (Element) code.getParentNode();
      codes.put(
          code.getAttribute("guid"),
          new Code(
              code.getAttribute("name"),
              above.getAttribute("name"),
              code.getAttribute("isCodable").equals("true")));
    }
    return codes;
  }

  List<Source> sources() {
    Map<String, Code> codes = codes();
    Map<String, String> variables = new LinkedHashMap<>();
    all("Variable").forEach(v -> variables.put(v.getAttribute("guid"), v.getAttribute("name")));
    List<Source> sources = new ArrayList<>();
    for (Element source : all("TextSource")) {
      String path = source.getAttribute("plainTextPath");
      assertThat(path).startsWith("internal://");
      String text =
          new String(
              Objects.requireNonNull(files.get("sources/" + path.substring(11)), path),
              StandardCharsets.UTF_8);
      List<Selection> selections = new ArrayList<>();
      for (Element selection : children(source, "PlainTextSelection")) {
        List<Code> coded =
            children(selection, "Coding").stream()
                .map(coding -> target(children(coding, "CodeRef").getFirst()))
                .map(guid -> Objects.requireNonNull(codes.get(guid), guid))
                .toList();
        selections.add(
            new Selection(
                characters(
                    text,
                    Integer.parseInt(selection.getAttribute("startPosition")),
                    Integer.parseInt(selection.getAttribute("endPosition"))),
                coded));
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (Element value : children(source, "VariableValue")) {
        String variable = variables.get(target(children(value, "VariableRef").getFirst()));
        Element last = (Element) value.getLastChild();
        values.put(
            Objects.requireNonNull(variable), last.getLocalName() + " " + last.getTextContent());
      }
      sources.add(new Source(source.getAttribute("name"), text, selections, values));
    }
    return sources;
  }

  static String target(Element reference) {
    return reference.getAttribute("targetGUID");
  }

  /** The characters from a start to before an end, counted one by one from 0. */
  private static String characters(String text, int start, int end) {
    StringBuilder kept = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (count >= start && count < end) {
        kept.append(text.charAt(i));
      }
      boolean goesOn = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      count += goesOn ? 0 : 1;
    }
    assertThat(end).isLessThanOrEqualTo(count);
    return kept.toString();
  }
}
