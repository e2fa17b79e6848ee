package org.rapporteur.desk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.parquet.TableWriter;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.ReadingTables;
import org.rapporteur.reading.table.Row;

/** Claims as a Parquet table: the columns of a cluster's claims, and what people decided. */
final class ParquetWriter implements ClaimWriter {

  /** Where a claim stood in its reading is not known once it is in the ledger. */
  private static final int NUMBER =
      ReadingTables.CLAIMS.stream().map(Column::name).toList().indexOf("number");

  private static final List<Column> REVIEW =
      List.of("action", "field", "value", "by", "at", "note").stream()
          .map(name -> new Column(name, Column.Kind.TEXT, List.of()))
          .toList();

  private final TableWriter table;

  ParquetWriter(OutputStream out) {
    try {
      table = new TableWriter(out, "claims", columns());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(ReadingTables.CLAIMS);
    columns.remove(NUMBER);
    columns.add(new Column("reviews", Column.Kind.GROUPS, REVIEW));
    return columns;
  }

  @Override
  public void write(KeptClaim kept) throws IOException {
    Row claim = ReadingTables.rows(kept.asReading(), kept.article().ref()).claims().get(0);
    List<@Nullable Object> cells = new ArrayList<>(claim.cells());
    cells.remove(NUMBER);
    cells.add(kept.reviews().stream().map(ParquetWriter::row).toList());
    table.write(new Row(cells));
  }

  private static Row row(Review review) {
    return new Row(
        List.of(
            review.action().word(),
            review.field(),
            review.value(),
            review.by(),
            review.at(),
            review.note()));
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
