/**
 * The statements in Lucene: {@link io.nacre.index.StatementIndex} stores their terms and gives back
 * the postings. The only room that knows Lucene's index.
 */
@NullMarked
package io.nacre.index;

import org.jspecify.annotations.NullMarked;
