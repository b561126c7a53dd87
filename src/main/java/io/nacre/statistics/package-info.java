/**
 * Exact statistics for small samples: {@link io.nacre.statistics.TwoShares} compares a share before
 * and after, {@link io.nacre.statistics.Interval} bounds one share, and {@link
 * io.nacre.statistics.Holm} corrects for several questions asked at once.
 */
@NullMarked
package io.nacre.statistics;

import org.jspecify.annotations.NullMarked;
