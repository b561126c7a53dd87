/**
 * What changed between two sides, such as before and after a prototype: {@link
 * io.nacre.comparison.Comparison} holds a {@link io.nacre.comparison.Contrast} for each theme, from
 * texts analysed together ({@link io.nacre.comparison.PooledSides}) or from two saved reports
 * ({@link io.nacre.comparison.SavedTexts}).
 */
@NullMarked
package io.nacre.comparison;

import org.jspecify.annotations.NullMarked;
