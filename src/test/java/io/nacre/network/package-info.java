/** Nothing of the program uses the network. */
@NullMarked
package io.nacre.network;

import org.jspecify.annotations.NullMarked;
