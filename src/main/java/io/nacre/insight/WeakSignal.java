package io.nacre.insight;

import java.util.List;

/**
 * What is too rare for an insight but too sharp to lose.
 *
 * @param statement its statement's 0-based position
 * @param sharpness its rank value, 0 to 100: half for its intensity, a fifth for how concrete it
 *     is, the rest for how far it is from everything else; more where its words tell of danger
 * @param alarms the words that tell of danger, an accident, the law or private data; may be empty
 */
public record WeakSignal(int statement, double sharpness, List<String> alarms) {
  public WeakSignal {
    alarms = List.copyOf(alarms);
  }
}
