package org.rapporteur.desk.parquet;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.Row;

/** Hands the cells of rows to Parquet. */
final class RowWriteSupport extends WriteSupport<Row> {

  private final String table;
  private final List<Column> columns;

  @SuppressWarnings("NullAway.Init") // Parquet gives it before the first row
  private RecordConsumer out;

  RowWriteSupport(String table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetSchema.of(table, columns), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.of(table, columns), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Row row) {
    out.startMessage();
    fields(columns, row);
    out.endMessage();
  }

  private void fields(List<Column> fields, Row row) {
    for (int i = 0; i < fields.size(); i++) {
      Object cell = row.cells().get(i);
      if (cell != null) {
        Column column = fields.get(i);
        out.startField(column.name(), i);
        cell(column, cell);
        out.endField(column.name(), i);
      }
    }
  }

  private void cell(Column column, Object cell) {
    switch (column.kind()) {
      case TEXT -> out.addBinary(Binary.fromString((String) cell));
      case WHOLE -> out.addInteger((Integer) cell);
      case NUMBER -> out.addDouble((Double) cell);
      case FLAG -> out.addBoolean((Boolean) cell);
      case GROUP -> group(column, (Row) cell);
      case TEXTS, GROUPS -> list(column, (List<?>) cell);
    }
  }

  private void group(Column column, Row row) {
    out.startGroup();
    fields(column.fields(), row);
    out.endGroup();
  }

  private void list(Column column, List<?> elements) {
    out.startGroup();
    if (!elements.isEmpty()) {
      out.startField("list", 0);
      for (Object element : elements) {
        out.startGroup();
        out.startField("element", 0);
        if (element instanceof Row row) {
          group(column, row);
        } else {
          out.addBinary(Binary.fromString((String) element));
        }
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }
}
