/**
 * Asking servers on the open network: politely, within limits, and never inside private networks.
 */
@NullMarked
package org.rapporteur.sources.web;

import org.jspecify.annotations.NullMarked;
