package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Gender;
import org.rapporteur.reading.world.Known;

/** A person or thing of one article while it is being read, with all that the article tells. */
final class Referent {

  /**
   * An office, rank or kinship that the article gives a person.
   *
   * @param formal "prime minister"
   * @param words the words of the office in lower case: "acting prime minister"
   * @param sort what it is
   * @param body whom it belongs to; null if not told
   * @param past whether it is over
   */
  record Held(
      String formal, String words, TitledName.Sort sort, @Nullable Referent body, boolean past) {}

  private final @Nullable Known known;
  private @Nullable Entity entity;
  private String name;
  private EntityType type;
  final List<Draft> drafts = new ArrayList<>();
  final List<Held> held = new ArrayList<>();

  /** Common nouns that the article uses for it: "airline", "dictatorship". */
  final Set<String> nouns = new LinkedHashSet<>();

  Gender gender = Gender.UNKNOWN;

  /** Whether the person leads a state or government, as the article or the world says. */
  boolean leads;

  /** Sentence in which it was last a subject. */
  int subjectSentence = -9;

  /** Sentence of whose main clause it was last the subject. */
  int mainSentence = -9;

  boolean plural;

  /** Position of the last mention, in tokens of the article; -1 before the first. */
  int last = -1;

  /** Sentence of the last mention. */
  int lastSentence = -1;

  Referent(String name, EntityType type, @Nullable Known known) {
    this.name = name;
    this.type = type;
    this.known = known;
  }

  /** Somebody known from outside the article. */
  Referent(Entity entity) {
    this(entity.name(), entity.type(), null);
    this.entity = entity;
  }

  @Nullable Known known() {
    return known;
  }

  String name() {
    return name;
  }

  EntityType type() {
    return type;
  }

  void rename(String fuller) {
    name = fuller;
    entity = null;
  }

  void retype(EntityType surer) {
    type = surer;
    entity = null;
  }

  boolean is(EntityType wanted) {
    return type == wanted;
  }

  /** Id of the state that it is, belongs to or lies in; null if not known. */
  @Nullable String home() {
    return known == null ? null : known.home();
  }

  Entity entity() {
    Entity made = entity;
    if (made == null) {
      made =
          known == null
              ? Entity.named(name, type)
              : new Entity(known.entity().id(), name, known.type());
      entity = made;
    }
    return made;
  }

  @Override
  public String toString() {
    return name;
  }
}
