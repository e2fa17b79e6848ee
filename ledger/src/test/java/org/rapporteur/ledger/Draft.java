package org.rapporteur.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/** A reading made by hand: spans are found by their words. */
public final class Draft {

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("North Korea", "KP"),
          Map.entry("South Korea", "KR"),
          Map.entry("Russia", "RU"),
          Map.entry("Ukraine", "UA"),
          Map.entry("China", "CN"),
          Map.entry("United States", "US"),
          Map.entry("Vietnam", "VN"),
          Map.entry("Japan", "JP"),
          Map.entry("Iran", "IR"),
          Map.entry("Turkey", "TR"),
          Map.entry("France", "FR"),
          Map.entry("Germany", "DE"),
          Map.entry("Israel", "IL"),
          Map.entry("Sudan", "SD"),
          Map.entry("India", "IN"),
          Map.entry("Pakistan", "PK"),
          Map.entry("Egypt", "EG"),
          Map.entry("Kenya", "KE"));

  private final Article article;
  private String engine = "1";
  private final List<Claim> claims = new ArrayList<>();

  private Draft(Article article) {
    this.article = article;
  }

  public static Draft of(Article article) {
    return new Draft(article);
  }

  public static Draft of(String ref, String publisher, @Nullable String published, String text) {
    Article.Builder builder = Article.builder(ref, text).publisher(publisher).url("https://" + ref);
    if (published != null) {
      builder.published(Published.stated(published));
    }
    return new Draft(builder.build());
  }

  /** An entity: a state by its name, or {@code TYPE:name}. */
  public static Entity entity(String name) {
    String state = STATES.get(name);
    if (state != null) {
      return new Entity(state, name, EntityType.STATE);
    }
    int colon = name.indexOf(':');
    return colon < 0
        ? Entity.named(name, EntityType.PERSON)
        : Entity.named(name.substring(colon + 1), EntityType.valueOf(name.substring(0, colon)));
  }

  public Article article() {
    return article;
  }

  public Draft engine(String value) {
    engine = value;
    return this;
  }

  public Span span(String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  public Draft add(ClaimDraft claim) {
    claims.add(claim.build());
    return this;
  }

  public Draft add(Claim claim) {
    claims.add(claim);
    return this;
  }

  public ClaimDraft claim(ClaimType type, String trigger) {
    return new ClaimDraft(type, span(trigger));
  }

  public Reading build() {
    List<Aside> asides = article.asides();
    return new Reading(article, engine, claims, List.of(), List.of(), asides, List.of(), List.of());
  }

  /** One claim; {@link #add()} puts it into the reading. */
  public final class ClaimDraft {
    private final ClaimType type;
    private final Span trigger;
    private @Nullable String mode;
    private final List<Role> roles = new ArrayList<>();
    private final List<Attribution> chain = new ArrayList<>();
    private @Nullable Quantity quantity;
    private @Nullable Quantity killed;
    private @Nullable Quantity injured;
    private @Nullable When when;
    private @Nullable Where where;
    private Stance stance = Stance.ASSERTED;
    private double confidence = 0.9;

    private ClaimDraft(ClaimType type, Span trigger) {
      this.type = type;
      this.trigger = trigger;
    }

    public ClaimDraft mode(String value) {
      mode = value;
      return this;
    }

    public ClaimDraft role(String name, String words, @Nullable String entity) {
      roles.add(new Role(name, span(words), entity == null ? null : entity(entity), "hand"));
      return this;
    }

    public ClaimDraft source(String words, String entity) {
      chain.add(
          new Attribution(
              span(words), entity(entity), null, null, Attribution.Directness.INDIRECT));
      return this;
    }

    public ClaimDraft quantity(String words, double low, double high, String unit) {
      quantity = number(words, low, high, unit);
      return this;
    }

    public ClaimDraft killed(String words, double low, double high) {
      killed = number(words, low, high, null);
      return this;
    }

    public ClaimDraft injured(String words, double low, double high) {
      injured = number(words, low, high, null);
      return this;
    }

    private Quantity number(String words, double low, double high, @Nullable String unit) {
      double value = Double.isInfinite(low) ? high : low;
      Quantity.Bound bound = low == high ? Quantity.Bound.EXACT : Quantity.Bound.ABOUT;
      return new Quantity(span(words), value, low, high, bound, unit);
    }

    public ClaimDraft when(String edtf) {
      when = new When(edtf, null, "hand");
      return this;
    }

    public ClaimDraft when(String edtf, String words) {
      when = new When(edtf, span(words), "hand");
      return this;
    }

    public ClaimDraft where(String words, String entity, @Nullable String country) {
      where =
          new Where(
              span(words), entity(entity), country == null ? null : entity(country), 1.5, -2.25);
      return this;
    }

    public ClaimDraft stance(Stance value) {
      stance = value;
      return this;
    }

    public ClaimDraft confidence(double value) {
      confidence = value;
      return this;
    }

    public Draft add() {
      return Draft.this.add(this);
    }

    Claim build() {
      return new Claim(
          Claim.idOf(article.id(), type, trigger, roles),
          article.id(),
          type,
          mode,
          List.of(),
          sentence(),
          trigger,
          roles,
          quantity,
          killed,
          injured,
          when,
          where,
          null,
          stance,
          null,
          chain,
          confidence,
          "hand");
    }

    private Span sentence() {
      String text = article.text();
      int begin = text.lastIndexOf(". ", trigger.begin());
      int end = text.indexOf(". ", trigger.end());
      return new Span(begin < 0 ? 0 : begin + 2, end < 0 ? text.length() : end + 1);
    }
  }
}
