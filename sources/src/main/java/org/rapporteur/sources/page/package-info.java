/** Web pages to articles: what the page tells of itself, and which of its text is the article. */
@NullMarked
package org.rapporteur.sources.page;

import org.jspecify.annotations.NullMarked;
