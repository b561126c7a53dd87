package io.nacre.study;

import io.nacre.index.StudyWriter;
import java.nio.file.Path;
import java.util.Set;

/** placeholder */
final class Runs {
  private Runs() {}

  static void forget(Path folder, StudyWriter writer, Set<String> keys) {}
}
