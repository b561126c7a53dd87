/**
 * Rules that a report is held against, for those who let a machine watch it: {@link
 * io.nacre.gate.GateParser} reads them, {@link io.nacre.gate.GateCheck} says which are crossed.
 */
@NullMarked
package io.nacre.gate;

import org.jspecify.annotations.NullMarked;
