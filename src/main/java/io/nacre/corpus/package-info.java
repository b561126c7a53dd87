/**
 * The shared nouns: what was read ({@link io.nacre.corpus.Verbatim}), the pieces it is cut into
 * ({@link io.nacre.corpus.Statement}) and the account of every row ({@link
 * io.nacre.corpus.Intake}).
 */
@NullMarked
package io.nacre.corpus;

import org.jspecify.annotations.NullMarked;
