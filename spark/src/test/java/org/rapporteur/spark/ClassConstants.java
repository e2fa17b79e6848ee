package org.rapporteur.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The constant pool of a class file (JVM specification, 4.4).
 *
 * @param strings its string constants
 * @param names all its words: names of classes and methods too
 */
record ClassConstants(Set<String> strings, Set<String> names) {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;

  static ClassConstants of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(new DataInputStream(in));
    }
  }

  private static ClassConstants read(DataInputStream in) throws IOException {
    in.readInt(); // 0xCAFEBABE
    in.readInt(); // version
    int count = in.readUnsignedShort();
    String[] words = new String[count];
    int[] strings = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> words[i] = in.readUTF();
        case STRING -> strings[i] = in.readUnsignedShort();
        case LONG, DOUBLE -> {
          in.readLong();
          i++; // these take two places
        }
        case 7, 16, 19, 20 -> in.readUnsignedShort(); // class, method type, module, package
        case 15 -> {
          in.readUnsignedByte(); // method handle
          in.readUnsignedShort();
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt(); // numbers, references, dynamics
        default -> throw new IOException("unknown constant " + tag);
      }
    }
    Set<String> texts = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 1; i < count; i++) {
      if (strings[i] > 0 && words[strings[i]] != null) {
        texts.add(words[strings[i]]);
      }
      if (words[i] != null) {
        names.add(words[i]);
      }
    }
    return new ClassConstants(texts, names);
  }
}
