package io.nacre.privacy;

import io.nacre.corpus.Span;
import io.nacre.corpus.Verbatim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/** Replaces e-mail addresses and phone numbers by typed marks, before anything else sees them. */
public final class Masker {
  private record Find(Mark mark, Span span) {}

  private Masker() {}

  /** The verbatim with marks instead of personal data. */
  public static Masked mask(Verbatim verbatim) {
    String text = verbatim.text();
    List<Find> finds = find(text);
    if (finds.isEmpty()) {
      return new Masked(verbatim, List.of());
    }
    StringBuilder masked = new StringBuilder(text.length());
    List<Masked.Edit> edits = new ArrayList<>();
    int done = 0;
    for (Find find : finds) {
      if (find.span().start() < done) {
        continue; // inside an earlier mark
      }
      masked.append(text, done, find.span().start());
      int start = masked.length();
      masked.append(find.mark().text());
      edits.add(new Masked.Edit(find.mark(), new Span(start, masked.length()), find.span()));
      done = find.span().end();
    }
    masked.append(text, done, text.length());
    return new Masked(verbatim.withText(masked.toString()), edits);
  }

  private static List<Find> find(String text) {
    List<Find> finds = new ArrayList<>();
    if (text.indexOf('@') >= 0) {
      find(Mark.EMAIL, text, finds);
    }
    if (digits(text) >= 9) {
      find(Mark.PHONE, text, finds);
    }
    finds.sort(Comparator.comparing(Find::span).thenComparing(Find::mark));
    return finds;
  }

  private static void find(Mark mark, String text, List<Find> finds) {
    Matcher matcher = mark.pattern().matcher(text);
    while (matcher.find()) {
      finds.add(new Find(mark, new Span(matcher.start(), matcher.end())));
    }
  }

  private static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }
}
