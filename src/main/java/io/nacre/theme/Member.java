package io.nacre.theme;

/**
 * A statement in a theme.
 *
 * @param statement its 0-based position in the corpus
 * @param fit how well it fits, 0 to 1: the share of its neighbours' weight in the theme times its
 *     centrality
 * @param centrality cosine to the centre of the theme, 0 to 1
 * @param keyphrases how many of the theme's key phrases it says, 0 to 3; one that it says in other
 *     words counts half
 */
public record Member(int statement, double fit, double centrality, double keyphrases) {}
