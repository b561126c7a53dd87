package io.nacre.stance;

import io.nacre.corpus.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each match that counts its weight: negation, degree, capitals, wishes, contrast. */
final class CueWeigher {
  private static final double FLIPPED = 0.8;
  private static final double CANCELLED = 0.3;
  private static final double HEAVIEST_CANCELLED = 1.5;
  private static final double CAPITALS = 1.25;
  private static final double IN_WISH = 0.3;
  private static final double AFTER_CONTRAST = 1.25;
  private static final double BEFORE_CONTRAST = 0.8;

  /** What an expectation weighs at least to take the polarity from the words around it. */
  private static final double WISH = 1.2;

  private final String text;
  private final List<Token> tokens;
  private final Marks marks;
  private final Clauses clauses;
  private final boolean contrastFirst;
  private final Degrees degrees;
  private final Negation negation;
  private final List<Match> settled;
  private final Set<Integer> wishes = new HashSet<>();

  /** The tokens that negate a hurt. */
  private final BitSet cancelling = new BitSet();

  /** The tokens that negate praise. */
  private final BitSet flipping = new BitSet();

  CueWeigher(String text, List<Token> tokens, Lexicon lexicon, Marks marks) {
    this.text = text;
    this.tokens = tokens;
    this.marks = marks;
    List<Match> all = CueMatcher.all(lexicon, tokens);
    this.settled = CueMatcher.settle(all, tokens.size());
    BitSet contrast = new BitSet(tokens.size());
    BitSet spent = new BitSet(tokens.size());
    for (Match match : all) {
      switch (match.pattern().group().name()) {
        case "x.contrast" -> contrast.set(match.start());
        case "x.pseudoneg" -> spent.set(match.start(), match.end());
        default -> {}
      }
    }
    this.clauses = new Clauses(tokens, contrast);
    this.contrastFirst = contrast.get(0);
    this.degrees = new Degrees(tokens, clauses);
    all.stream().filter(CueWeigher::isDegree).forEach(degrees::add);
    BitSet bare = new BitSet(tokens.size());
    for (Match match : settled) {
      if (match.length() > 1) {
        (mayNegateHurt(match) ? bare : spent).set(match.start(), match.end());
      }
      if (match.type() == CueType.EXPECTATION && match.pattern().weight() >= WISH) {
        wishes.add(clauses.segment(match.start()));
      }
    }
    this.negation = new Negation(lexicon, tokens, clauses, spent, bare);
  }

  /** Whether the statement begins with a word of contrast. */
  boolean beginsWithContrast() {
    return contrastFirst;
  }

  /** The cues of a statement's words, those of weight 0 left out. */
  List<Cue> cues() {
    List<Cue> cues = new ArrayList<>(settled.size());
    List<Match> negations = new ArrayList<>();
    for (Match match : settled) {
      if (match.pattern().weight() > 0) {
        if (mayNegateHurt(match)) {
          negations.add(match);
        } else {
          cues.add(cue(match));
        }
      }
    }
    for (Match match : negations) {
      if (!isTold(match)) {
        cues.add(cue(match));
      }
    }
    return cues;
  }

  /** Whether it says that something is not there, which is well where that would hurt. */
  private static boolean mayNegateHurt(Match match) {
    return match.isBare() || match.type() == CueType.LACK;
  }

  /** Whether what it negates tells of it already, or hurts no longer. */
  private boolean isTold(Match negation) {
    return negation.touches(cancelling) || (negation.isBare() && negation.touches(flipping));
  }

  private static boolean isDegree(Match match) {
    String group = match.pattern().group().name();
    return group.equals("x.intens") || group.equals("x.down");
  }

  private Cue cue(Match match) {
    Weighing weighing = new Weighing(match.type(), match.pattern().weight());
    negate(match, weighing);
    Match degree = degrees.before(match);
    if (degree != null && degree.pattern().weight() != 1) {
      weighing.times(degree.pattern().weight(), "degree \"" + words(degree) + "\"");
    }
    if (marks.isShouted(tokens.get(match.start()))) {
      weighing.times(CAPITALS, "capitals");
    }
    if (weighing.type == CueType.DELIGHT && wishes.contains(clauses.segment(match.start()))) {
      weighing.times(IN_WISH, "inside a wish");
    }
    if (weighing.type == CueType.DELIGHT || weighing.type == CueType.IRRITANT) {
      if (clauses.afterContrast(match.start())) {
        weighing.times(AFTER_CONTRAST, "after a contrast");
      } else if (clauses.beforeContrast(match.start())) {
        weighing.times(BEFORE_CONTRAST, "before a contrast");
      }
    }
    return new Cue(
        weighing.type,
        weighing.weight,
        span(match),
        words(match),
        match.pattern().rule(),
        weighing.notes.isEmpty() ? "" : String.join(", ", weighing.notes));
  }

  private void negate(Match match, Weighing weighing) {
    Group.WhenNegated negated = match.pattern().group().negated();
    boolean negatable = match.pattern().group().isNegatable();
    int negator = negatable ? negation.negator(match) : Negation.NONE;
    if (negator == Negation.NONE) {
      return;
    }
    String note = "negated by \"" + tokens.get(negator).raw(text) + "\"";
    if (negated == Group.WhenNegated.FLIP) {
      flipping.set(negator);
      weighing.type = CueType.IRRITANT;
      weighing.times(FLIPPED, note);
    } else {
      cancelling.set(negator);
      weighing.type = CueType.DELIGHT;
      weighing.weight = Math.min(weighing.weight, HEAVIEST_CANCELLED);
      weighing.times(CANCELLED, note);
    }
  }

  private Span span(Match match) {
    return new Span(tokens.get(match.start()).start(), tokens.get(match.end() - 1).end());
  }

  private String words(Match match) {
    return match.pattern().words(text, span(match));
  }

  /** A cue while its weight is worked out. */
  private static final class Weighing {
    private CueType type;
    private double weight;
    private final List<String> notes = new ArrayList<>(2);

    Weighing(CueType type, double weight) {
      this.type = type;
      this.weight = weight;
    }

    void times(double factor, String note) {
      weight *= factor;
      notes.add(note);
    }
  }
}
