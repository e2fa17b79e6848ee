package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.world.Gender;
import org.rapporteur.reading.world.World;

/** Tells the gender of people by who they are, by given names and by the endings of surnames. */
final class Genders {

  private final World world;
  private final Lexicon lexicon;

  Genders(World world, Lexicon lexicon) {
    this.world = world;
    this.lexicon = lexicon;
  }

  /** Gender by given name, where names usually tell. */
  void tell(List<Referent> referents) {
    for (Referent referent : referents) {
      if (referent.is(EntityType.PERSON) && referent.gender == Gender.UNKNOWN) {
        referent.gender = gender(referent);
      }
    }
  }

  private Gender gender(Referent referent) {
    var person = world.person(referent.name());
    if (person != null && person.gender() != Gender.UNKNOWN) {
      return person.gender();
    }
    List<String> own = Names.pieces(referent.name());
    for (int i = 0; i < own.size() - 1; i++) {
      Gender given = lexicon.given(own.get(i));
      given = given == Gender.UNKNOWN ? world.givenName(own.get(i)) : given;
      if (given != Gender.UNKNOWN) {
        return given;
      }
    }
    String surname = own.isEmpty() ? "" : own.get(own.size() - 1);
    if (surname.endsWith("ova") || surname.endsWith("eva") || surname.endsWith("skaya")) {
      return Gender.FEMALE;
    }
    return surname.endsWith("ov") || surname.endsWith("ev") || surname.endsWith("sky")
        ? Gender.MALE
        : Gender.UNKNOWN;
  }
}
