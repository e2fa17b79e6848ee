package org.rapporteur.reading.mention;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.world.World;

/** Who belongs to which party or body: what the article says and what was learnt before. */
final class Memberships {

  private final World world;
  private final Knowledge knowledge;
  private final NameLinker names;
  private final String edtf;

  /**
   * @param edtf when the article was published; empty if not known
   */
  Memberships(World world, Knowledge knowledge, NameLinker names, String edtf) {
    this.world = world;
    this.knowledge = knowledge;
    this.names = names;
    this.edtf = edtf;
  }

  /** Whether the article or what was learnt before makes somebody one of a body's people. */
  boolean belongs(Referent person, Referent body) {
    for (Referent.Held held : person.held) {
      if (held.body() == body && held.sort() != TitledName.Sort.KIN && !held.past()) {
        return true;
      }
    }
    return knowledge.memberships(person.entity(), edtf).stream()
        .anyMatch(e -> e.id().equals(body.entity().id()) || e.name().equals(body.name()));
  }

  /** The one party that somebody belongs to, as the article tells or was learnt; else null. */
  @Nullable Referent party(Referent person) {
    Set<Referent> parties = new LinkedHashSet<>();
    for (Referent.Held held : person.held) {
      Referent body = held.body();
      if (body != null
          && held.sort() != TitledName.Sort.KIN
          && !held.past()
          && isParty(body.entity())) {
        parties.add(body);
      }
    }
    if (parties.isEmpty()) {
      for (Entity entity : knowledge.memberships(person.entity(), edtf)) {
        if (isParty(entity)) {
          Referent here = names.byIdOrName(entity.name());
          parties.add(here != null ? here : new Referent(entity));
        }
      }
    }
    return parties.size() == 1 ? parties.iterator().next() : null;
  }

  private boolean isParty(Entity body) {
    return body.name().toLowerCase(Locale.ROOT).endsWith("party")
        || world.lookup(body.name()).stream().anyMatch(k -> k.kind().equals("party"));
  }
}
