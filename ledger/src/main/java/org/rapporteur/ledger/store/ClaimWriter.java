package org.rapporteur.ledger.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;
import org.rapporteur.reading.json.CodePoints;

/** Writes the claims of one article as rows. */
final class ClaimWriter {

  private final Dialect dialect;
  private final EntityKeys entities;
  private final Sql sql;
  private final Article article;
  private final CodePoints points;
  private final Marks marks;

  /** Of the claim being written. */
  private @Nullable DayRange days;

  ClaimWriter(Dialect dialect, EntityKeys entities, Sql sql, Article article, CodePoints points) {
    this.dialect = dialect;
    this.entities = entities;
    this.sql = sql;
    this.article = article;
    this.points = points;
    this.marks = new Marks(points);
  }

  void add(long key, long reading, long articleKey, Claim claim) throws SQLException {
    Set<String> names = new LinkedHashSet<>();
    days = Search.days(claim.when());
    addClaim(key, reading, articleKey, claim, names);
    int position = 0;
    for (Role role : claim.roles()) {
      addRole(key, position++, role, claim, names);
    }
    addQuantity(key, "item", claim.quantity());
    addQuantity(key, "killed", claim.killed());
    addQuantity(key, "injured", claim.injured());
    position = 0;
    for (Attribution link : claim.attribution()) {
      addAttribution(key, position++, link, claim, names);
    }
    sql.batch(
        Search.ADD_LISTED,
        key,
        claim.type().ordinal(),
        claim.stance().ordinal(),
        days == null ? null : days.low(),
        days == null ? null : days.high(),
        claim.confidence());
    sql.batch(dialect.addWords(), key, article.quote(claim.sentence()), String.join(" . ", names));
  }

  private void addClaim(long key, long reading, long articleKey, Claim claim, Set<String> names)
      throws SQLException {
    When when = claim.when();
    Span whenSpan = when == null ? null : when.span();
    Where where = claim.where();
    Span whereSpan = where == null ? null : where.span();
    Long place = where == null ? null : part(key, "place", where.entity(), claim, names);
    Long country = where == null ? null : part(key, "country", where.country(), claim, names);
    Span cue = claim.stanceCue();
    sql.batch(
        "INSERT INTO claim (key, id, reading, article, type, mode, context, sentence_begin,"
            + " sentence_end, trigger_begin, trigger_end, trigger_quote, when_edtf, when_begin,"
            + " when_end, when_quote, when_rule, when_low, when_high, where_begin, where_end,"
            + " where_quote, where_entity, where_country, where_latitude, where_longitude,"
            + " history, stance, stance_cue_begin, stance_cue_end, confidence, frame)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?)",
        key,
        claim.id(),
        reading,
        articleKey,
        claim.type().ordinal(),
        claim.mode(),
        String.join(" ", claim.context()),
        points.at(claim.sentence().begin()),
        points.at(claim.sentence().end()),
        points.at(claim.trigger().begin()),
        points.at(claim.trigger().end()),
        article.quote(claim.trigger()),
        when == null ? null : when.edtf(),
        begin(whenSpan),
        end(whenSpan),
        quote(whenSpan),
        when == null ? null : when.rule(),
        days == null ? null : days.low(),
        days == null ? null : days.high(),
        begin(whereSpan),
        end(whereSpan),
        quote(whereSpan),
        place,
        country,
        where == null ? null : where.latitude(),
        where == null ? null : where.longitude(),
        marks.history(claim.history()),
        claim.stance().ordinal(),
        begin(cue),
        end(cue),
        claim.confidence(),
        claim.frame());
  }

  private void addRole(long key, int position, Role role, Claim claim, Set<String> names)
      throws SQLException {
    sql.batch(
        "INSERT INTO role (claim, position, name, begin, \"end\", quote, entity, rule)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        position,
        role.name(),
        begin(role.span()),
        end(role.span()),
        quote(role.span()),
        part(key, role.name(), role.entity(), claim, names),
        role.rule());
  }

  private void addAttribution(
      long key, int position, Attribution link, Claim claim, Set<String> names)
      throws SQLException {
    sql.batch(
        "INSERT INTO attribution (claim, position, begin, \"end\", quote, entity, cue_begin,"
            + " cue_end, medium_begin, medium_end, directness)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        position,
        begin(link.span()),
        end(link.span()),
        quote(link.span()),
        part(key, "source", link.entity(), claim, names),
        begin(link.cue()),
        end(link.cue()),
        begin(link.medium()),
        end(link.medium()),
        link.directness().word());
  }

  private void addQuantity(long key, String of, @Nullable Quantity quantity) throws SQLException {
    if (quantity == null) {
      return;
    }
    sql.batch(
        "INSERT INTO quantity (claim, of, begin, \"end\", quote, value, low, high, bound, unit)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        of,
        begin(quantity.span()),
        end(quantity.span()),
        quote(quantity.span()),
        quantity.value(),
        Double.isInfinite(quantity.low()) ? null : quantity.low(),
        Double.isInfinite(quantity.high()) ? null : quantity.high(),
        quantity.bound().word(),
        quantity.unit());
  }

  /** Notes that an entity takes part, and returns the key of its row. */
  private @Nullable Long part(
      long key, String part, @Nullable Entity entity, Claim claim, Set<String> names)
      throws SQLException {
    EntityKeys.Keys keys = entities.of(sql, entity);
    if (keys == null || entity == null) {
      return null;
    }
    names.add(entity.name());
    sql.batch(
        Search.ADD_PART,
        keys.who(),
        key,
        part,
        claim.type().ordinal(),
        claim.stance().ordinal(),
        days == null ? null : days.low(),
        days == null ? null : days.high());
    return keys.key();
  }

  private @Nullable Integer begin(@Nullable Span span) {
    return span == null ? null : points.at(span.begin());
  }

  private @Nullable Integer end(@Nullable Span span) {
    return span == null ? null : points.at(span.end());
  }

  private @Nullable String quote(@Nullable Span span) {
    return span == null ? null : article.quote(span);
  }
}
