package io.nacre.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Texts that ship with the program. */
public final class Resources {
  private Resources() {}

  /**
   * The text of a UTF-8 resource beside a class.
   *
   * @throws IllegalStateException where the resource is missing: the program is incomplete
   */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.UTF_8);
  }

  /**
   * What tells the resource of one build from that of another: its CRC-32, which costs a start
   * nothing where a cryptographic hash would take a while.
   *
   * @throws IllegalStateException where the resource is missing: the program is incomplete
   */
  public static String checksum(Class<?> owner, String name) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes(owner, name));
    return Long.toHexString(checksum.getValue());
  }

  /**
   * The bytes of a resource beside a class.
   *
   * @throws IllegalStateException where the resource is missing: the program is incomplete
   */
  public static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
