package org.rapporteur.reading.mention;

import java.util.List;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/** Calls a thing by its fullest form in the whole article, once all its names are linked. */
final class FullNames {

  private FullNames() {}

  /** Takes the fullest form for the name, the surest type, and the gender of the given name. */
  static void settle(Referent referent) {
    boolean guess = referent.known() == null && referent.drafts.stream().anyMatch(d -> d.guessed);
    for (Draft draft : referent.drafts) {
      if (guess && !draft.guessed) {
        referent.retype(draft.type);
        guess = false;
      }
    }
    rename(referent);
    for (Draft draft : referent.drafts) {
      draft.type = referent.type();
    }
  }

  /**
   * A state or place keeps the gazetteer's name. Others take the fullest form that the article
   * gives, unless that is just initials, a possessive or a stand-in such as a seat.
   */
  private static void rename(Referent referent) {
    Known known = referent.known();
    if (referent.is(EntityType.STATE) || known != null && referent.is(EntityType.PLACE)) {
      return;
    }
    String fullest = "";
    int most = 0;
    for (Draft draft : referent.drafts) {
      String name = draft.name().replaceAll("\\s+", " ");
      List<String> own = Names.pieces(name);
      if (known != null && own.equals(Names.pieces(known.name()))) {
        fullest = known.name();
        break;
      }
      boolean brief =
          known != null
              && (draft.is(Sense.ACRONYM)
                  || draft.is(Sense.SEAT)
                  || draft.adjective()
                  || common(draft)
                  || name.contains("'s ")
                  || name.contains("’s "));
      if (!brief && own.size() > most) {
        fullest = name;
        most = own.size();
      }
    }
    if (fullest.isEmpty() || known != null && brief(fullest, known.name())) {
      return;
    }
    referent.rename(known == null ? fullest : inFull(fullest, known));
  }

  /** "US Embassy in London" is called by the state's full name, as "Embassy" is no proper name. */
  private static String inFull(String name, Known known) {
    if (known.sense() != Sense.INSTITUTION) {
      return name;
    }
    return name.replaceFirst("^(US|U\\.S\\.) ", "United States ")
        .replaceFirst("^(UK|U\\.K\\.) ", "United Kingdom ");
  }

  /** "Houthi rebels": the last word is a common noun. */
  private static boolean common(Draft draft) {
    return draft.type == EntityType.GROUP && draft.sentence.upos(draft.nameTo - 1) == Upos.NOUN;
  }

  /** Whether a form only leaves out what the full name adds: "Republican" for the party. */
  private static boolean brief(String form, String full) {
    List<String> whole = Names.pieces(full);
    List<String> own = Names.pieces(form.replaceFirst("^(the )?(UN|U\\.N\\.|EU|AU) ", ""));
    return own.size() < whole.size() && whole.size() <= own.size() + 2 && whole.containsAll(own);
  }
}
