package io.nacre.source;

import io.nacre.corpus.InputException;
import io.nacre.corpus.Kind;
import io.nacre.corpus.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.ConstructYamlNull;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads field notes in Markdown: each paragraph or list item is one observation; the keys of a YAML
 * front matter and the nearest heading are columns of all of them.
 */
final class MarkdownTable {
  private static final String HEADING = "heading";

  private record FrontMatter(Map<String, String> keys, String body, int lines) {}

  private MarkdownTable() {}

  static Table read(String source, Encodings.Decoded file, ReadOptions options, Progress progress) {
    FrontMatter front = frontMatter(source, file.text());
    Observations observations = new Observations(front.lines());
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(front.body())
        .accept(observations);
    List<String> columns = new ArrayList<>(List.of("text", HEADING));
    columns.addAll(front.keys().keySet());
    List<Table.Row> rows = new ArrayList<>();
    for (Observation observation : observations.found) {
      List<String> cells = new ArrayList<>(List.of(observation.text(), observation.heading()));
      cells.addAll(front.keys().values());
      rows.add(new Table.Row(observation.line(), cells));
    }
    progress.advance(rows.size());
    return new Table(
        source, "notes, " + file.name(), columns, rows, List.of(), Kind.FIELD, true, List.of());
  }

  private static FrontMatter frontMatter(String source, String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
      return new FrontMatter(Map.of(), text, 0);
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals("---")) {
      end++;
    }
    if (end == lines.size()) {
      throw new InputException(source + ":1: the front matter does not end: a line --- is missing");
    }
    String yaml = String.join("\n", lines.subList(1, end));
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return new FrontMatter(keys(source, yaml), body, end + 1);
  }

  private static Map<String, String> keys(String source, String yaml) {
    Map<String, String> keys = new LinkedHashMap<>();
    try {
      LoadSettings asText = LoadSettings.builder().setSchema(new TextSchema()).build();
      Object loaded = new Load(asText).loadFromString(yaml);
      if (loaded instanceof Map<?, ?> map) {
        map.forEach((key, value) -> keys.put(unique(String.valueOf(key)), shown(value)));
      } else if (loaded != null) {
        throw new InputException(
            source + ":2: the front matter is no list of \"key: value\" lines");
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0) + 2;
      throw new InputException(
          source + ":" + line + ": the front matter is broken: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new InputException(source + ":2: the front matter is broken");
    }
    return keys;
  }

  /** Every value is text; nothing at all is null. */
  private static final class TextSchema extends FailsafeSchema {
    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
      Map<Tag, ConstructNode> constructors = new HashMap<>(super.getSchemaTagConstructors());
      constructors.put(Tag.NULL, new ConstructYamlNull());
      return constructors;
    }
  }

  private static String unique(String key) {
    return key.equals("text") || key.equals(HEADING) ? key + " (front matter)" : key;
  }

  private static String shown(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Collection<?> list) {
      return String.join(", ", list.stream().map(String::valueOf).toList());
    }
    return String.valueOf(value);
  }

  /** A comment or a tag of HTML. */
  private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|<[^>]*>");

  private record Observation(long line, String heading, String text) {}

  /**
   * Collects paragraphs, those of list items and quotations included, and blocks of code or HTML.
   */
  private static final class Observations extends AbstractVisitor {
    final List<Observation> found = new ArrayList<>();
    private final int linesBefore;
    private String heading = "";

    Observations(int linesBefore) {
      this.linesBefore = linesBefore;
    }

    @Override
    public void visit(Heading node) {
      heading = words(node);
    }

    @Override
    public void visit(Paragraph node) {
      add(node, words(node));
    }

    /** Lines that somebody indented. */
    @Override
    public void visit(IndentedCodeBlock node) {
      add(node, node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      add(node, node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
      add(node, TAG.matcher(node.getLiteral()).replaceAll(" "));
    }

    private void add(Node node, String text) {
      if (!text.isBlank()) {
        long line = node.getSourceSpans().getFirst().getLineIndex() + 1L + linesBefore;
        found.add(new Observation(line, heading, text.strip()));
      }
    }

    private static String words(Node node) {
      StringBuilder words = new StringBuilder();
      node.accept(
          new AbstractVisitor() {
            @Override
            public void visit(Text text) {
              words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
              words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
              words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
              words.append('\n');
            }
          });
      return words.toString();
    }
  }
}
