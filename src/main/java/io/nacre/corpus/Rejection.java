package io.nacre.corpus;

/**
 * A row that could not be read, and why.
 *
 * @param origin where it stands
 * @param reason one short line for the person who has to mend it
 * @param content the row as it was, as far as it could be read; may be empty
 */
public record Rejection(Origin origin, String reason, String content) {}
