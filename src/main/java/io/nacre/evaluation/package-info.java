/**
 * How far what was found agrees with what people labelled: {@link io.nacre.evaluation.Agreement} of
 * themes, {@link io.nacre.evaluation.StanceAgreement} of stances.
 */
@NullMarked
package io.nacre.evaluation;

import org.jspecify.annotations.NullMarked;
