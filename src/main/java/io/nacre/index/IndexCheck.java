package io.nacre.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Whether Lucene can read every byte of the last complete commit of a study.
 *
 * @param sound whether it can
 * @param segments how many segments there are
 * @param documents how many documents they hold
 * @param what what is broken, for someone who knows Lucene; empty where nothing is
 */
public record IndexCheck(boolean sound, int segments, int documents, String what) {
  /** Checks a study; who writes meanwhile is not disturbed. */
  public static IndexCheck of(Path folder) {
    try (Directory directory = new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
        CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      int documents = status.segmentInfos.stream().mapToInt(each -> each.maxDoc).sum();
      String what =
          status.segmentInfos.stream()
              .filter(each -> each.error != null)
              .map(each -> each.name + ": " + each.error)
              .findFirst()
              .orElse(status.missingSegments ? "a segment is missing" : "");
      return new IndexCheck(status.clean, status.numSegments, documents, what);
    } catch (IOException e) {
      throw StudyFolder.unreadable(folder, e);
    }
  }
}
