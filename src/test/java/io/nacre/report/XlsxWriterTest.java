package io.nacre.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.nacre.corpus.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
  @Test
  void moreColumnsThanASheetHoldsAreLeftOffAndTold() throws IOException {
    Messages words = new Messages(Language.ENGLISH);
    XlsxSheet.Columns<String> columns = new XlsxSheet.Columns<>(words);
    for (int i = 0; i < 16_385; i++) {
      columns.named("facet " + i, 10, XlsxStyle.TEXT, row -> row);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> limits;
    try (Workbook workbook = new Workbook(out, "test", null)) {
      XlsxWriter writer = new XlsxWriter(workbook, words, XlsxWriter.MOST_ROWS);
      writer.table(columns.sheet("verbatims", 0, List.of("value")));
      limits = writer.limits();
    }
    assertThat(new ReadSheets(out.toByteArray()).header("Verbatims"))
        .hasSize(16_384)
        .endsWith("facet 16383");
    assertThat(limits).containsExactly("Sheet Verbatims holds the first 16,384 columns of 16,385.");
  }
}
