package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;

/**
 * Relatives told as lists: "three children: Lena, Ines and Paul", "son of Omar, a teacher, and his
 * wife, Ana". Adds what titles and frames did not tell and completes what they told of one.
 */
final class Families {

  private final Evidence evidence;
  private final ClaimDraft drafts;

  Families(Evidence evidence, ClaimDraft drafts) {
    this.evidence = evidence;
    this.drafts = drafts;
  }

  void addTo(List<Claim> claims) {
    for (Sentence s : evidence.document().sentences()) {
      Relatives relatives = null;
      for (int t = 0; t < s.size(); t++) {
        String lemma = s.lemma(t);
        boolean noun = KinshipWord.RELATIVE.is(lemma) || KinshipWord.CHILD.is(lemma);
        if (!noun && !KinshipWord.WED.is(lemma)) {
          continue;
        }
        relatives = relatives == null ? new Relatives(s, evidence.mentions()) : relatives;
        if (noun) {
          word(s, relatives, t, claims);
        } else {
          wed(s, relatives, t, claims);
        }
      }
    }
  }

  private void word(Sentence s, Relatives relatives, int kin, List<Claim> claims) {
    boolean plural =
        s.xpos(kin).equals("NNS") || s.lemma(kin).equals("child") && !s.form(kin).equals("child");
    List<Role> persons = List.of();
    List<Role> others = List.of();
    if (kin + 1 < s.size() && s.lemma(kin + 1).equals("of") && !plural) {
      others = relatives.names("relative", kin + 2, true);
      others = others.isEmpty() ? relatives.described("relative", kin + 2) : others;
      persons = relatives.holder("person", kin);
    } else if (plural && KinshipWord.CHILD.is(s.lemma(kin))) {
      persons = relatives.listed("person", kin);
      others = parents(s, relatives, kin, claims);
    } else if (relatives.owned(kin)) {
      int is = relatives.predicate(kin);
      persons =
          is < 0 ? relatives.beside("person", kin, plural) : relatives.names("person", is, plural);
      others =
          s.lemma(relatives.owner(kin)).equals("they") || isTheir(s, relatives.owner(kin))
              ? parents(s, relatives, kin, claims)
              : relatives.owners("relative", kin);
    }
    if (!persons.isEmpty() && !others.isEmpty()) {
      boolean is = relatives.owned(kin) && relatives.predicate(kin) >= 0;
      enter(s, kin, persons, others, is, claims);
    }
  }

  private static boolean isTheir(Sentence s, int token) {
    return s.form(token).equalsIgnoreCase("their");
  }

  /** "married, firstly, Ana Ruiz", "married to the actor Luis Vega". */
  private void wed(Sentence s, Relatives relatives, int verb, List<Claim> claims) {
    Span trigger = s.span(verb, verb + 1);
    if (claims.stream().anyMatch(c -> c.type() == ClaimType.KIN && c.trigger().overlaps(trigger))) {
      return;
    }
    List<Role> others = relatives.names("relative", relatives.object(verb), false);
    List<Role> persons = relatives.holder("person", verb);
    if (!others.isEmpty() && !persons.isEmpty()) {
      claims.add(claim(s, verb, persons, others, false));
    }
  }

  /** Whose children: those named before the word, or the couple that was told last. */
  private List<Role> parents(Sentence s, Relatives relatives, int kin, List<Claim> claims) {
    List<Role> named = relatives.owners("relative", kin);
    int owner = relatives.owner(kin);
    boolean they =
        owner >= 0
            && (isTheir(s, owner)
                || s.form(owner).equalsIgnoreCase("they")
                || s.lemma(owner).equals("couple")
                || s.form(owner).equalsIgnoreCase("together"));
    if (!they && !named.isEmpty()) {
      return named;
    }
    List<Role> couple = couple(s, s.begin(kin), claims);
    return couple.isEmpty() ? named : couple;
  }

  /** Husband and wife told last before an offset, in this sentence or the one before. */
  private List<Role> couple(Sentence s, int offset, List<Claim> claims) {
    Claim last = null;
    int least =
        s.index() == 0 ? 0 : evidence.document().sentences().get(s.index() - 1).span().begin();
    for (Claim claim : claims) {
      String word =
          claim
              .trigger()
              .of(evidence.document().article().text())
              .toLowerCase(java.util.Locale.ROOT);
      boolean wed = word.matches(".*\\b(?:marri\\w+|wed|wife|husband|spouse|wives)\\b.*");
      boolean near = claim.trigger().begin() >= least && claim.trigger().end() <= offset;
      if (claim.type() == ClaimType.KIN
          && wed
          && near
          && (last == null || claim.trigger().begin() > last.trigger().begin())) {
        last = claim;
      }
    }
    List<Role> couple = new ArrayList<>();
    for (Role role : last == null ? List.<Role>of() : last.roles()) {
      if (role.name().equals("person") || role.name().equals("relative")) {
        couple.add(new Role("relative", role.span(), role.entity(), "family.couple"));
      }
    }
    return couple;
  }

  private void enter(
      Sentence s, int kin, List<Role> persons, List<Role> others, boolean is, List<Claim> claims) {
    Span word = s.span(kin, kin + 1);
    Claim told = null;
    for (Claim claim : claims) {
      boolean same = claim.type() == ClaimType.KIN && claim.sentence().equals(s.span());
      if (same && claim.trigger().overlaps(word)) {
        told = claim;
      }
    }
    if (told == null) {
      claims.add(claim(s, kin, persons, others, true));
      return;
    }
    Claim known = told;
    List<Role> roles = new ArrayList<>();
    if (is) {
      // "her mother was Ines": she and nobody else.
      roles.addAll(persons);
    } else {
      add(roles, persons, "person", known);
    }
    add(roles, others, "relative", known);
    for (Role role : known.roles()) {
      if (role.name().equals("kin")) {
        roles.add(role);
      }
    }
    Claim whole = known.withRoles(roles);
    claims.replaceAll(claim -> claim == known ? whole : claim);
  }

  /** What is listed here, and what was told before of others than these. */
  private static void add(List<Role> out, List<Role> listed, String name, Claim known) {
    for (Role role : known.roles()) {
      boolean again = listed.stream().anyMatch(l -> l.span().overlaps(role.span()));
      boolean whose = listed.stream().anyMatch(l -> l.rule().equals("family.couple"));
      // "the banker" right before "Omar Haddad" is himself.
      boolean described = listed.stream().anyMatch(l -> l.span().begin() - role.span().end() == 1);
      if (role.name().equals(name) && !again && !whose && !described) {
        out.add(role);
      }
    }
    for (Role role : listed) {
      boolean taken = out.stream().anyMatch(o -> o.span().overlaps(role.span()));
      Role told = null;
      for (Role before : known.roles()) {
        boolean same = before.name().equals(name) && before.span().overlaps(role.span());
        told = same && role.entity() == null ? before : told;
      }
      if (!taken) {
        out.add(told == null || told.span().length() > role.span().length() ? role : told);
      }
    }
  }

  private Claim claim(Sentence s, int word, List<Role> persons, List<Role> others, boolean kin) {
    Span trigger = s.span(word, word + 1);
    List<Role> roles = new ArrayList<>(persons);
    roles.addAll(others);
    if (kin) {
      roles.add(new Role("kin", trigger, null, "family"));
    }
    return drafts.claim(ClaimType.KIN, null, s, word, trigger, roles, null, null, "title.family");
  }
}
