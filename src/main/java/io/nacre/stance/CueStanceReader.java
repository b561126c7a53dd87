package io.nacre.stance;

import io.nacre.corpus.Fingerprint;
import io.nacre.corpus.InputException;
import io.nacre.corpus.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads stances from cues: words and turns of phrase of a lexicon, weighed by hand, with the rules
 * of negation, degree and contrast of lexicon-based opinion mining (Taboada et al., Computational
 * Linguistics 37, 2011). Nothing is learned; every label shows the words that made it.
 *
 * <p>Immutable and safe for use by several threads. The lexicons are read ahead, in a thread of
 * their own. Of a text in {@linkplain Language#OTHER another language} only emoji and punctuation
 * speak.
 */
public final class CueStanceReader implements StanceReader {
  private static final Comparator<Cue> IN_TEXT_ORDER =
      Comparator.comparing(Cue::span).thenComparing(Cue::type).thenComparing(Cue::rule);
  private static final StanceTokenizer ANY_LANGUAGE = new StanceTokenizer(Language.OTHER, Map.of());

  private static final java.util.regex.Pattern LANGUAGE =
      java.util.regex.Pattern.compile("(?m)^\\s*%language\\s*=\\s*(\\S.*)$");

  private final Map<Language, Supplier<Lexicon>> lexicons;

  /** The lexicons of the user. */
  private final List<String> own;

  /** A reader with the lexicons of nacre. */
  public CueStanceReader() {
    this(
        Map.of(
            Language.FRENCH, BuiltInLexicons::french, Language.ENGLISH, BuiltInLexicons::english),
        List.of());
    Thread.ofPlatform().daemon().name("ahead").start(BuiltInLexicons::readAhead);
  }

  private CueStanceReader(Map<Language, Supplier<Lexicon>> lexicons, List<String> own) {
    this.lexicons = Map.copyOf(lexicons);
    this.own = List.copyOf(own);
  }

  /**
   * A reader whose lexicons also hold the entries of a further file, which add to those of nacre
   * and override those that are written the same, whatever their class. A line {@code %language =
   * fr} or {@code en} says for which language they are; without it they count for both.
   *
   * @param file the name that messages give
   * @param content the content of the file
   * @throws InputException if a line is broken; says the file and the line
   */
  public CueStanceReader withLexicon(String file, String content) {
    String text = content.replace("\uFEFF", "");
    Matcher named = LANGUAGE.matcher(text);
    String wanted = named.find() ? named.group(1).strip() : "";
    Map<Language, Supplier<Lexicon>> all = new EnumMap<>(lexicons);
    lexicons.forEach((language, base) -> {
      if (wanted.isEmpty() || wanted.equalsIgnoreCase(language.code())) {
        Lexicon extended = LexiconParser.read(language, file, text, base.get()).lexicon();
        all.put(language, () -> extended);
      }
    });
    if (!wanted.isEmpty()
        && lexicons.keySet().stream().noneMatch(each -> wanted.equalsIgnoreCase(each.code()))) {
      long line = text.substring(0, named.start(1)).lines().count();
      throw new InputException(file + ":" + line + ": the language is fr or en, not " + wanted);
    }
    List<String> texts = new ArrayList<>(own);
    texts.add(content);
    return new CueStanceReader(all, texts);
  }

  /**
   * A lexicon of nacre as it is written, to read and to start one's own from.
   *
   * @param language {@link Language#FRENCH} or {@link Language#ENGLISH}
   */
  public static String lexicon(Language language) {
    return BuiltInLexicons.text(language);
  }

  @Override
  public String fingerprint() {
    return fingerprint(own);
  }

  /**
   * What a reader with lexicons of one's own would give as its {@link #fingerprint()}.
   *
   * @param own the contents of the files, in their order
   */
  public static String fingerprint(List<String> own) {
    return Fingerprint.of(
        BuiltInLexicons.checksum(Language.FRENCH),
        BuiltInLexicons.checksum(Language.ENGLISH),
        String.join("\n", own));
  }

  @Override
  public VerbatimReading read(List<String> statements, Language language, @Nullable Double rating) {
    List<Found> found = statements.stream().map(each -> cues(each, language)).toList();
    List<Cue> all = found.stream().flatMap(each -> each.cues().stream()).toList();
    Balance rated = Balance.ofRating(rating);
    Balance whole = Balance.of(all).plus(rated);
    List<StanceReading> readings = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      List<Cue> own = found.get(i).cues();
      StanceRules rules = new StanceRules(own, around(found, i, whole), rated);
      Stance stance = rules.stance();
      readings.add(new StanceReading(stance, rules.intensity(stance), own));
    }
    return new VerbatimReading(new StanceRules(all, rated, rated).stance(), readings);
  }

  /** What stands around a statement; the two sides of a "but" are not meant alike. */
  private static Balance around(List<Found> found, int statement, Balance whole) {
    Found own = found.get(statement);
    if (own.turns()) {
      return Balance.NONE;
    }
    Balance around = whole.without(Balance.of(own.cues()));
    Found next = statement + 1 < found.size() ? found.get(statement + 1) : own;
    return next.turns() ? around.without(Balance.of(next.cues())) : around;
  }

  /**
   * What stands in one statement.
   *
   * @param cues its cues, in the order of the text
   * @param turns whether it begins with a contrast ("but"): it is not meant as the rest is
   */
  private record Found(List<Cue> cues, boolean turns) {}

  private Found cues(String text, Language language) {
    List<Cue> cues = new ArrayList<>();
    boolean turns = false;
    Supplier<Lexicon> lexicon = lexicons.get(language);
    if (lexicon == null) {
      cues.addAll(new Marks(text, ANY_LANGUAGE.tokens(text)).cues());
    } else {
      List<Token> tokens = lexicon.get().tokenizer().tokens(text);
      Marks marks = new Marks(text, tokens);
      CueWeigher weigher = new CueWeigher(text, tokens, lexicon.get(), marks);
      turns = weigher.beginsWithContrast();
      cues.addAll(weigher.cues());
      cues.addAll(marks.cues());
    }
    cues.sort(IN_TEXT_ORDER);
    return new Found(cues, turns);
  }
}
