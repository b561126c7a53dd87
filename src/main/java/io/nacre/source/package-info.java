/**
 * Files become verbatims: {@link io.nacre.source.Sources} is the front door; each format has one
 * class that gives a {@link io.nacre.source.Table}, and all tables go the same way from there.
 */
@NullMarked
package io.nacre.source;

import org.jspecify.annotations.NullMarked;
