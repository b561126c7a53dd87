/** The sentence that describes nacre, as one method: {@link io.nacre.pipeline.Pipeline}. */
@NullMarked
package io.nacre.pipeline;

import org.jspecify.annotations.NullMarked;
