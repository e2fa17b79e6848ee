package org.rapporteur.desk.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.rapporteur.reading.table.Column;
import org.rapporteur.reading.table.Row;

/** Writes rows as one Parquet file, compressed with gzip, which every reader of Parquet has. */
public final class TableWriter implements AutoCloseable {

  /** Rows are held until a group of them is full; bytes. */
  private static final long ROW_GROUP = 16L * 1024 * 1024;

  private final ParquetWriter<Row> writer;

  public TableWriter(OutputStream out, String table, List<Column> columns) throws IOException {
    writer =
        new Builder(new Stream(out), new RowWriteSupport(table, columns))
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new JavaCodecs())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  public void write(Row row) throws IOException {
    writer.write(row);
  }

  /** Writes the file's end. The stream is flushed and stays open. */
  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final RowWriteSupport support;

    Builder(OutputFile file, RowWriteSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }
  }

  /** Parquet writes from front to back and asks only how far it has come. */
  private record Stream(OutputStream out) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new PositionOutputStream() {
        private long position;

        @Override
        public long getPos() {
          return position;
        }

        @Override
        public void write(int b) throws IOException {
          out.write(b);
          position++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
          position += length;
        }

        @Override
        public void flush() throws IOException {
          out.flush();
        }

        @Override
        public void close() throws IOException {
          out.flush();
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
