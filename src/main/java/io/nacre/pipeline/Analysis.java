package io.nacre.pipeline;

import io.nacre.insight.Evidence;
import io.nacre.insight.Findings;
import io.nacre.report.Report;

/**
 * A report and what it was made of.
 *
 * @param evidence all that was read, by position
 * @param findings what was found in it
 * @param report the same, resolved
 */
public record Analysis(Evidence evidence, Findings findings, Report report) {}
