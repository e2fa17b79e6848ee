package org.rapporteur.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;

/** The cells of one row by the names of their columns. */
final class Cells {

  private final List<Column> columns;
  private final Row row;
  private final Words words;

  Cells(List<Column> columns, Row row, Words words) {
    this.columns = columns;
    this.row = row;
    this.words = words;
  }

  Words words() {
    return words;
  }

  private @Nullable Object cell(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return row.cells().get(i);
      }
    }
    throw new IllegalArgumentException("no column " + name);
  }

  private <T> T there(String name, @Nullable T cell) {
    if (cell == null) {
      throw new RowFaultException("nothing in column " + name);
    }
    return cell;
  }

  @Nullable String textOrNull(String name) {
    return (String) cell(name);
  }

  String text(String name) {
    return there(name, textOrNull(name));
  }

  @Nullable Integer wholeOrNull(String name) {
    return (Integer) cell(name);
  }

  int whole(String name) {
    return there(name, wholeOrNull(name));
  }

  @Nullable Double numberOrNull(String name) {
    return (Double) cell(name);
  }

  double number(String name) {
    return there(name, numberOrNull(name));
  }

  /** A number, or what an empty cell stands for. */
  double number(String name, double empty) {
    Double number = numberOrNull(name);
    return number == null ? empty : number;
  }

  boolean flag(String name) {
    return there(name, (Boolean) cell(name));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (cell(name) instanceof List<?> list) {
      list.forEach(text -> texts.add((String) text));
    }
    return texts;
  }

  /** The constant whose public word is in the cell. */
  <E extends Enum<E>> E word(String name, Class<E> type) {
    String word = text(name);
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new RowFaultException("\"" + word + "\" is no " + name);
    }
  }

  /** The span that {@code begin} and {@code end} of this row tell; null if they are empty. */
  @Nullable Span hereOrNull(boolean quoted) {
    Integer begin = wholeOrNull("begin");
    Integer end = wholeOrNull("end");
    if (begin == null || end == null) {
      return null;
    }
    return words.span(begin, end, quoted ? textOrNull("text") : null);
  }

  Span here(boolean quoted) {
    return there("begin", hereOrNull(quoted));
  }

  <G> @Nullable G groupOrNull(String name, Shape<G> shape) {
    Row group = (Row) cell(name);
    return group == null ? null : shape.value(words, group);
  }

  <G> G group(String name, Shape<G> shape) {
    return there(name, groupOrNull(name, shape));
  }

  <G> List<G> groups(String name, Shape<G> shape) {
    List<G> groups = new ArrayList<>();
    if (cell(name) instanceof List<?> list) {
      list.forEach(group -> groups.add(shape.value(words, (Row) group)));
    }
    return groups;
  }
}
