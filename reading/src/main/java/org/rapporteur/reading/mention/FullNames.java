package org.rapporteur.reading.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/** Calls a thing by its fullest form in the whole article, once all its names are linked. */
final class FullNames {

  /** Kinds of bodies that a state has one of, so that all its names for it are one. */
  private static final Set<String> STATE_S = Set.of("bank", "court", "ministry", "parliament");

  private static final String US_OR_UK = "(US |U\\.S\\. |UK |U\\.K\\. )";

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
                  || isStateFirst(known, name)
                  || name.contains("'s ")
                  || name.contains("’s "));
      if (!brief && own.size() > most) {
        fullest = name;
        most = own.size();
      }
    }
    if (fullest.isEmpty() || known != null && brief(fullest, known)) {
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

  /**
   * "The Peruvian Congress", "the Norwegian defence ministry": the same body as "Peru's Congress",
   * and so called by the same name.
   */
  private static boolean isStateFirst(Known known, String name) {
    boolean own = known.sense() == Sense.INSTITUTION && STATE_S.contains(known.kind());
    return own && known.name().contains(" of ") && !name.contains(" of ");
  }

  /** "Houthi rebels": the last word is a common noun. */
  private static boolean common(Draft draft) {
    return draft.type == EntityType.GROUP && draft.sentence.upos(draft.nameTo - 1) == Upos.NOUN;
  }

  /** Whether a form only leaves out what the full name adds: "Republican" for the party. */
  private static boolean brief(String form, Known known) {
    String full = known.name();
    List<String> whole = Names.pieces(full);
    boolean state = STATE_S.contains(known.kind()) && form.matches("(the )?" + US_OR_UK + ".*");
    String bodies = "UN |U\\.N\\. |EU |AU " + (state ? "|" + US_OR_UK : "");
    List<String> own = Names.pieces(form.replaceFirst("^(the )?(" + bodies + ")", ""));
    boolean near = whole.size() <= own.size() + 2 || state && full.contains("United ");
    return own.size() < whole.size() && near && whole.containsAll(own);
  }
}
