package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.ContentId;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.sources.Found;

/**
 * Articles and faults of some pieces, one after the other: rows of a key, an article or null, and a
 * problem or null. One article has one key however often it is found.
 */
final class FoundRows implements Iterator<Row> {

  static final int KEY = 0;
  static final int ARTICLE = 1;
  static final int PROBLEM = 2;

  private static final String TRY = "Look at the file, then run the batch again";

  private final Iterator<Piece> pieces;
  private final Configuration hadoop;
  private final @Nullable String published;
  private final boolean lastTry;
  private @Nullable Piece piece;
  private @Nullable Handoff found;
  private @Nullable Row next;

  /**
   * @param published date of articles that state none; null if unknown
   * @param lastTry whether a file system that fails becomes a problem; if not, Spark shall try
   *     again
   */
  FoundRows(List<Piece> pieces, Configuration hadoop, @Nullable String published, boolean lastTry) {
    this.pieces = new ArrayList<>(pieces).iterator();
    this.hadoop = hadoop;
    this.published = published;
    this.lastTry = lastTry;
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.addTaskCompletionListener(
          ended -> {
            Handoff open = found;
            if (open != null) {
              open.close();
            }
          });
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      Handoff open = found;
      if (open == null) {
        if (!pieces.hasNext()) {
          return false;
        }
        Piece at = pieces.next();
        piece = at;
        found = new Handoff(sink -> Archives.read(at, hadoop, sink), at.path());
        continue;
      }
      try {
        if (open.hasNext()) {
          next = row(open.next());
        } else {
          found = null;
        }
      } catch (Handoff.FailedSourceException e) {
        boolean fileSystem =
            e.getCause() instanceof IOException || e.getCause() instanceof UncheckedIOException;
        if (fileSystem && !lastTry) {
          throw e;
        }
        found = null;
        String where = piece == null ? "" : piece.path();
        next = problem(where, "could not be read to its end (" + e.getMessage() + ")", TRY);
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = Objects.requireNonNull(next);
    next = null;
    return row;
  }

  private Row row(Found found) {
    if (found instanceof Found.Unreadable fault) {
      return problem(fault.where(), fault.why(), fault.advice());
    }
    Found.Text text = (Found.Text) found;
    Article article = text.article();
    if (article.published() == null && published != null) {
      article = article.withPublished(Published.stated(published));
    }
    return RowFactory.create(
        article.id(), SparkRows.row(ReadingTables.unread(article, text.origin())), null);
  }

  /** The row of a fault; the same fault of the same place has the same key. */
  static Row problem(String where, String why, String advice) {
    Row problem = SparkRows.row(ReadingTables.unreadable(null, where, why, advice));
    return RowFactory.create(ContentId.of("fault", where, why), null, problem);
  }
}
