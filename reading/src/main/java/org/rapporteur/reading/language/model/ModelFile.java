package org.rapporteur.reading.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Reads and writes models: deflated, numbers as variable-length bytes, weights as gaps and values.
 */
public final class ModelFile {

  private static final int TAGS = 0x52545431;
  private static final int TREES = 0x52505231;

  private ModelFile() {}

  public static void write(TagModel model, Weights weights, OutputStream to) throws IOException {
    try (Out out = new Out(to)) {
      out.data.writeInt(TAGS);
      out.strings(model.tags());
      out.lists(model.classTags());
      out.classes(model.ambiguity());
      out.classes(model.clusters());
      out.weights(weights);
    }
  }

  public static void write(ParseModel model, Weights weights, OutputStream to) throws IOException {
    try (Out out = new Out(to)) {
      out.data.writeInt(TREES);
      out.strings(model.actions().labels());
      out.number(model.actions().tagCount());
      out.lists(model.actions().allLeft());
      out.lists(model.actions().allRight());
      out.classes(model.clusters());
      out.number(model.beam());
      out.weights(weights);
    }
  }

  /**
   * @throws IOException if the stream is not a tagger's model
   */
  public static TagModel readTags(InputStream from) throws IOException {
    In in = new In(from, TAGS);
    return new TagModel(in.strings(), in.lists(), in.classes(), in.classes(), in.weights());
  }

  /**
   * @throws IOException if the stream is not a parser's model
   */
  public static ParseModel readTrees(InputStream from) throws IOException {
    In in = new In(from, TREES);
    String[] labels = in.strings();
    int tagCount = in.number();
    Actions actions = new Actions(labels, tagCount, in.lists(), in.lists());
    WordClasses clusters = in.classes();
    int beam = in.number();
    return new ParseModel(actions, clusters, in.weights(), beam);
  }

  private static final class Out implements AutoCloseable {
    final DataOutputStream data;

    Out(OutputStream to) {
      Deflater deflater = new Deflater(9, true);
      data = new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16));
    }

    void number(int value) throws IOException {
      int v = value;
      while ((v & ~0x7F) != 0) {
        data.writeByte((v & 0x7F) | 0x80);
        v >>>= 7;
      }
      data.writeByte(v);
    }

    void strings(String[] values) throws IOException {
      number(values.length);
      for (String value : values) {
        data.writeUTF(value);
      }
    }

    void lists(int[][] lists) throws IOException {
      number(lists.length);
      for (int[] list : lists) {
        number(list.length);
        for (int value : list) {
          number(value);
        }
      }
    }

    void classes(WordClasses classes) throws IOException {
      int[] hashes = classes.hashes();
      number(hashes.length);
      for (int hash : hashes) {
        data.writeInt(hash);
      }
      for (int c : classes.classes()) {
        number(c);
      }
    }

    void weights(Weights weights) throws IOException {
      short[] values = weights.values;
      int nonzero = 0;
      for (short v : values) {
        nonzero += v == 0 ? 0 : 1;
      }
      number(values.length);
      number(nonzero);
      int last = -1;
      for (int i = 0; i < values.length; i++) {
        if (values[i] != 0) {
          number(i - last - 1);
          last = i;
        }
      }
      for (short v : values) {
        if (v != 0) {
          number((v << 1) ^ (v >> 31));
        }
      }
    }

    @Override
    public void close() throws IOException {
      data.close();
    }
  }

  private static final class In {
    private final DataInputStream data;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;

    In(InputStream from, int magic) throws IOException {
      data =
          new DataInputStream(
              new InflaterInputStream(from, new java.util.zip.Inflater(true), 1 << 16));
      if (whole() != magic) {
        throw new IOException("not a model of this kind and version");
      }
    }

    private int next() throws IOException {
      if (at == end) {
        end = data.read(block);
        at = 0;
        if (end <= 0) {
          throw new IOException("the model ends early");
        }
      }
      return block[at++] & 0xFF;
    }

    int whole() throws IOException {
      return next() << 24 | next() << 16 | next() << 8 | next();
    }

    int number() throws IOException {
      int result = 0;
      for (int shift = 0; ; shift += 7) {
        int b = next();
        result |= (b & 0x7F) << shift;
        if (b < 0x80) {
          return result;
        }
      }
    }

    String[] strings() throws IOException {
      String[] result = new String[number()];
      for (int i = 0; i < result.length; i++) {
        byte[] bytes = new byte[next() << 8 | next()];
        for (int k = 0; k < bytes.length; k++) {
          bytes[k] = (byte) next();
        }
        result[i] = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).intern();
      }
      return result;
    }

    int[][] lists() throws IOException {
      int[][] result = new int[number()][];
      for (int i = 0; i < result.length; i++) {
        result[i] = new int[number()];
        for (int k = 0; k < result[i].length; k++) {
          result[i][k] = number();
        }
      }
      return result;
    }

    WordClasses classes() throws IOException {
      int[] hashes = new int[number()];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = whole();
      }
      int[] classes = new int[hashes.length];
      for (int i = 0; i < classes.length; i++) {
        classes[i] = number();
      }
      return new WordClasses(hashes, classes);
    }

    Weights weights() throws IOException {
      short[] values = new short[number()];
      int[] places = new int[number()];
      int last = -1;
      for (int i = 0; i < places.length; i++) {
        last += number() + 1;
        places[i] = last;
      }
      for (int place : places) {
        int v = number();
        values[place] = (short) ((v >>> 1) ^ -(v & 1));
      }
      return new Weights(values);
    }
  }
}
