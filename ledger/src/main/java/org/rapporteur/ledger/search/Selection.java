package org.rapporteur.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The claims that answer a query, as SQL for counting them where they lie.
 *
 * @param sql a query with one column {@code claim}
 * @param values for it
 */
public record Selection(String sql, List<@Nullable Object> values) {}
