package io.nacre.report;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How a cell of a workbook looks. */
enum XlsxStyle {
  /** A short text, on one line. */
  TEXT,
  /** A text on as many lines as it takes. */
  LONG,
  /** A whole number. */
  WHOLE,
  /** A whole number beside its name. */
  FIGURE,
  /** A number with one decimal. */
  DECIMAL,
  /** A share of 0 to 1. */
  PERCENT,
  /** A day. */
  DAY,
  /** The name of a column. */
  HEADER,
  /** The name of a column of numbers. */
  NUMBER_HEADER,
  /** The title of a section. */
  TITLE;

  private static final String SHADE = "FFDCE6F1";
  private static final String LINE = "FF7F96B2";
  private static final String FAINT_LINE = "FFD9D9D9";

  /** Whether a text goes on in the next line where it is wider than its column. */
  boolean wraps() {
    return this == LONG || this == HEADER || this == NUMBER_HEADER;
  }

  /** How the header of a column of such cells looks. */
  XlsxStyle header() {
    return this == WHOLE || this == DECIMAL || this == PERCENT ? NUMBER_HEADER : HEADER;
  }

  /** Gives cells this look, with the formats of a language. */
  void set(StyleSetter cells, Messages words) {
    StyleSetter look = cells.verticalAlignment("top").wrapText(wraps());
    switch (this) {
      case TEXT, LONG -> underlined(look, FAINT_LINE);
      case WHOLE -> underlined(centred(look.format("#,##0")), FAINT_LINE);
      case DECIMAL -> underlined(centred(look.format("0.0")), FAINT_LINE);
      case PERCENT -> underlined(centred(look.format(words.get("format.percent"))), FAINT_LINE);
      case FIGURE -> underlined(look.format("#,##0").horizontalAlignment("left"), FAINT_LINE);
      case DAY ->
          underlined(look.format(words.get("format.day")).horizontalAlignment("left"), FAINT_LINE);
      case HEADER -> underlined(look.bold().fillColor(SHADE), LINE);
      case NUMBER_HEADER -> underlined(centred(look.bold().fillColor(SHADE)), LINE);
      case TITLE -> look.bold().fontSize(13).set();
    }
  }

  private static StyleSetter centred(StyleSetter look) {
    return look.horizontalAlignment("center");
  }

  private static void underlined(StyleSetter look, String colour) {
    look.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(BorderSide.BOTTOM, colour)
        .set();
  }
}
