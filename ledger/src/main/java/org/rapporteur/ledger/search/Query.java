package org.rapporteur.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.days.DayRange;
import org.rapporteur.ledger.days.EdtfDays;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;

/**
 * A question to the ledger: all conditions must hold.
 *
 * @param words words, "phrases" and -words of the sentence or of the names behind it
 * @param parts entities that take part
 * @param types types, any of which; empty for all
 * @param modes modes, any of which; empty for all
 * @param stances stances, any of which; empty for all
 * @param during the event's time overlaps these days
 * @param atLeast the item's number, or of killed or injured, may be this or more
 * @param asOf only what was known by this day
 * @param minConfidence confidence of this or more
 * @param acceptedOnly only claims that a person has accepted
 * @param article only claims of the article with this id
 * @param limit claims a page
 * @param after cursor of the page before, if not the first
 */
public record Query(
    @Nullable String words,
    List<Part> parts,
    Set<ClaimType> types,
    Set<String> modes,
    Set<Stance> stances,
    @Nullable DayRange during,
    @Nullable Double atLeast,
    @Nullable LocalDate asOf,
    double minConfidence,
    boolean acceptedOnly,
    @Nullable String article,
    int limit,
    @Nullable String after) {

  public Query {
    parts = List.copyOf(parts);
    types = Set.copyOf(types);
    modes = Set.copyOf(modes);
    stances = Set.copyOf(stances);
  }

  /**
   * An entity that takes part.
   *
   * @param entity its id or name
   * @param part a role's name, {@code source}, {@code place} or {@code country}; null for any
   */
  public record Part(String entity, @Nullable String part) {}

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that has these conditions already, to ask for another page or part of the answer. */
  public Builder again() {
    Builder builder = new Builder();
    builder.words = words;
    builder.parts.addAll(parts);
    builder.types = types;
    builder.modes = modes;
    builder.stances = stances;
    builder.during = during;
    builder.atLeast = atLeast;
    builder.asOf = asOf;
    builder.minConfidence = minConfidence;
    builder.acceptedOnly = acceptedOnly;
    builder.article = article;
    builder.limit = limit;
    builder.after = after;
    return builder;
  }

  /** All claims with these words. */
  public static Query words(String words) {
    return builder().words(words).build();
  }

  /** Collects conditions. */
  public static final class Builder {
    private @Nullable String words;
    private final List<Part> parts = new ArrayList<>();
    private Set<ClaimType> types = Set.of();
    private Set<String> modes = Set.of();
    private Set<Stance> stances = Set.of();
    private @Nullable DayRange during;
    private @Nullable Double atLeast;
    private @Nullable LocalDate asOf;
    private double minConfidence;
    private boolean acceptedOnly;
    private @Nullable String article;
    private int limit = 20;
    private @Nullable String after;

    private Builder() {}

    public Builder words(@Nullable String value) {
      words = value;
      return this;
    }

    /** An entity, by id or name, in any part. */
    public Builder entity(String entity) {
      parts.add(new Part(entity, null));
      return this;
    }

    /**
     * An entity, by id or name, in a role, or as {@code source}, {@code place}, {@code country}.
     */
    public Builder entity(String entity, @Nullable String part) {
      parts.add(new Part(entity, part));
      return this;
    }

    public Builder types(Set<ClaimType> value) {
      types = value;
      return this;
    }

    public Builder modes(Set<String> value) {
      modes = value;
      return this;
    }

    public Builder stances(Set<Stance> value) {
      stances = value;
      return this;
    }

    /**
     * @param edtf a date or interval in EDTF
     * @throws LedgerException if it is not one
     */
    public Builder during(@Nullable String edtf) {
      during = edtf == null ? null : EdtfDays.of(edtf);
      if (edtf != null && during == null) {
        throw new LedgerException(
            "Not a date or interval: " + edtf + ". Write 2024, 2024-06, 2024-06-18 or 2024-06/..");
      }
      return this;
    }

    public Builder atLeast(@Nullable Double value) {
      atLeast = value;
      return this;
    }

    public Builder asOf(@Nullable LocalDate value) {
      asOf = value;
      return this;
    }

    public Builder minConfidence(double value) {
      minConfidence = value;
      return this;
    }

    public Builder acceptedOnly(boolean value) {
      acceptedOnly = value;
      return this;
    }

    public Builder article(@Nullable String value) {
      article = value;
      return this;
    }

    public Builder limit(int value) {
      limit = value;
      return this;
    }

    public Builder after(@Nullable String value) {
      after = value;
      return this;
    }

    public Query build() {
      return new Query(
          words,
          parts,
          types,
          modes,
          stances,
          during,
          atLeast,
          asOf,
          minConfidence,
          acceptedOnly,
          article,
          limit,
          after);
    }
  }
}
