package org.rapporteur.reading.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/**
 * Some 34,000 cities, kept as the bytes of their file, whose lines are sorted by folded name. A
 * look-up is a binary search in the bytes: nothing is built when the program starts.
 *
 * <p>Columns: folded name, name, country, GeoNames id, first-level division.
 */
final class Cities {

  private static final int MAX_PIECES = 5;
  private static final byte[] NONE = {};

  private final byte[] lines;
  private final int start;

  private Cities(byte[] lines) {
    this.lines = lines;
    int at = 0;
    while (at < lines.length && lines[at] == '#') {
      at = after(at);
    }
    this.start = at;
  }

  static Cities none() {
    return new Cities(NONE);
  }

  static Cities shipped(List<String> faults) {
    try (InputStream in = Cities.class.getResourceAsStream("cities.tsv")) {
      if (in == null) {
        faults.add("cities.tsv: no such resource");
        return none();
      }
      return new Cities(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The longest city name that begins at a token. It must begin with a capital and not be all
   * capitals.
   */
  @Nullable Found longest(Pieces pieces, int from) {
    int first = pieces.first(from);
    if (lines.length == 0 || !pieces.marked(first) || pieces.shouted(first)) {
      return null;
    }
    Found best = null;
    StringBuilder key = new StringBuilder();
    int count = 0;
    for (int t = from; t < pieces.tokens() && count < MAX_PIECES && pieces.joins(t); t++) {
      for (int p = pieces.first(t); p < pieces.first(t + 1); p++) {
        key.append(count++ == 0 ? "" : " ");
        pieces.appendTo(key, p);
      }
      if (pieces.first(t) == pieces.first(t + 1)) {
        continue;
      }
      byte[] wanted = key.toString().getBytes(StandardCharsets.UTF_8);
      int line = firstAtOrAfter(wanted);
      if (line >= lines.length || !begins(line, wanted)) {
        return best;
      }
      List<Known> here = named(line, wanted, pieces, pieces.first(from), pieces.first(t + 1));
      if (!here.isEmpty()) {
        best = new Found(from, t + 1, here);
      }
    }
    return best;
  }

  private List<Known> named(int line, byte[] wanted, Pieces pieces, int from, int to) {
    List<Known> result = new ArrayList<>(1);
    for (int at = line; at < lines.length && begins(at, wanted); at = after(at)) {
      if (lines[at + wanted.length] != '\t') {
        break;
      }
      String[] cells = text(at).split("\t", -1);
      boolean told = result.stream().anyMatch(k -> cells[2].equals(k.home()));
      if (!told && pieces.agrees(Casing.of(cells[1]), from, to)) {
        Thing thing = new Thing(null, cells[1], EntityType.PLACE);
        result.add(new Known(cells[1], thing, Sense.CITY, "city", cells[2]));
      }
    }
    return result;
  }

  /** Where the city of this name lies: country and GeoNames id, if only one city has the name. */
  @Nullable Spot spot(String name) {
    byte[] wanted = String.join(" ", Fold.pieces(name)).getBytes(StandardCharsets.UTF_8);
    int line = firstAtOrAfter(wanted);
    if (line >= lines.length || !begins(line, wanted) || lines[line + wanted.length] != '\t') {
      return null;
    }
    String[] cells = text(line).split("\t", -1);
    int next = after(line);
    boolean alone =
        next >= lines.length || !begins(next, wanted) || lines[next + wanted.length] != '\t';
    return alone ? new Spot(cells[2], null, null, cells[3]) : null;
  }

  private String text(int line) {
    int end = after(line);
    int length = (end > line && lines[end - 1] == '\n' ? end - 1 : end) - line;
    return new String(lines, line, length, StandardCharsets.UTF_8);
  }

  private boolean begins(int line, byte[] wanted) {
    if (line + wanted.length >= lines.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (lines[line + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Begin of the first line whose key is not less than the wanted one. */
  private int firstAtOrAfter(byte[] wanted) {
    int low = start;
    int high = lines.length;
    while (low < high) {
      int middle = lineAt(low + (high - low) / 2);
      if (compare(middle, wanted) < 0) {
        low = after(middle);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int lineAt(int at) {
    int begin = at;
    while (begin > start && lines[begin - 1] != '\n') {
      begin--;
    }
    return begin;
  }

  private int after(int at) {
    int next = at;
    while (next < lines.length && lines[next] != '\n') {
      next++;
    }
    return Math.min(next + 1, lines.length);
  }

  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int own = lines[line + i] & 0xff;
      int difference = (own == '\t' || own == '\n' ? 0 : own) - (wanted[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return lines[line + wanted.length] == '\t' ? 0 : 1;
  }
}
