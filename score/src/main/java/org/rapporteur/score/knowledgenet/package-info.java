/** Facts about people and organisations against KnowledgeNet. */
@NullMarked
package org.rapporteur.score.knowledgenet;

import org.jspecify.annotations.NullMarked;
