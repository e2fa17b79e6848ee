/**
 * Readings as rows of typed columns, for Parquet and other tables; the columns are the members of
 * the public JSON, and offsets are Unicode code points as there.
 */
@NullMarked
package org.rapporteur.reading.table;

import org.jspecify.annotations.NullMarked;
