package org.rapporteur.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.json.CodePoints;

/** What a reading holds beside its claims, as text columns and back. */
final class Marks {

  private final CodePoints points;

  Marks(CodePoints points) {
    this.points = points;
  }

  String asides(List<Aside> asides) {
    Lines.Writer out = new Lines.Writer(points);
    for (Aside aside : asides) {
      out.span(aside.span()).text(aside.reason()).end();
    }
    return out.toString();
  }

  List<Aside> asides(String column) {
    return Lines.rows(column, points).stream().map(r -> new Aside(r.span(), r.text())).toList();
  }

  String spans(List<Span> spans) {
    Lines.Writer out = new Lines.Writer(points);
    for (Span span : spans) {
      out.span(span).end();
    }
    return out.toString();
  }

  List<Span> spans(String column) {
    return Lines.rows(column, points).stream().map(Lines.Row::span).toList();
  }

  String problems(List<Problem> problems) {
    Lines.Writer out = new Lines.Writer(points);
    for (Problem problem : problems) {
      out.text(problem.message()).span(problem.span()).end();
    }
    return out.toString();
  }

  List<Problem> problems(String column) {
    return Lines.rows(column, points).stream()
        .map(r -> new Problem(r.text(), r.optionalSpan()))
        .toList();
  }

  String statements(List<Statement> statements) {
    Lines.Writer out = new Lines.Writer(points);
    for (Statement statement : statements) {
      out.text(statement.directness().word()).span(statement.speaker());
      entity(out, statement.speakerEntity());
      out.span(statement.cue()).span(statement.addressee()).span(statement.medium());
      statement.content().forEach(out::span);
      out.end();
    }
    return out.toString();
  }

  List<Statement> statements(String column) {
    List<Statement> statements = new ArrayList<>();
    for (Lines.Row row : Lines.rows(column, points)) {
      Attribution.Directness directness = directness(row.text());
      Span speaker = row.optionalSpan();
      Entity entity = entity(row);
      Span cue = row.optionalSpan();
      Span addressee = row.optionalSpan();
      Span medium = row.optionalSpan();
      List<Span> content = new ArrayList<>();
      while (row.more()) {
        content.add(row.span());
      }
      statements.add(new Statement(content, speaker, entity, cue, addressee, medium, directness));
    }
    return statements;
  }

  String mentions(List<Mention> mentions) {
    Lines.Writer out = new Lines.Writer(points);
    for (Mention mention : mentions) {
      out.span(mention.span()).span(mention.name()).number(mention.sentence());
      out.number(mention.from()).number(mention.to()).number(mention.head());
      out.text(mention.kind().name()).text(mention.type().name()).text(mention.rule());
      mention.entities().forEach(entity -> entity(out, entity));
      out.end();
    }
    return out.toString();
  }

  List<Mention> mentions(String column) {
    List<Mention> mentions = new ArrayList<>();
    for (Lines.Row row : Lines.rows(column, points)) {
      Span span = row.span();
      Span name = row.span();
      int sentence = row.number();
      int from = row.number();
      int to = row.number();
      int head = row.number();
      Mention.Kind kind = Mention.Kind.valueOf(row.text());
      EntityType type = EntityType.valueOf(row.text());
      String rule = row.text();
      List<Entity> entities = new ArrayList<>();
      while (row.more()) {
        Entity entity = entity(row);
        if (entity != null) {
          entities.add(entity);
        }
      }
      mentions.add(new Mention(span, name, sentence, from, to, head, kind, type, entities, rule));
    }
    return mentions;
  }

  @Nullable String history(@Nullable History history) {
    if (history == null) {
      return null;
    }
    Integer ordinal = history.ordinal();
    Lines.Writer out = new Lines.Writer(points);
    out.span(history.span()).text(ordinal == null ? null : ordinal.toString());
    out.text(history.since()).text(history.length()).end();
    return out.toString();
  }

  @Nullable History history(@Nullable String column) {
    if (column == null) {
      return null;
    }
    Lines.Row row = Lines.rows(column, points).get(0);
    Span span = row.span();
    String ordinal = row.optional();
    return new History(
        span, ordinal == null ? null : Integer.valueOf(ordinal), row.optional(), row.optional());
  }

  static Attribution.Directness directness(String word) {
    for (Attribution.Directness directness : Attribution.Directness.values()) {
      if (directness.word().equals(word)) {
        return directness;
      }
    }
    throw new IllegalStateException("not a directness: " + word);
  }

  private static void entity(Lines.Writer out, @Nullable Entity entity) {
    out.text(entity == null ? null : entity.id());
    out.text(entity == null ? null : entity.name());
    out.text(entity == null ? null : entity.type().name());
  }

  private static @Nullable Entity entity(Lines.Row row) {
    String id = row.optional();
    String name = row.optional();
    String type = row.optional();
    return id == null || name == null || type == null
        ? null
        : new Entity(id, name, EntityType.valueOf(type));
  }
}
