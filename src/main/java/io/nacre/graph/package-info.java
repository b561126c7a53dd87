/**
 * From postings to communities: {@link io.nacre.graph.CommunityFinder} weighs terms, links each
 * statement to its nearest neighbours and finds the groups that belong together.
 */
@NullMarked
package io.nacre.graph;

import org.jspecify.annotations.NullMarked;
