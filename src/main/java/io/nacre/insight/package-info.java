/**
 * Themes seen by someone who must decide: {@link io.nacre.insight.InsightFinder} weighs, pairs and
 * ranks them, and keeps the weak signals.
 */
@NullMarked
package io.nacre.insight;

import org.jspecify.annotations.NullMarked;
