package org.rapporteur.desk.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.rapporteur.reading.table.Column;

/**
 * Columns as Parquet declares them, the way Spark writes them: lists in three levels, all optional.
 */
final class ParquetSchema {

  private ParquetSchema() {}

  static MessageType of(String table, List<Column> columns) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    columns.forEach(column -> message.addField(type(column)));
    return message.named(table);
  }

  private static Type type(Column column) {
    String name = column.name();
    return switch (column.kind()) {
      case TEXT -> text(name);
      case WHOLE -> Types.optional(INT32).named(name);
      case NUMBER -> Types.optional(DOUBLE).named(name);
      case FLAG -> Types.optional(BOOLEAN).named(name);
      case GROUP -> group(name, column.fields());
      case TEXTS -> Types.optionalList().element(text("element")).named(name);
      case GROUPS -> Types.optionalList().element(group("element", column.fields())).named(name);
    };
  }

  private static Type text(String name) {
    return Types.optional(BINARY).as(stringType()).named(name);
  }

  private static GroupType group(String name, List<Column> fields) {
    Types.GroupBuilder<GroupType> group = Types.optionalGroup();
    fields.forEach(field -> group.addField(type(field)));
    return group.named(name);
  }
}
