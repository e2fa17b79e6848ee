package org.rapporteur.ledger.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.World;

/** A claim put together by hand over a sentence made from its parts. */
final class HandClaim {

  private HandClaim() {}

  /**
   * @param act "AID", "AID arms"
   * @param when EDTF, empty for none
   */
  static KeptClaim of(
      String act,
      Stance stance,
      String giver,
      String receiver,
      String item,
      String when,
      String published) {
    StringBuilder text = new StringBuilder();
    Span first = put(text, giver);
    Span trigger = put(text, "moved");
    Span thing = put(text, item);
    Span last = put(text, receiver);
    text.append('.');
    Article.Builder builder = Article.builder("hand.txt", text.toString()).publisher("The Hand");
    if (!published.isEmpty()) {
      builder.published(Published.stated(published));
    }
    Article article = builder.build();
    List<Role> roles = new ArrayList<>();
    if (!giver.isEmpty()) {
      roles.add(new Role("actor", first, entity(giver), "hand"));
    }
    if (!receiver.isEmpty()) {
      roles.add(new Role("recipient", last, entity(receiver), "hand"));
    }
    if (!item.isEmpty()) {
      roles.add(new Role("item", thing, null, "hand"));
    }
    String[] parts = act.split(" ");
    ClaimType type = ClaimType.valueOf(parts[0]);
    Claim claim =
        new Claim(
            Claim.idOf(article.id(), type, trigger, roles),
            article.id(),
            type,
            parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : null,
            List.of(),
            new Span(0, text.length()),
            trigger,
            roles,
            null,
            null,
            null,
            when.isEmpty() ? null : new When(when, null, "hand"),
            null,
            null,
            stance,
            null,
            List.of(),
            0.9,
            "hand");
    return new KeptClaim(claim, article, "1", "2026-01-01T00:00:00Z", true, List.of());
  }

  private static Span put(StringBuilder text, String words) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(words);
    return new Span(text.length() - words.length(), text.length());
  }

  /** As the reader resolves a name; words that no name is known for are left open. */
  private static @Nullable Entity entity(String words) {
    for (Known known : World.shipped().lookup(words)) {
      if (known.type() != EntityType.ITEM) {
        return known.entity();
      }
    }
    return null;
  }
}
