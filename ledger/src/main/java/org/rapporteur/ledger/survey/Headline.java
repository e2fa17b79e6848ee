package org.rapporteur.ledger.survey;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param key where the list goes on, exclusive
 * @param id the article's id
 * @param ref its name where it came from
 * @param title title, if any
 * @param publisher publisher, if known
 * @param published EDTF, if known
 * @param claims how many claims its current reading has
 */
public record Headline(
    long key,
    String id,
    String ref,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    long claims) {}
