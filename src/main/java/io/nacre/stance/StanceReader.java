package io.nacre.stance;

import io.nacre.corpus.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the stances of a verbatim; safe for use by several threads. */
public interface StanceReader {
  /**
   * Reads the statements of one verbatim together, as each is understood beside the others.
   *
   * @param statements their words, in order; at least one
   * @param language the language of the verbatim
   * @param rating its rating, 0 (worst) to 1 (best), or null
   */
  VerbatimReading read(List<String> statements, Language language, @Nullable Double rating);

  /** What changes when the same words may be read differently: of the lexicons, nothing else. */
  String fingerprint();

  /** Reads a statement that stands alone. */
  default StanceReading read(String statement, Language language) {
    return read(List.of(statement), language, null).statements().getFirst();
  }
}
