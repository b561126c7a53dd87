/**
 * The folder that remembers: {@link io.nacre.study.Study} reads it, {@link
 * io.nacre.study.StudyEditor} changes it, {@link io.nacre.study.Lineage} tells which theme of today
 * is which of the last report.
 */
@NullMarked
package io.nacre.study;

import org.jspecify.annotations.NullMarked;
