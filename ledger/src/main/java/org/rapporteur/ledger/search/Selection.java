package org.rapporteur.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims that answer a query, as SQL for counting them where they lie.
 *
 * @param sql a query with columns {@code claim, type, stance, when_low}, each claim once
 * @param values for it
 */
public record Selection(String sql, List<@Nullable Object> values) {}
