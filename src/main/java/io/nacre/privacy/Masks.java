package io.nacre.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of each kind of personal data was masked: by the {@linkplain Mark#word() word} of its
 * mark, how many times in texts and in what describes them; and how many voices have a number in
 * the place of their name.
 */
public final class Masks {
  /** What stands for voices among the kinds. */
  public static final String VOICE = "voice";

  private Masks() {}

  /** The kinds in the order in which they are told. */
  public static List<String> kinds() {
    return Stream.concat(Arrays.stream(Mark.values()).map(Mark::word), Stream.of(VOICE)).toList();
  }

  /** The kinds of which there are some, in that order, each with its count. */
  public static Map<String, Integer> of(Collection<Masked> rows) {
    Map<String, Integer> masks = new LinkedHashMap<>();
    List<Masked> marked = rows.stream().filter(Masked::hasMarks).toList();
    for (Mark mark : Mark.values()) {
      masks.put(mark.word(), (int) marked.stream().mapToLong(row -> row.count(mark)).sum());
    }
    masks.put(
        VOICE,
        (int)
            rows.stream()
                .mapToInt(row -> row.identity().speaker())
                .filter(speaker -> speaker > 0)
                .distinct()
                .count());
    masks.values().removeIf(count -> count == 0);
    return Collections.unmodifiableMap(masks);
  }
}
