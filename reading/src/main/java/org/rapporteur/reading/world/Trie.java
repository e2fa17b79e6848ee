package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names by their folded pieces. One table of (node, piece) → node, so that a look-up costs one
 * probe a piece, however many names there are. Pieces are known by 64-bit hashes.
 *
 * @param <T> what names stand for
 */
final class Trie<T> {

  /** A value, the spelling it asks for, and the next value of the same name. */
  private static final class Leaf<T> {
    final long casing;
    final T value;
    @Nullable Leaf<T> next;

    Leaf(long casing, T value) {
      this.casing = casing;
      this.value = value;
    }
  }

  private static final int FIRST_SIZE = 1 << 17;

  private long[] keys = new long[FIRST_SIZE];
  private int[] nodes = new int[FIRST_SIZE];
  private int edges;
  private int size = 1;
  private final List<@Nullable Leaf<T>> leaves = new ArrayList<>(FIRST_SIZE / 4);

  Trie() {
    leaves.add(null);
  }

  /** Adds a value under a name, after those that the name has. */
  void add(String surface, T value) {
    int node = 0;
    int begin = -1;
    int piece = 0;
    long hash = Pieces.FNV_START;
    long casing = 0;
    int length = surface.length();
    for (int i = 0; i <= length; i++) {
      char c = i == length ? 0 : Fold.letter(surface.charAt(i));
      if (c > 1) {
        begin = begin < 0 ? i : begin;
        hash = (hash ^ c) * Pieces.FNV_PRIME;
      } else if (c == 0 && begin >= 0) {
        node = stepOrGrow(node, hash);
        casing = Casing.with(casing, piece++, surface, begin, i);
        hash = Pieces.FNV_START;
        begin = -1;
      }
    }
    if (node == 0) {
      throw new IllegalArgumentException("a name without letters: '" + surface + "'");
    }
    Leaf<T> leaf = new Leaf<>(casing, value);
    Leaf<T> last = leaves.get(node);
    if (last == null) {
      leaves.set(node, leaf);
      return;
    }
    while (last.next != null) {
      last = last.next;
    }
    last.next = leaf;
  }

  /** The node after a piece, or -1. */
  int step(int node, long piece) {
    long key = key(node, piece);
    for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
      if (nodes[slot] == 0) {
        return -1;
      }
      if (keys[slot] == key) {
        return nodes[slot];
      }
    }
  }

  /** Values at a node that agree in case with the pieces {@code [from, to)}. */
  List<T> at(int node, Pieces pieces, int from, int to) {
    Leaf<T> leaf = leaves.get(node);
    if (leaf == null) {
      return List.of();
    }
    List<T> values = new ArrayList<>(2);
    for (; leaf != null; leaf = leaf.next) {
      if (pieces.agrees(leaf.casing, from, to)) {
        values.add(leaf.value);
      }
    }
    return values;
  }

  /** Values under a whole text. */
  List<T> get(String surface) {
    Pieces pieces = Pieces.of(surface);
    int node = 0;
    for (int p = 0; p < pieces.size(); p++) {
      node = step(node, pieces.hash(p));
      if (node < 0) {
        return List.of();
      }
    }
    return at(node, pieces, 0, pieces.size());
  }

  private int stepOrGrow(int node, long piece) {
    int next = step(node, piece);
    if (next >= 0) {
      return next;
    }
    if (2 * ++edges > keys.length) {
      grow();
    }
    put(key(node, piece), size);
    leaves.add(null);
    return size++;
  }

  private void put(long key, int node) {
    int slot = slot(key);
    while (nodes[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[2 * oldKeys.length];
    nodes = new int[2 * oldNodes.length];
    Arrays.fill(nodes, 0);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNodes[i] != 0) {
        put(oldKeys[i], oldNodes[i]);
      }
    }
  }

  private static long key(int node, long piece) {
    return piece ^ (node * 0x9E3779B97F4A7C15L);
  }

  private int slot(long key) {
    long mixed = (key ^ (key >>> 32)) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }
}
