package io.nacre.theme;

import java.util.List;
import java.util.Set;

/**
 * A phrase that may name some statements.
 *
 * @param stems its stems
 * @param form as people write it
 * @param saying those of the statements that say it
 * @param inside those of the statements that say it, or name its concept in other words
 * @param everywhere all statements of the corpus that do
 * @param score how well it names them
 */
record LabelCandidate(
    List<String> stems,
    String form,
    Set<Integer> saying,
    Set<Integer> inside,
    List<Integer> everywhere,
    double score) {}
