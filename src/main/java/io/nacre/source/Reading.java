package io.nacre.source;

import io.nacre.corpus.Intake;
import io.nacre.corpus.Verbatim;
import java.util.List;

/**
 * What was read.
 *
 * @param verbatims the verbatims in canonical order, each once
 * @param intake the account of all rows
 * @param guesses how each file was read, in the order of the names
 */
public record Reading(List<Verbatim> verbatims, Intake intake, List<FileGuess> guesses) {
  public Reading {
    verbatims = List.copyOf(verbatims);
    guesses = List.copyOf(guesses);
  }
}
