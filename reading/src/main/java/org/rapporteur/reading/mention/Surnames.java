package org.rapporteur.reading.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;

/**
 * Surnames that are also words, "Cherry", "Cook": a capitalised word is a name if the article names
 * somebody in full who is called so.
 */
final class Surnames {

  private final Set<String> known = new HashSet<>();

  void learn(Line line) {
    for (Draft draft : line.drafts) {
      if (draft.type == EntityType.PERSON && draft.nameTo - draft.nameFrom > 1) {
        // In Spanish and Arabic names the middle ones are used alone as well.
        for (int t = draft.nameFrom + 1; t < draft.nameTo; t++) {
          String form = line.s.form(t);
          if (t == draft.nameTo - 1 || form.length() > 4 && line.capital(t)) {
            known.add(form);
          }
        }
      }
    }
  }

  void find(Line line) {
    boolean found = false;
    for (int t = 0; t < line.size(); t++) {
      if (line.name(t) == null && line.capital(t) && known.contains(line.s.form(t))) {
        Draft draft = new Draft(line.s, Mention.Kind.NAME, t, t + 1, EntityType.PERSON);
        draft.person = true;
        line.add(draft);
        found = true;
      }
    }
    if (found) {
      line.drafts.sort(Comparator.comparingInt((Draft d) -> d.from));
    }
  }
}
