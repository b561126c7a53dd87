package io.nacre.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a report was made, so that it can be made again.
 *
 * @param version which nacre
 * @param options the options that can change what is found, each with its value, in order
 */
public record Provenance(String version, Map<String, String> options) {
  public Provenance {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
