package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Columns and rows of the vocabulary as those of Spark, and back. */
final class SparkRows {

  private SparkRows() {}

  static StructType type(List<Column> columns) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : columns) {
      fields.add(DataTypes.createStructField(column.name(), type(column), true));
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Column column) {
    return switch (column.kind()) {
      case TEXT -> DataTypes.StringType;
      case WHOLE -> DataTypes.IntegerType;
      case NUMBER -> DataTypes.DoubleType;
      case FLAG -> DataTypes.BooleanType;
      case GROUP -> type(column.fields());
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, true);
      case GROUPS -> DataTypes.createArrayType(type(column.fields()), true);
    };
  }

  static org.apache.spark.sql.Row row(Row row) {
    Object[] cells = new Object[row.cells().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(row.cells().get(i));
    }
    return RowFactory.create(cells);
  }

  static Object[] rows(List<Row> rows) {
    return rows.stream().map(SparkRows::row).toArray();
  }

  private static @Nullable Object cell(@Nullable Object cell) {
    if (cell instanceof Row group) {
      return row(group);
    }
    return cell instanceof List<?> list ? list.stream().map(SparkRows::cell).toArray() : cell;
  }

  /** A row whose cells stand in the order of these columns. */
  static Row row(List<Column> columns, org.apache.spark.sql.Row row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      cells.add(row.isNullAt(i) ? null : cell(columns.get(i), row.get(i)));
    }
    return new Row(cells);
  }

  private static Object cell(Column column, Object cell) {
    return switch (column.kind()) {
      case GROUP -> row(column.fields(), (org.apache.spark.sql.Row) cell);
      case TEXTS -> list(cell);
      case GROUPS ->
          list(cell).stream()
              .map(each -> row(column.fields(), (org.apache.spark.sql.Row) each))
              .toList();
      default -> cell;
    };
  }

  private static List<?> list(Object cell) {
    return cell instanceof Object[] array
        ? Arrays.asList(array)
        : CollectionConverters.asJava((scala.collection.Seq<?>) cell);
  }
}
