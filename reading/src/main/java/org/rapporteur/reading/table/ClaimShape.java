package org.rapporteur.reading.table;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.History;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/** The columns of claims. */
final class ClaimShape {

  private ClaimShape() {}

  private static final Shape<Role> ROLE =
      Shape.<Role>of()
          .text("role", Role::name)
          .quote(Role::span)
          .group("entity", Shapes.ENTITY, Role::entity)
          .text("rule", Role::rule)
          .made(
              cells ->
                  new Role(
                      cells.text("role"),
                      cells.here(true),
                      cells.groupOrNull("entity", Shapes.ENTITY),
                      cells.text("rule")));

  private static final Shape<Quantity> QUANTITY =
      Shape.<Quantity>of()
          .quote(Quantity::span)
          .number("value", Quantity::value)
          .number("low", Quantity::low)
          .number("high", Quantity::high)
          .text("bound", quantity -> quantity.bound().word())
          .text("unit", Quantity::unit)
          .made(
              cells ->
                  new Quantity(
                      cells.here(true),
                      cells.number("value"),
                      cells.number("low", Double.NEGATIVE_INFINITY),
                      cells.number("high", Double.POSITIVE_INFINITY),
                      cells.word("bound", Quantity.Bound.class),
                      cells.textOrNull("unit")));

  private static final Shape<When> WHEN =
      Shape.<When>of()
          .text("edtf", When::edtf)
          .quote(When::span)
          .text("rule", When::rule)
          .made(cells -> new When(cells.text("edtf"), cells.hereOrNull(true), cells.text("rule")));

  private static final Shape<Where> WHERE =
      Shape.<Where>of()
          .quote(Where::span)
          .group("entity", Shapes.ENTITY, Where::entity)
          .group("country", Shapes.ENTITY, Where::country)
          .number("latitude", Where::latitude)
          .number("longitude", Where::longitude)
          .made(
              cells ->
                  new Where(
                      cells.here(true),
                      cells.groupOrNull("entity", Shapes.ENTITY),
                      cells.groupOrNull("country", Shapes.ENTITY),
                      cells.numberOrNull("latitude"),
                      cells.numberOrNull("longitude")));

  private static final Shape<History> HISTORY =
      Shape.<History>of()
          .quote(History::span)
          .whole("ordinal", History::ordinal)
          .text("since", History::since)
          .text("span", History::length)
          .made(
              cells ->
                  new History(
                      cells.here(true),
                      cells.wholeOrNull("ordinal"),
                      cells.textOrNull("since"),
                      cells.textOrNull("span")));

  private static final Shape<Attribution> ATTRIBUTION =
      Shape.<Attribution>of()
          .quote(Attribution::span)
          .group("entity", Shapes.ENTITY, Attribution::entity)
          .group("cue", Shapes.QUOTE, Attribution::cue)
          .group("medium", Shapes.QUOTE, Attribution::medium)
          .text("directness", link -> link.directness().word())
          .made(
              cells ->
                  new Attribution(
                      cells.here(true),
                      cells.groupOrNull("entity", Shapes.ENTITY),
                      cells.groupOrNull("cue", Shapes.QUOTE),
                      cells.groupOrNull("medium", Shapes.QUOTE),
                      cells.word("directness", Attribution.Directness.class)));

  static final Shape<Shapes.Numbered<Claim>> CLAIM =
      Shape.<Shapes.Numbered<Claim>>of()
          .text("id", each -> each.value().id())
          .told("article", words -> words.article().id())
          .told("ref", words -> words.article().ref())
          .told("published", ClaimShape::edtf)
          .whole("number", Shapes.Numbered::number)
          .text("type", each -> each.value().type().name())
          .text("mode", each -> each.value().mode())
          .texts("context", each -> each.value().context())
          .group("sentence", Shapes.QUOTE, each -> each.value().sentence())
          .group("trigger", Shapes.QUOTE, each -> each.value().trigger())
          .groups("roles", ROLE, each -> each.value().roles())
          .group("quantity", QUANTITY, each -> each.value().quantity())
          .group("killed", QUANTITY, each -> each.value().killed())
          .group("injured", QUANTITY, each -> each.value().injured())
          .group("when", WHEN, each -> each.value().when())
          .group("where", WHERE, each -> each.value().where())
          .group("history", HISTORY, each -> each.value().history())
          .text("stance", each -> each.value().stance().word())
          .group("stanceCue", Shapes.QUOTE, each -> each.value().stanceCue())
          .groups("attribution", ATTRIBUTION, each -> each.value().attribution())
          .number("confidence", each -> each.value().confidence())
          .text("frame", each -> each.value().frame())
          .told("engine", Words::engine)
          .made(cells -> new Shapes.Numbered<>(cells.whole("number"), claim(cells)));

  private static @Nullable String edtf(Words words) {
    Published published = words.article().published();
    return published == null ? null : published.edtf();
  }

  private static Claim claim(Cells cells) {
    return new Claim(
        cells.text("id"),
        cells.text("article"),
        cells.word("type", ClaimType.class),
        cells.textOrNull("mode"),
        cells.texts("context"),
        cells.group("sentence", Shapes.QUOTE),
        cells.group("trigger", Shapes.QUOTE),
        cells.groups("roles", ROLE),
        cells.groupOrNull("quantity", QUANTITY),
        cells.groupOrNull("killed", QUANTITY),
        cells.groupOrNull("injured", QUANTITY),
        cells.groupOrNull("when", WHEN),
        cells.groupOrNull("where", WHERE),
        cells.groupOrNull("history", HISTORY),
        cells.word("stance", Stance.class),
        cells.groupOrNull("stanceCue", Shapes.QUOTE),
        cells.groups("attribution", ATTRIBUTION),
        cells.number("confidence"),
        cells.text("frame"));
  }
}
