package org.rapporteur.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.ContentId;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;

/**
 * Readings as rows of four tables, and back. Nothing of a reading is lost on the way, and each
 * quote is held against its article's text when rows become a reading again.
 *
 * <pre>{@code
 * ReadingTables.Rows rows = ReadingTables.rows(reading, "page.txt");
 * assert ReadingTables.reading(rows).equals(reading);
 * }</pre>
 */
public final class ReadingTables {

  private static final Shape<Article> ARTICLE =
      Shape.<Article>of()
          .text("id", Article::id)
          .text("ref", Article::ref)
          .text("url", Article::url)
          .text("publisher", Article::publisher)
          .text("title", Article::title)
          .text("byline", Article::byline)
          .group("published", Shapes.PUBLISHED, Article::published)
          .text("modified", Article::modified)
          .text("language", Article::language)
          .text("text", Article::text)
          .groups("asides", Shapes.ASIDE, Article::asides)
          .made(ReadingTables::article);

  private static final Shape<Reading> READ =
      Shape.<Reading>of()
          .group("article", ARTICLE, Reading::article)
          .told("origin", Words::origin)
          .text("engine", Reading::engine)
          .groups("setAside", Shapes.ASIDE, Reading::asides)
          .groups("mentions", Shapes.MENTION, Reading::mentions)
          .groups("unclaimed", Shapes.OFFSETS, Reading::unclaimed)
          .made(ReadingTables::read);

  /** Columns of articles with what was read from them as a whole. */
  public static final List<Column> ARTICLES = flat(READ.columns());

  /** Columns of claims: the members of the public JSON, the sentence's words, the date. */
  public static final List<Column> CLAIMS = ClaimShape.CLAIM.columns();

  /** Columns of statements: who says what. */
  public static final List<Column> STATEMENTS = Shapes.STATEMENT.columns();

  /** Columns of what could not be read: whole sources, or places in an article. */
  public static final List<Column> PROBLEMS = Shapes.PROBLEM.columns();

  private static final int OF_ARTICLE = ARTICLE.columns().size();

  private ReadingTables() {}

  /** The rows of one reading: one of the articles, any number of the others, in their order. */
  public record Rows(Row article, List<Row> claims, List<Row> statements, List<Row> problems) {

    public Rows {
      claims = List.copyOf(claims);
      statements = List.copyOf(statements);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A reading as rows.
   *
   * @param origin the file or address that the article was taken from
   */
  public static Rows rows(Reading reading, String origin) {
    Words words = new Words(reading.article(), reading.engine(), origin);
    List<@Nullable Object> cells = new ArrayList<>();
    List<@Nullable Object> nested = READ.row(words, reading).cells();
    cells.addAll(cells(nested.get(0)));
    cells.addAll(nested.subList(1, nested.size()));
    return new Rows(
        new Row(cells),
        numbered(words, ClaimShape.CLAIM, reading.claims()),
        numbered(words, Shapes.STATEMENT, reading.statements()),
        numbered(words, Shapes.PROBLEM, reading.problems()));
  }

  /**
   * The row of problems for what could not be read at all: a source, a part of one, or an article.
   *
   * @param article its id; null if there was none to be had
   */
  public static Row unreadable(@Nullable String article, String origin, String why, String advice) {
    List<@Nullable Object> cells = new ArrayList<>(Collections.nCopies(PROBLEMS.size(), null));
    cells.set(index(PROBLEMS, "article"), article);
    cells.set(index(PROBLEMS, "origin"), origin);
    cells.set(index(PROBLEMS, "message"), why);
    cells.set(index(PROBLEMS, "advice"), advice);
    return new Row(cells);
  }

  /** An article of which nothing was read yet, as a row of articles. */
  public static Row unread(Article article, String origin) {
    List<Span> none = List.of();
    Reading empty =
        new Reading(article, "", List.of(), List.of(), List.of(), List.of(), none, List.of());
    return rows(empty, origin).article();
  }

  /**
   * The reading that rows stand for.
   *
   * @throws RowFaultException if a quote is not in the text, an id is not the text's, or a needed
   *     cell is empty
   */
  public static Reading reading(Rows rows) {
    List<@Nullable Object> cells = rows.article().cells();
    String text = text(cells, "text");
    Words words =
        new Words(
            Article.of(text(cells, "ref"), text), text(cells, "engine"), text(cells, "origin"));
    List<@Nullable Object> nested = new ArrayList<>();
    nested.add(new Row(cells.subList(0, OF_ARTICLE)));
    nested.addAll(cells.subList(OF_ARTICLE, cells.size()));
    Reading read = READ.value(words, new Row(nested));
    return new Reading(
        read.article(),
        read.engine(),
        values(words, ClaimShape.CLAIM, rows.claims()),
        values(words, Shapes.STATEMENT, rows.statements()),
        read.mentions(),
        read.asides(),
        read.unclaimed(),
        values(words, Shapes.PROBLEM, rows.problems()));
  }

  /** The text in a column of a row; empty if there is none. */
  public static String text(List<Column> columns, Row row, String column) {
    return row.cells().get(index(columns, column)) instanceof String text ? text : "";
  }

  private static String text(List<@Nullable Object> cells, String column) {
    if (cells.get(index(ARTICLES, column)) instanceof String text) {
      return text;
    }
    throw new RowFaultException("nothing in column " + column);
  }

  private static int index(List<Column> columns, String name) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }

  private static List<Column> flat(List<Column> nested) {
    List<Column> columns = new ArrayList<>(nested.get(0).fields());
    columns.addAll(nested.subList(1, nested.size()));
    return List.copyOf(columns);
  }

  private static List<@Nullable Object> cells(@Nullable Object group) {
    return group instanceof Row row ? row.cells() : List.of();
  }

  private static <T> List<Row> numbered(
      Words words, Shape<Shapes.Numbered<T>> shape, List<T> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> shape.row(words, new Shapes.Numbered<>(i, values.get(i))))
        .toList();
  }

  private static <T> List<T> values(Words words, Shape<Shapes.Numbered<T>> shape, List<Row> rows) {
    return rows.stream()
        .map(row -> shape.value(words, row))
        .sorted(Comparator.comparingInt(Shapes.Numbered::number))
        .map(Shapes.Numbered::value)
        .toList();
  }

  private static Article article(Cells cells) {
    String id = cells.text("id");
    String text = cells.text("text");
    String url = cells.textOrNull("url");
    if (!id.equals(ContentId.of("art", text, url == null ? "" : url))) {
      throw new RowFaultException("the text and address are not those of " + id);
    }
    return new Article(
        id,
        cells.text("ref"),
        url,
        cells.textOrNull("publisher"),
        cells.textOrNull("title"),
        cells.textOrNull("byline"),
        cells.groupOrNull("published", Shapes.PUBLISHED),
        cells.textOrNull("modified"),
        cells.text("language"),
        text,
        cells.groups("asides", Shapes.ASIDE));
  }

  private static Reading read(Cells cells) {
    return new Reading(
        cells.group("article", ARTICLE),
        cells.text("engine"),
        List.of(),
        List.of(),
        cells.groups("mentions", Shapes.MENTION),
        cells.groups("setAside", Shapes.ASIDE),
        cells.groups("unclaimed", Shapes.OFFSETS),
        List.of());
  }
}
