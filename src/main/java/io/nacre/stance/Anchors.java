package io.nacre.stance;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The anchors that words have: a hash table of plain arrays, which is packed and unpacked as it is.
 * Most anchors are turned down by what stands around the word; so these conditions lie side by side
 * in memory.
 */
final class Anchors {
  private static final int CONDITIONS = 3;

  /** A place holds in one number how far away its pattern begins: at least, and at the most. */
  private static final int LEAST_BITS = 8;

  private static final int LEAST_MASK = (1 << LEAST_BITS) - 1;

  /** All words, one after another, and where each ends. */
  private final String words;

  private final int[] wordEnds;

  /** The number of a word plus one, at the first free place from its hash on; 0 is free. */
  private final int[] slots;

  /** Where the anchors of each word end; of each anchor the pattern, and its most and least. */
  private final int[] anchorEnds;

  private final int[] patterns;
  private final int[] places;

  /** Of each anchor the initials before, after and anywhere. */
  private final long[] conditions;

  private Anchors(
      String words,
      int[] wordEnds,
      int[] slots,
      int[] anchorEnds,
      int[] patterns,
      int[] places,
      long[] conditions) {
    this.words = words;
    this.wordEnds = wordEnds;
    this.slots = slots;
    this.anchorEnds = anchorEnds;
    this.patterns = patterns;
    this.places = places;
    this.conditions = conditions;
  }

  /** The anchors of some words, each in the order of its list. */
  static Anchors of(Map<String, List<Anchor>> given) {
    int size = given.values().stream().mapToInt(List::size).sum();
    StringBuilder words = new StringBuilder();
    int[] wordEnds = new int[given.size()];
    int[] anchorEnds = new int[given.size()];
    int[] patterns = new int[size];
    int[] places = new int[size];
    long[] conditions = new long[CONDITIONS * size];
    int[] slots = new int[Integer.highestOneBit(Math.max(1, given.size())) << 2];
    int word = 0;
    int at = 0;
    for (Map.Entry<String, List<Anchor>> each : new TreeMap<>(given).entrySet()) {
      for (Anchor anchor : each.getValue()) {
        patterns[at] = anchor.pattern();
        places[at] = anchor.most() << LEAST_BITS | anchor.least();
        conditions[CONDITIONS * at] = anchor.previous();
        conditions[CONDITIONS * at + 1] = anchor.next();
        conditions[CONDITIONS * at + 2] = anchor.anywhere();
        at++;
      }
      int slot = slot(hash(each.getKey(), 0, each.getKey().length()), slots);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      wordEnds[word] = words.append(each.getKey()).length();
      anchorEnds[word] = at;
      slots[slot] = ++word;
    }
    return new Anchors(words.toString(), wordEnds, slots, anchorEnds, patterns, places, conditions);
  }

  /**
   * Gives the anchors of a word whose conditions hold.
   *
   * @param text holds the word, from {@code from} to {@code to}
   * @param previous the initials of the token before; 0 where there is none
   * @param next those of the token after
   * @param all those of all tokens
   */
  void forEach(
      String text, int from, int to, long previous, long next, long all, Anchor.Taker taker) {
    int word = word(text, from, to);
    if (word < 0) {
      return;
    }
    long[] needed = conditions;
    int end = anchorEnds[word];
    for (int i = word == 0 ? 0 : anchorEnds[word - 1]; i < end; i++) {
      if (holds(needed[CONDITIONS * i], previous)
          && holds(needed[CONDITIONS * i + 1], next)
          && holds(needed[CONDITIONS * i + 2], all)) {
        taker.take(patterns[i], places[i] & LEAST_MASK, places[i] >>> LEAST_BITS);
      }
    }
  }

  private static boolean holds(long condition, long initials) {
    return condition == 0 || (condition & initials) != 0;
  }

  /** The number of a word, or -1. */
  private int word(String text, int from, int to) {
    int slot = slot(hash(text, from, to), slots);
    while (slots[slot] != 0) {
      int word = slots[slot] - 1;
      int start = word == 0 ? 0 : wordEnds[word - 1];
      if (wordEnds[word] - start == to - from
          && words.regionMatches(start, text, from, to - from)) {
        return word;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash, int[] slots) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  void pack(DataOutput out) throws IOException {
    Packed.write(out, words.getBytes(StandardCharsets.UTF_8));
    Packed.write(out, wordEnds);
    Packed.write(out, slots);
    Packed.write(out, anchorEnds);
    Packed.write(out, patterns);
    Packed.write(out, places);
    Packed.write(out, conditions);
  }

  static Anchors unpack(ByteBuffer in) {
    return new Anchors(
        Packed.text(in),
        Packed.ints(in),
        Packed.ints(in),
        Packed.ints(in),
        Packed.ints(in),
        Packed.ints(in),
        Packed.longs(in));
  }
}
