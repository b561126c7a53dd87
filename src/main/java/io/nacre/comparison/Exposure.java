package io.nacre.comparison;

/**
 * Who was heard on either side, whatever they said: the voices that could have named a theme.
 *
 * @param base distinct voices before, at least 1
 * @param now distinct voices after, at least 1
 * @param both how many of them speak on both sides, and count on both
 * @param baseVerbatims verbatims before
 * @param nowVerbatims verbatims after
 * @param neither verbatims on neither side
 * @param shared verbatims of two reports that both hold; they count before only
 */
public record Exposure(
    int base, int now, int both, int baseVerbatims, int nowVerbatims, int neither, int shared) {
  public Exposure {
    if (base < 1 || now < 1 || both > Math.min(base, now)) {
      throw new IllegalArgumentException(
          "both sides have voices, got " + base + " and " + now + ", " + both + " on both");
    }
  }
}
