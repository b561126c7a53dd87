/**
 * What each statement does, read from cues without training: {@link io.nacre.stance.StanceReader}
 * says irritant, expectation, workaround, delight, advice or neutral and shows the words that
 * decided.
 */
@NullMarked
package io.nacre.stance;

import org.jspecify.annotations.NullMarked;
