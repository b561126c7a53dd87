package io.nacre.insight;

import io.nacre.corpus.Kind;
import io.nacre.corpus.Verbatim;
import io.nacre.insight.Fragility.Loss;
import io.nacre.insight.Fragility.Removed;
import io.nacre.theme.Theme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes each voice and each file away from a theme and looks what is left of it. */
final class Removals {
  private final Evidence evidence;
  private final long files;

  /** The files that hold all customers or all of the field: without them nothing is two-sided. */
  private final Set<String> wholeSides = new HashSet<>();

  Removals(Evidence evidence) {
    this.evidence = evidence;
    this.files = evidence.verbatims().stream().map(Removals::file).distinct().count();
    for (Kind kind : Kind.values()) {
      List<String> ofKind =
          evidence.verbatims().stream()
              .filter(verbatim -> verbatim.kind() == kind)
              .map(Removals::file)
              .distinct()
              .toList();
      if (ofKind.size() == 1) {
        wholeSides.addAll(ofKind);
      }
    }
  }

  /** What an insight rests on. */
  Fragility of(Theme theme, Concern concern, Triangulation triangulation) {
    boolean confirmed = triangulation == Triangulation.CONFIRMED;
    List<Loss> losses = new ArrayList<>();
    Set<Removed> tried = EnumSet.of(Removed.VOICE);
    boolean falls = !stands(concern.voices() - 1, concern.heard() - 1);
    int fewer = Math.min(concern.voices(Kind.CUSTOMER), concern.voices(Kind.FIELD));
    if (falls || (confirmed && fewer == 1)) {
      losses.add(new Loss(Removed.VOICE, null, concern.voices() - 1, falls));
    }
    if (files > 1) {
      tried.add(Removed.FILE);
      concern
          .voicesBy(Removals::file)
          .forEach((file, voices) -> {
            int certain = concern.voices() - voices;
            boolean safe = stands(certain, concern.heard()) && (!confirmed || voices < fewer);
            Loss loss = safe ? null : loss(theme, file, confirmed);
            if (loss != null) {
              losses.add(loss);
            }
          });
    }
    return new Fragility(tried, losses);
  }

  private @Nullable Loss loss(Theme theme, String file, boolean confirmed) {
    Concern rest =
        Concern.of(evidence, theme, each -> !file.equals(file(evidence.verbatimOf(each))));
    boolean oneSided =
        confirmed && (rest.voices(Kind.CUSTOMER) == 0 || rest.voices(Kind.FIELD) == 0);
    boolean falls = !stands(rest.voices(), rest.heard());
    return falls || (oneSided && !wholeSides.contains(file))
        ? new Loss(Removed.FILE, file, rest.voices(), falls)
        : null;
  }

  /** Whether so much is left that it is an insight which does not rest on one voice. */
  private static boolean stands(int concerned, int heard) {
    return concerned >= Concern.MIN_CONCERNED && Concern.isInsight(concerned, heard);
  }

  private static String file(Verbatim verbatim) {
    return verbatim.origin().source();
  }
}
