/**
 * Communities become themes that a person can name: {@link io.nacre.theme.ThemeFinder} decides what
 * is a theme, labels it and says how sure it is.
 */
@NullMarked
package io.nacre.theme;

import org.jspecify.annotations.NullMarked;
