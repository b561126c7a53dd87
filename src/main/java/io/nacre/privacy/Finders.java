package io.nacre.privacy;

import java.util.List;
import java.util.stream.Stream;

/** What looks for personal data, in the order in which a stretch of text is given away. */
final class Finders {
  private Finders() {}

  static List<Finder> of(Masking masking) {
    Stream<Finder> all =
        Stream.of(
            new Links(),
            new Emails(),
            new Ibans(),
            new SocialSecurityNumbers(),
            new Cards(),
            new References(),
            new Phones(masking.region()),
            new IpAddresses(),
            new Addresses(),
            new Plates(),
            new Names(),
            new Handles());
    return switch (masking.level()) {
      case NONE -> List.of();
      case CONTACTS -> all.filter(finder -> finder.mark().isContact()).toList();
      case ALL -> all.toList();
    };
  }
}
