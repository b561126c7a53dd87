package io.nacre.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What looks for personal data, in the order in which a stretch of text is given away. */
final class Finders {
  private Finders() {}

  static List<Finder> of(Masking masking) {
    List<Finder> all = new ArrayList<>();
    Collections.addAll(
        all, new Links(), new Emails(), new Ibans(), new SocialSecurityNumbers(), new Cards());
    all.addAll(SaidNumbers.all());
    Collections.addAll(
        all,
        new References(),
        new Phones(masking.region()),
        new IpAddresses(),
        new Addresses(),
        new Plates(),
        new Names(),
        new Handles());
    return switch (masking.level()) {
      case NONE -> List.of();
      case CONTACTS -> all.stream().filter(finder -> finder.mark().isContact()).toList();
      case ALL -> all;
    };
  }
}
