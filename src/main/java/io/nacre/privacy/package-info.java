/**
 * Masks personal data: {@link io.nacre.privacy.Masker} turns a verbatim into a {@link
 * io.nacre.privacy.Masked} one, the only type that the rooms below accept.
 */
@NullMarked
package io.nacre.privacy;

import org.jspecify.annotations.NullMarked;
