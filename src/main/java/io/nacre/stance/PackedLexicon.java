package io.nacre.stance;

import io.nacre.corpus.Language;
import io.nacre.corpus.Resources;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A lexicon of nacre as the build packs it: what stands above the entries, the entries as written,
 * and the anchors of their words. So a start reads no entry that its texts do not call for.
 */
final class PackedLexicon {
  private static final String ENDING = ".packed";

  private PackedLexicon() {}

  /** Packs the lexicons of nacre for the build: beside their texts, in the folder of classes. */
  public static void main(String[] folder) throws IOException {
    for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
      String file = BuiltInLexicons.file(language);
      byte[] packed = pack(language, file, BuiltInLexicons.text(language));
      Files.write(Path.of(folder[0], "io/nacre/stance", file + ENDING), packed);
    }
  }

  /** A lexicon of nacre. */
  static Lexicon of(Language language) {
    String file = BuiltInLexicons.file(language);
    return unpack(language, file, Resources.bytes(PackedLexicon.class, file + ENDING));
  }

  /** Packs the text of a lexicon. */
  static byte[] pack(Language language, String file, String text) {
    LexiconParser read = LexiconParser.read(language, file, text, null);
    List<Group> groups = read.groups();
    List<Pattern> patterns = read.patterns();
    AnchorFinder anchors = new AnchorFinder(patterns);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      Packed.write(out, head(text).getBytes(StandardCharsets.UTF_8));
      List<byte[]> sources = patterns.stream().map(PackedLexicon::source).toList();
      Packed.write(out, sources.stream().mapToInt(each -> each.length).toArray());
      for (byte[] source : sources) {
        out.write(source);
      }
      Packed.write(out, patterns.stream().mapToInt(Pattern::order).toArray());
      Packed.write(out, patterns.stream().mapToInt(each -> groups.indexOf(each.group())).toArray());
      Packed.write(out, patterns.stream().mapToDouble(Pattern::weight).toArray());
      anchors.words().pack(out);
      anchors.prefixes().pack(out);
      anchors.endings().pack(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }

  private static String head(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("#") && !LexiconParser.isEntries(line))
        .collect(Collectors.joining("\n"));
  }

  private static byte[] source(Pattern pattern) {
    return pattern.source().getBytes(StandardCharsets.UTF_8);
  }

  /** What was packed. */
  static Lexicon unpack(Language language, String file, byte[] packed) {
    ByteBuffer in = ByteBuffer.wrap(packed);
    LexiconParser head = LexiconParser.read(language, file, Packed.text(in), null);
    List<Group> groups = head.groups();
    int[] lengths = Packed.ints(in);
    int[] starts = new int[lengths.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = in.position();
      in.position(starts[i] + lengths[i]);
    }
    int[] orders = Packed.ints(in);
    int[] groupOf = Packed.ints(in);
    double[] weights = Packed.doubles(in);
    Patterns patterns =
        new Patterns(
            lengths.length,
            i ->
                new Pattern(
                    orders[i],
                    groups.get(groupOf[i]),
                    new String(packed, starts[i], lengths[i], StandardCharsets.UTF_8),
                    weights[i],
                    head.entries()));
    return head.lexicon(patterns, Anchors.unpack(in), Anchors.unpack(in), Anchors.unpack(in));
  }
}
