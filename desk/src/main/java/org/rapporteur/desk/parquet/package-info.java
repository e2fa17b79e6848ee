/** Tables of claims and articles as Parquet files: claims out, what a cluster read in. */
@NullMarked
package org.rapporteur.desk.parquet;

import org.jspecify.annotations.NullMarked;
