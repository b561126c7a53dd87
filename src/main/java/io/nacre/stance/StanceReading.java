package io.nacre.stance;

import java.util.List;

/**
 * What a statement does and the words that say so.
 *
 * @param stance the stance
 * @param intensity how strong the irritant is, 0 to 100; for the other stances how strong their own
 *     cues are
 * @param cues the cues that decided, in the order of the text
 */
public record StanceReading(Stance stance, int intensity, List<Cue> cues) {
  public StanceReading {
    if (intensity < 0 || intensity > 100) {
      throw new IllegalArgumentException("intensity must be in 0..100, got " + intensity);
    }
    cues = List.copyOf(cues);
  }
}
