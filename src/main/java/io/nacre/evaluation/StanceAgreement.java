package io.nacre.evaluation;

import io.nacre.stance.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * How far stances agree with labels.
 *
 * @param texts how many texts have a label
 * @param right how many have the stance that their label says
 * @param classes a line for each stance that is a label or was found
 */
public record StanceAgreement(int texts, int right, List<ClassScore> classes) {
  /**
   * One stance.
   *
   * @param stance the stance
   * @param labelled how many texts have it for a label
   * @param found how many were found to have it
   * @param both how many are both
   */
  public record ClassScore(Stance stance, int labelled, int found, int both) {
    /** The share of what was found that is right; 0 where nothing was found. */
    public double precision() {
      return found == 0 ? 0 : (double) both / found;
    }

    /** The share of what is labelled that was found; 0 where nothing is labelled. */
    public double recall() {
      return labelled == 0 ? 0 : (double) both / labelled;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return labelled + found == 0 ? 0 : 2.0 * both / (labelled + found);
    }
  }

  public StanceAgreement {
    classes = List.copyOf(classes);
  }

  /**
   * Compares stances with labels.
   *
   * @param labels the stance that a person gave each text
   * @param found the stance that was found, in the same order
   */
  public static StanceAgreement of(List<Stance> labels, List<Stance> found) {
    List<ClassScore> classes = new ArrayList<>();
    int right = 0;
    for (Stance stance : Stance.values()) {
      int labelled = 0;
      int told = 0;
      int both = 0;
      for (int i = 0; i < labels.size(); i++) {
        labelled += labels.get(i) == stance ? 1 : 0;
        told += found.get(i) == stance ? 1 : 0;
        both += labels.get(i) == stance && found.get(i) == stance ? 1 : 0;
      }
      right += both;
      if (labelled + told > 0) {
        classes.add(new ClassScore(stance, labelled, told, both));
      }
    }
    return new StanceAgreement(labels.size(), right, classes);
  }

  /** The share of texts whose stance is right, 0 to 1. */
  public double accuracy() {
    return texts == 0 ? 0 : (double) right / texts;
  }

  /** The mean F1 of the stances that are labels. */
  public double macroF1() {
    return classes.stream()
        .filter(each -> each.labelled() > 0)
        .mapToDouble(ClassScore::f1)
        .average()
        .orElse(0);
  }
}
