package io.nacre.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names that follow from content: the same for the same texts, whatever they are. */
public final class Fingerprint {
  private static final int BYTES = 16;
  private static final MessageDigest SHA_256 = sha256();

  private Fingerprint() {}

  /** 32 hexadecimal digits of the texts, in their order: the first half of their SHA-256. */
  public static String of(String... texts) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone(); // quicker than to look it up
      for (String text : texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's own digest can be copied", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
