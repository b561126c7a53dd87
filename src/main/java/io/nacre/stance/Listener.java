package io.nacre.stance;

import io.nacre.corpus.Language;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import io.nacre.corpus.Workers;
import io.nacre.privacy.Masked;
import io.nacre.text.LanguageDetector;
import io.nacre.text.Statements;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Understands verbatims one by one: their language, their statements and what these do. */
public final class Listener {
  private final StanceReader reader;
  private final @Nullable Language language;
  private final boolean split;
  private final int threads;
  private final Progress progress;

  /** A listener, as below, where nobody wants to know how far it is. */
  public Listener(StanceReader reader, @Nullable Language language, boolean split, int threads) {
    this(reader, language, split, threads, Progress.NONE);
  }

  /**
   * A listener that tells how many texts it has understood.
   *
   * @param language the language of all texts, or null where it is to be found
   * @param split whether texts are cut into statements; else each text is one
   * @param threads how many threads may work, at least 1; the result does not depend on it
   */
  public Listener(
      StanceReader reader,
      @Nullable Language language,
      boolean split,
      int threads,
      Progress progress) {
    this.reader = reader;
    this.language = language;
    this.split = split;
    this.threads = threads;
    this.progress = progress;
  }

  /** What tells this listener from one that would understand a text otherwise. */
  public String lens() {
    return lens(split, reader.fingerprint());
  }

  /**
   * The lens of a listener.
   *
   * @param split whether texts are cut into statements
   * @param reader the fingerprint of what reads the stances
   */
  public static String lens(boolean split, String reader) {
    return (split ? "statements " : "whole ") + reader;
  }

  /** What is understood of each verbatim, in their order. */
  public List<Heard> hear(List<Masked> verbatims) {
    return hear(verbatims, Collections.nCopies(verbatims.size(), null));
  }

  /**
   * What is understood of each verbatim, in their order.
   *
   * @param known what was understood of each before by a listener of the same lens, or null; it
   *     stands where the language is the same among the texts of now
   */
  public List<Heard> hear(List<Masked> verbatims, List<? extends @Nullable Heard> known) {
    progress.begin(Progress.Stage.LISTENING, verbatims.size());
    List<Verbatim> texts = verbatims.stream().map(Masked::verbatim).toList();
    List<Language> languages =
        language == null
            ? LanguageDetector.detect(texts.stream().map(Verbatim::text).toList(), threads)
            : Collections.nCopies(texts.size(), language);
    return Workers.map(
        texts.size(),
        threads,
        i -> {
          Heard before = known.get(i);
          return before != null && before.language() == languages.get(i)
              ? before
              : hear(texts.get(i), languages.get(i));
        },
        progress);
  }

  private Heard hear(Verbatim verbatim, Language in) {
    String text = verbatim.text();
    List<Span> spans = Statements.spans(text, split);
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    return new Heard(in, spans, reader.read(words, in, verbatim.rating()));
  }
}
