/**
 * What is shown: one model, {@link io.nacre.report.Report}, and sibling renderers that {@link
 * io.nacre.report.ReportFormat} lists.
 */
@NullMarked
package io.nacre.report;

import org.jspecify.annotations.NullMarked;
