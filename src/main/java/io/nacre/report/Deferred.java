package io.nacre.report;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when it is first looked into: the tables of all texts are large, and most
 * reports show none of them.
 */
final class Deferred<T> extends AbstractList<T> implements RandomAccess {
  private @Nullable Supplier<List<T>> maker;
  private List<T> made = List.of();

  Deferred(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  private synchronized List<T> made() {
    if (maker != null) {
      made = List.copyOf(maker.get());
      maker = null;
    }
    return made;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
