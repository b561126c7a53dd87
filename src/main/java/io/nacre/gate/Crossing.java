package io.nacre.gate;

/**
 * A gate that was crossed.
 *
 * @param rule the rule as it was written
 * @param why what crosses it, in a few words
 */
public record Crossing(String rule, String why) {}
