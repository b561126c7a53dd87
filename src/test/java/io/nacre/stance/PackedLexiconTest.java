package io.nacre.stance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedLexiconTest {
  @ParameterizedTest
  @EnumSource(names = {"FRENCH", "ENGLISH"})
  void whatIsUnpackedIsWhatTheTextSays(Language language) {
    LexiconParser read = read(language);
    Lexicon unpacked = PackedLexicon.of(language);
    assertThat(unpacked.sets()).isEqualTo(read.lexicon().sets());
    assertThat(unpacked.spellings()).isEqualTo(read.lexicon().spellings());
    assertThat(List.copyOf(unpacked.patterns().values()))
        .usingElementComparator((one, other) -> isSame(one, other) ? 0 : 1)
        .isEqualTo(read.patterns());
  }

  /** A set that grows below an entry which names it would be another one to whoever reads late. */
  @ParameterizedTest
  @EnumSource(names = {"FRENCH", "ENGLISH"})
  void anEntryIsTheSameReadLate(Language language) throws IOException {
    LexiconParser read = read(language);
    List<Pattern> late = List.copyOf(PackedLexicon.of(language).patterns().values());
    assertThat(anchors(late)).isEqualTo(anchors(read.patterns()));
  }

  private static LexiconParser read(Language language) {
    return LexiconParser.read(language, "built in", BuiltInLexicons.text(language), null);
  }

  private static boolean isSame(Pattern one, Pattern other) {
    return one.order() == other.order()
        && one.rule().equals(other.rule())
        && one.group().equals(other.group())
        && one.weight() == other.weight();
  }

  private static byte[] anchors(List<Pattern> patterns) throws IOException {
    AnchorFinder anchors = new AnchorFinder(patterns);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    anchors.words().pack(new DataOutputStream(bytes));
    anchors.prefixes().pack(new DataOutputStream(bytes));
    anchors.endings().pack(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
