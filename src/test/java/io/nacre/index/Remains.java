package io.nacre.index;

import io.nacre.corpus.Accents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** Which words can still be found in the folder of a study, whoever looks for them and how. */
public final class Remains {
  private Remains() {}

  /** Those of some words that stand in the bytes of any file, whatever the case. */
  public static NavigableSet<String> inFiles(Path study, Collection<String> words) {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(study)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found(contents, words);
  }

  /**
   * Those of some words that Lucene knows: in the stored fields of all documents, those that are
   * deleted too, and in all terms and values of all fields.
   */
  public static NavigableSet<String> inIndex(Path study, Collection<String> words) {
    List<String> contents = new ArrayList<>();
    try (Directory directory = StudyFolder.open(study);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        stored(leaf.reader(), contents);
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
          contents.add(bytes(new BytesRef(field.name)));
          terms(leaf.reader().terms(field.name), contents);
          values(leaf.reader().getSortedDocValues(field.name), contents);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found(contents, words);
  }

  /** How many deleted documents still lie in the folder. */
  public static int deleted(Path study) {
    try (Directory directory = StudyFolder.open(study);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDeletedDocs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stored(LeafReader leaf, List<String> contents) throws IOException {
    for (int i = 0; i < leaf.maxDoc(); i++) {
      for (IndexableField field : leaf.storedFields().document(i)) {
        contents.add(bytes(field.binaryValue()));
      }
    }
  }

  private static void terms(Terms terms, List<String> contents) throws IOException {
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        contents.add(bytes(term));
      }
    }
  }

  private static void values(SortedDocValues values, List<String> contents) throws IOException {
    for (int i = 0; values != null && i < values.getValueCount(); i++) {
      contents.add(bytes(values.lookupOrd(i)));
    }
  }

  private static String bytes(BytesRef bytes) {
    return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.ISO_8859_1);
  }

  /** Bytes are compared as letters of one byte each, whatever the case of those of ASCII. */
  private static NavigableSet<String> found(List<String> contents, Collection<String> words) {
    List<String> plain = contents.stream().map(Remains::plain).toList();
    NavigableSet<String> found = new TreeSet<>();
    for (String word : words) {
      for (String form : List.of(word, word.toUpperCase(Locale.ROOT), Accents.plain(word))) {
        byte[] utf8 = form.getBytes(StandardCharsets.UTF_8);
        String bytes = plain(new String(utf8, StandardCharsets.ISO_8859_1));
        if (plain.stream().anyMatch(content -> content.contains(bytes))) {
          found.add(word);
        }
      }
    }
    return found;
  }

  private static String plain(String bytes) {
    StringBuilder plain = new StringBuilder(bytes);
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return plain.toString();
  }
}
