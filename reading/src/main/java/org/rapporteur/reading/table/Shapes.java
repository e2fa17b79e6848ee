package org.rapporteur.reading.table;

import java.util.Locale;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Statement;

/** The columns of what is read from an article, claims apart. */
final class Shapes {

  private Shapes() {}

  /**
   * One of several, with its place among them: rows have no order of their own.
   *
   * @param number from 0
   */
  record Numbered<T>(int number, T value) {}

  static final Shape<Span> OFFSETS =
      Shape.<Span>of().offsets(span -> span).made(cells -> cells.here(false));

  static final Shape<Span> QUOTE =
      Shape.<Span>of().quote(span -> span).made(cells -> cells.here(true));

  static final Shape<Entity> ENTITY =
      Shape.<Entity>of()
          .text("id", Entity::id)
          .text("name", Entity::name)
          .text("type", entity -> entity.type().name())
          .made(
              cells ->
                  new Entity(
                      cells.text("id"), cells.text("name"), cells.word("type", EntityType.class)));

  static final Shape<Aside> ASIDE =
      Shape.<Aside>of()
          .offsets(Aside::span)
          .text("reason", Aside::reason)
          .made(cells -> new Aside(cells.here(false), cells.text("reason")));

  static final Shape<Published> PUBLISHED =
      Shape.<Published>of()
          .text("edtf", Published::edtf)
          .flag("stated", Published::stated)
          .texts("reasons", Published::reasons)
          .made(
              cells ->
                  new Published(cells.text("edtf"), cells.flag("stated"), cells.texts("reasons")));

  static final Shape<Mention> MENTION =
      Shape.<Mention>of()
          .quote(Mention::span)
          .group("name", OFFSETS, Mention::name)
          .whole("sentence", Mention::sentence)
          .whole("from", Mention::from)
          .whole("to", Mention::to)
          .whole("head", Mention::head)
          .text("kind", mention -> mention.kind().name().toLowerCase(Locale.ROOT))
          .text("type", mention -> mention.type().name())
          .groups("entities", ENTITY, Mention::entities)
          .text("rule", Mention::rule)
          .made(
              cells ->
                  new Mention(
                      cells.here(true),
                      cells.group("name", OFFSETS),
                      cells.whole("sentence"),
                      cells.whole("from"),
                      cells.whole("to"),
                      cells.whole("head"),
                      cells.word("kind", Mention.Kind.class),
                      cells.word("type", EntityType.class),
                      cells.groups("entities", ENTITY),
                      cells.text("rule")));

  static final Shape<Numbered<Statement>> STATEMENT =
      Shape.<Numbered<Statement>>of()
          .told("article", words -> words.article().id())
          .told("ref", words -> words.article().ref())
          .whole("number", Numbered::number)
          .groups("content", QUOTE, each -> each.value().content())
          .group("speaker", QUOTE, each -> each.value().speaker())
          .group("entity", ENTITY, each -> each.value().speakerEntity())
          .group("cue", QUOTE, each -> each.value().cue())
          .group("addressee", QUOTE, each -> each.value().addressee())
          .group("medium", QUOTE, each -> each.value().medium())
          .text("directness", each -> each.value().directness().word())
          .told("engine", Words::engine)
          .made(
              cells ->
                  new Numbered<>(
                      cells.whole("number"),
                      new Statement(
                          cells.groups("content", QUOTE),
                          cells.groupOrNull("speaker", QUOTE),
                          cells.groupOrNull("entity", ENTITY),
                          cells.groupOrNull("cue", QUOTE),
                          cells.groupOrNull("addressee", QUOTE),
                          cells.groupOrNull("medium", QUOTE),
                          cells.word("directness", Attribution.Directness.class))));

  static final Shape<Numbered<Problem>> PROBLEM =
      Shape.<Numbered<Problem>>of()
          .told("article", words -> words.article().id())
          .told("origin", Words::origin)
          .whole("number", Numbered::number)
          .text("message", each -> each.value().message())
          .text("advice", each -> null)
          .offsets(each -> each.value().span())
          .made(
              cells ->
                  new Numbered<>(
                      cells.whole("number"),
                      new Problem(cells.text("message"), cells.hereOrNull(false))));
}
