/**
 * The statements in Lucene: {@link io.nacre.index.StatementIndex} stores their terms and gives back
 * the postings; {@link io.nacre.index.StudyWriter} and {@link io.nacre.index.StudyIndex} keep them
 * on disk, and {@link io.nacre.index.StudySearch} finds them there. The only room that knows
 * Lucene's index.
 */
@NullMarked
package io.nacre.index;

import org.jspecify.annotations.NullMarked;
