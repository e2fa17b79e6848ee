package org.rapporteur.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.ArticleFields;
import org.rapporteur.sources.Found;

/**
 * Articles out of the row groups of a Parquet file that begin in a piece of it. The columns are
 * those that JSON lines have; the table of articles that this program writes is one such file.
 */
final class ParquetArticles {

  private ParquetArticles() {}

  static void read(Piece piece, Configuration hadoop, Consumer<Found> sink) throws IOException {
    Path path = new Path(piece.path());
    ParquetReadOptions options =
        HadoopReadOptions.builder(hadoop, path).withRange(piece.begin(), piece.end()).build();
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop), options)) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      if (!schema.containsField("text")) {
        sink.accept(
            new Found.Unreadable(
                piece.path(), "no column \"text\"", "Name the column of the text \"text\""));
        return;
      }
      int row = 0;
      for (PageReadStore pages = reader.readNextRowGroup();
          pages != null;
          pages = reader.readNextRowGroup()) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long left = pages.getRowCount(); left > 0; left--) {
          Group group = records.read();
          String place = piece.path() + "@" + piece.begin() + ":" + ++row;
          sink.accept(ArticleFields.found(place, name -> field(group, name), new byte[0]));
        }
      }
    } catch (RuntimeException e) {
      sink.accept(
          new Found.Unreadable(
              piece.path(),
              "a broken Parquet file (" + e.getMessage() + ")",
              "What stands before the break was read; write the file again"));
    }
  }

  private static @Nullable String field(Group group, String name) {
    // Our own table calls the name that an article came with "ref" and makes "id" itself.
    String column = name.equals("id") && group.getType().containsField("ref") ? "ref" : name;
    if (!group.getType().containsField(column) || group.getFieldRepetitionCount(column) == 0) {
      return null;
    }
    Type type = group.getType().getType(column);
    if (column.equals("published") && !type.isPrimitive()) {
      return published(group.getGroup(column, 0));
    }
    boolean text =
        type.isPrimitive()
            && type.asPrimitiveType().getPrimitiveTypeName()
                == PrimitiveType.PrimitiveTypeName.BINARY;
    String value =
        text
            ? new String(group.getBinary(column, 0).getBytes(), StandardCharsets.UTF_8)
            : type.isPrimitive() ? group.getValueToString(type(group, column), 0) : null;
    return value == null || value.isBlank() ? null : value;
  }

  private static int type(Group group, String column) {
    return group.getType().getFieldIndex(column);
  }

  /** A date that was inferred is inferred again. */
  private static @Nullable String published(Group published) {
    boolean stated =
        published.getType().containsField("stated")
            && published.getFieldRepetitionCount("stated") > 0
            && published.getBoolean("stated", 0);
    return stated && published.getFieldRepetitionCount("edtf") > 0
        ? published.getString("edtf", 0)
        : null;
  }
}
