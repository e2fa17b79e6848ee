/** The ledger for language-model clients, by the Model Context Protocol. */
@NullMarked
package org.rapporteur.desk.mcp;

import org.jspecify.annotations.NullMarked;
