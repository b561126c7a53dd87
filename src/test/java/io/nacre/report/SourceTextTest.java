package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
  @ParameterizedTest
  @CsvSource({
    // text, offset in UTF-16 units, position in characters
    "abc, 0, 0",
    "abc, 3, 3",
    "é€, 2, 2",
    "e\u0301x, 2, 2",
    "\uD83D\uDE00x, 2, 1",
    "\uD83D\uDE00x, 3, 2",
    "\uD83D\uDC69\u200D\uD83D\uDC67!, 6, 4",
    "'a\r\nb', 1, 1",
    "'a\r\nb', 2, 1",
    "'a\r\nb', 3, 2",
    "'a\r\nb', 4, 3",
    "'a\r\rb', 3, 3",
    "'a\r', 2, 2",
  })
  void positionsCountCharactersAndEachLineEndOnce(String text, int offset, int position) {
    assertThat(new SourceText(text).position(offset)).isEqualTo(position);
  }

  @Test
  void everyLineEndsWithALineFeed() {
    assertThat(new SourceText("a\r\nb\rc\nd\r").text()).isEqualTo("a\nb\nc\nd\n");
  }

  @Test
  void whatXmlCannotHoldStaysOneCharacter() {
    assertThat(new SourceText("a\u0000b\u001bc\uFFFEd\tè\uD83De\uD83D\uDE00").text())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\tè\uFFFDe\uD83D\uDE00");
  }

  @Test
  void noTextBeginsWithAByteOrderMark() {
    assertThat(new SourceText("\uFEFFa\uFEFFb").text()).isEqualTo("\uFFFDa\uFEFFb");
  }
}
