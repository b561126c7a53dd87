package io.nacre.index;

import io.nacre.privacy.Masked;
import io.nacre.stance.Heard;
import org.jspecify.annotations.Nullable;

/**
 * What a study keeps of one row.
 *
 * @param key what tells the row from all others
 * @param masked the verbatim as masked, with its origin
 * @param heard what was understood of it; null for a row that repeats another one
 */
public record StudyRow(String key, Masked masked, @Nullable Heard heard) {}
