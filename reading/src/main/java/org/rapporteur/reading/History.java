package org.rapporteur.reading;

import org.jspecify.annotations.Nullable;

/**
 * A comparison with the past that the text makes: "first since 2000", "second visit", "in 24
 * years".
 *
 * @param span the words that make it
 * @param ordinal which occurrence this is, if the text says
 * @param since EDTF date after which it has not happened, if the text says
 * @param length ISO 8601 duration that the text gives, such as {@code P24Y}
 */
public record History(
    Span span, @Nullable Integer ordinal, @Nullable String since, @Nullable String length) {}
