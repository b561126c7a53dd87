package io.nacre.privacy;

import io.nacre.corpus.Facets;
import io.nacre.corpus.Intake;
import io.nacre.corpus.Progress;
import io.nacre.corpus.Rejection;
import io.nacre.corpus.SourceAccount;
import io.nacre.corpus.Verbatim;
import io.nacre.source.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is analysed: every verbatim once, masked, and what became of all rows.
 *
 * @param masked the verbatims in canonical order
 * @param intake the account of all rows
 */
public record Corpus(List<Masked> masked, Intake intake) {
  public Corpus {
    masked = List.copyOf(masked);
    if (intake.accepted() != masked.size()) {
      throw new IllegalStateException(
          intake.accepted() + " rows accepted, but " + masked.size() + " verbatims");
    }
  }

  /**
   * Masks what was read and takes out the rows that repeat another one.
   *
   * @param threads how many threads may work, at least 1
   * @param progress is told of the rows
   */
  public static Corpus of(Reading reading, Masking masking, int threads, Progress progress) {
    return of(Masker.mask(reading, masking, threads, progress), reading.skipped());
  }

  /**
   * Takes out the rows that repeat another one.
   *
   * @param files the files, in the order of the names
   * @param skipped files that were met and not read, each with the reason
   */
  public static Corpus of(Collection<MaskedFile> files, List<String> skipped) {
    Duplicates duplicates = duplicates(files);
    return new Corpus(duplicates.kept(), account(files, skipped, duplicates));
  }

  /**
   * The account of all rows alone.
   *
   * @param files the files, in the order of the names
   * @param skipped files that were met and not read, each with the reason
   */
  public static Intake account(Collection<MaskedFile> files, List<String> skipped) {
    return account(files, skipped, duplicates(files));
  }

  private static Duplicates duplicates(Collection<MaskedFile> files) {
    return new Duplicates(files.stream().flatMap(file -> file.rows().stream()).toList());
  }

  private static Intake account(
      Collection<MaskedFile> files, List<String> skipped, Duplicates duplicates) {
    List<SourceAccount> accounts = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (MaskedFile file : files) {
      long duplicate = duplicates.removed(file.source());
      long rejected = file.rejections().size();
      accounts.add(
          new SourceAccount(
              file.source(),
              file.reading(),
              file.rows().size() + file.empty() + rejected,
              file.rows().size() - duplicate,
              duplicate,
              file.empty(),
              rejected));
      rejections.addAll(file.rejections());
      warnings.addAll(file.warnings());
    }
    warnings.addAll(duplicates.warnings());
    return new Intake(accounts, rejections, skipped, warnings);
  }

  /** How much of each kind of personal data was masked; see {@link Masks}. */
  public Map<String, Integer> masks() {
    return Masks.of(masked);
  }

  /** The verbatims as masked, in canonical order. */
  public List<Verbatim> verbatims() {
    return masked.stream().map(Masked::verbatim).toList();
  }

  /** The same, known by nothing but text, voice and date. */
  public Corpus withoutFacets() {
    return new Corpus(masked.stream().map(each -> each.withFacets(Facets.NONE)).toList(), intake);
  }
}
