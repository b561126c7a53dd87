/** What the HTML report does in a browser. */
@NullMarked
package io.nacre.browser;

import org.jspecify.annotations.NullMarked;
