package io.nacre.study;

import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.theme.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of earlier reports when a new one is made. */
public interface Memory {
  /** Nothing is known: themes keep the ids that follow from their content. */
  Memory NONE =
      evidence ->
          new Recollection() {
            @Override
            public List<String> ids() {
              return evidence.themes().all().stream().map(Theme::id).toList();
            }

            @Override
            public @Nullable History history(Findings findings) {
              return null;
            }
          };

  /** Recognises the themes of a new report. */
  Recollection recall(Evidence evidence);

  /** What was recognised. */
  interface Recollection {
    /** The ids of the themes, in their order; each once. */
    List<String> ids();

    /**
     * What became of the insights since the last report, or null where there was none to compare
     * with.
     *
     * @param findings what was found, by the {@linkplain #ids() ids} that were recognised
     */
    @Nullable History history(Findings findings);
  }
}
