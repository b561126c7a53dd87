package io.nacre.stance;

import java.util.List;

/**
 * What a verbatim does on the whole, and each of its statements.
 *
 * @param stance what all its words do together: a text that praises in five statements and hurts in
 *     one is a delight that holds an irritant
 * @param statements the readings of its statements, in their order
 */
public record VerbatimReading(Stance stance, List<StanceReading> statements) {
  public VerbatimReading {
    statements = List.copyOf(statements);
  }
}
