package org.rapporteur.desk.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.Row;

/**
 * Rows out of one Parquet file, a row group in memory at a time. Columns are found by name: one
 * that the file does not have is empty, one that was not asked for is passed over.
 */
public final class TableReader implements AutoCloseable {

  private final Path file;
  private final List<Column> columns;
  private final ParquetFileReader reader;
  private final MessageType schema;
  private final MessageColumnIO io;
  private @Nullable RecordReader<Group> group;
  private long left;

  public TableReader(Path file, List<Column> columns) throws IOException {
    this.file = file;
    this.columns = List.copyOf(columns);
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration())
            .withCodecFactory(new JavaCodecs())
            .build();
    try {
      reader = ParquetFileReader.open(new LocalInputFile(file), options);
    } catch (RuntimeException e) {
      throw new IOException(file + " is no Parquet file: " + e.getMessage(), e);
    }
    schema = reader.getFooter().getFileMetaData().getSchema();
    io = new ColumnIOFactory().getColumnIO(schema);
  }

  /** The next row; none at the end of the file. */
  public Optional<Row> next() throws IOException {
    try {
      RecordReader<Group> records = group;
      while (left == 0 || records == null) {
        PageReadStore pages = reader.readNextRowGroup();
        if (pages == null) {
          return Optional.empty();
        }
        records = io.getRecordReader(pages, new GroupRecordConverter(schema));
        group = records;
        left = pages.getRowCount();
      }
      left--;
      return Optional.of(row(columns, records.read()));
    } catch (RuntimeException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static Row row(List<Column> columns, Group group) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      String name = column.name();
      boolean filled =
          group.getType().containsField(name) && group.getFieldRepetitionCount(name) > 0;
      cells.add(filled ? cell(column, group) : null);
    }
    return new Row(cells);
  }

  private static Object cell(Column column, Group group) {
    String name = column.name();
    return switch (column.kind()) {
      case TEXT -> group.getString(name, 0);
      case WHOLE -> group.getInteger(name, 0);
      case NUMBER -> group.getDouble(name, 0);
      case FLAG -> group.getBoolean(name, 0);
      case GROUP -> row(column.fields(), group.getGroup(name, 0));
      case TEXTS, GROUPS -> list(column, group.getGroup(name, 0));
    };
  }

  /** Lists are a group that repeats a group of one element. */
  private static List<Object> list(Column column, Group list) {
    int size = list.getFieldRepetitionCount(0);
    List<Object> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Group element = list.getGroup(0, i);
      elements.add(
          column.kind() == Column.Kind.TEXTS
              ? element.getString(0, 0)
              : row(column.fields(), element.getGroup(0, 0)));
    }
    return elements;
  }
}
