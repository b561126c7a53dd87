package io.nacre.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as, and what it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {name(), "JDK " + Runtime.version() + ", " + cache()};
  }

  /** What the start script starts the JVM with, where the JVM takes it. */
  private static String cache() {
    String cache = System.getProperty("nacre.cache");
    boolean shared = System.getProperty("java.vm.info", "").contains("sharing");
    return cache != null && shared ? cache : "no cache";
  }

  /** The name and the version. */
  static String name() {
    String version = Main.class.getPackage().getImplementationVersion();
    return "nacre " + (version == null ? "(not packaged)" : version);
  }

  /** What differs between two builds, even of the same version: the day and size of the jar. */
  static String exact() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar != null && Files.isRegularFile(jar)
          ? name() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis()
          : name();
    } catch (IOException | URISyntaxException e) {
      return name();
    }
  }
}
