/** Reads archives of news on a cluster, and writes what was read as Parquet. */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
