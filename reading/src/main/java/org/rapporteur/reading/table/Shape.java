package org.rapporteur.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Span;

/**
 * How values of one kind stand in a row, said once for both ways.
 *
 * @param <T> the kind of value
 */
final class Shape<T> {

  /** Makes one cell. */
  @FunctionalInterface
  interface Cell<T> {
    @Nullable Object of(Words words, T value);
  }

  private final List<Column> columns;
  private final List<Cell<T>> cells;
  private final Function<Cells, T> made;

  private Shape(List<Column> columns, List<Cell<T>> cells, Function<Cells, T> made) {
    this.columns = List.copyOf(columns);
    this.cells = List.copyOf(cells);
    this.made = made;
  }

  static <T> Builder<T> of() {
    return new Builder<>();
  }

  List<Column> columns() {
    return columns;
  }

  Row row(Words words, T value) {
    List<@Nullable Object> row = new ArrayList<>(cells.size());
    for (Cell<T> cell : cells) {
      row.add(cell.of(words, value));
    }
    return new Row(row);
  }

  /** What the row stands for; a {@link RowFaultException} tells what is wrong with it. */
  T value(Words words, Row row) {
    return made.apply(new Cells(columns, row, words));
  }

  /** Collects columns in their order. */
  static final class Builder<T> {
    private final List<Column> columns = new ArrayList<>();
    private final List<Cell<T>> cells = new ArrayList<>();

    private Builder<T> add(Column column, Cell<T> cell) {
      columns.add(column);
      cells.add(cell);
      return this;
    }

    private Builder<T> add(String name, Column.Kind kind, Cell<T> cell) {
      return add(Column.of(name, kind), cell);
    }

    Builder<T> text(String name, Function<T, @Nullable String> value) {
      return add(name, Column.Kind.TEXT, (words, of) -> value.apply(of));
    }

    /** Text that the article or its reader tells, not the value. */
    Builder<T> told(String name, Function<Words, @Nullable String> value) {
      return add(name, Column.Kind.TEXT, (words, of) -> value.apply(words));
    }

    Builder<T> whole(String name, Function<T, @Nullable Integer> value) {
      return add(name, Column.Kind.WHOLE, (words, of) -> value.apply(of));
    }

    /** A number; what is infinite leaves the cell empty. */
    Builder<T> number(String name, Function<T, @Nullable Double> value) {
      return add(
          name,
          Column.Kind.NUMBER,
          (words, of) -> {
            Double number = value.apply(of);
            return number == null || number.isInfinite() || number.isNaN() ? null : number;
          });
    }

    Builder<T> flag(String name, Function<T, Boolean> value) {
      return add(name, Column.Kind.FLAG, (words, of) -> value.apply(of));
    }

    Builder<T> texts(String name, Function<T, List<String>> value) {
      return add(name, Column.Kind.TEXTS, (words, of) -> value.apply(of));
    }

    /** {@code begin} and {@code end}. */
    Builder<T> offsets(Function<T, @Nullable Span> span) {
      add("begin", Column.Kind.WHOLE, (words, of) -> at(words, span.apply(of), true));
      return add("end", Column.Kind.WHOLE, (words, of) -> at(words, span.apply(of), false));
    }

    private static @Nullable Integer at(Words words, @Nullable Span span, boolean begin) {
      return span == null ? null : Integer.valueOf(words.at(begin ? span.begin() : span.end()));
    }

    /** {@code text}, {@code begin} and {@code end}. */
    Builder<T> quote(Function<T, @Nullable Span> span) {
      add(
          "text",
          Column.Kind.TEXT,
          (words, of) -> {
            Span at = span.apply(of);
            return at == null ? null : words.quote(at);
          });
      return offsets(span);
    }

    <G> Builder<T> group(String name, Shape<G> shape, Function<T, @Nullable G> value) {
      return add(
          new Column(name, Column.Kind.GROUP, shape.columns()),
          (words, of) -> {
            G group = value.apply(of);
            return group == null ? null : shape.row(words, group);
          });
    }

    <G> Builder<T> groups(String name, Shape<G> shape, Function<T, List<G>> value) {
      return add(
          new Column(name, Column.Kind.GROUPS, shape.columns()),
          (words, of) -> value.apply(of).stream().map(each -> shape.row(words, each)).toList());
    }

    Shape<T> made(Function<Cells, T> made) {
      return new Shape<>(columns, cells, made);
    }
  }
}
