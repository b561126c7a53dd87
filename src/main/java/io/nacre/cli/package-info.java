/** The command line: {@link io.nacre.cli.Main} starts it; one class a command. */
@NullMarked
package io.nacre.cli;

import org.jspecify.annotations.NullMarked;
