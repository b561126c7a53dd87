/** Fuzzing: what must hold for any bytes, see {@code scripts/fuzz}. */
@NullMarked
package io.nacre.fuzz;

import org.jspecify.annotations.NullMarked;
