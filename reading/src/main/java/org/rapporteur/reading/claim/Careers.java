package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;

/**
 * Offices and posts told as a list that shares its body: "founder, president and CEO of the bank".
 * Adds what titles and frames did not tell, completes what they told without its body.
 */
final class Careers {

  private static final Set<ClaimType> HELD =
      Set.of(ClaimType.OFFICE, ClaimType.APPOINT, ClaimType.MEMBER);

  private final Evidence evidence;
  private final ClaimDraft drafts;

  Careers(Evidence evidence, ClaimDraft drafts) {
    this.evidence = evidence;
    this.drafts = drafts;
  }

  /** Adds to these claims and completes them. */
  void addTo(List<Claim> claims) {
    for (Sentence s : evidence.document().sentences()) {
      List<List<Position>> lists = Positions.in(s);
      if (!lists.isEmpty()) {
        sentence(s, lists, claims);
      }
    }
  }

  private void sentence(Sentence s, List<List<Position>> lists, List<Claim> claims) {
    Bodies bodies = new Bodies(s, evidence.mentions());
    Holders holders = new Holders(s, evidence.mentions());
    Holders.Holder last = null;
    int lastEnd = -1;
    List<Bodies.Body> lastBodies = List.of();
    for (List<Position> list : lists) {
      List<Bodies.Body> of =
          bodies.after(list.get(list.size() - 1).to(), list.get(list.size() - 1).office());
      int end = of.isEmpty() ? list.get(list.size() - 1).to() : of.get(of.size() - 1).to();
      boolean near = last != null && isChain(s, lastEnd, list.get(0).from());
      Holders.Holder holder = holders.of(list.get(0).from(), end, near ? last : null);
      if (of.isEmpty() && isChief(s, list)) {
        Bodies.Body only = bodies.only(list.get(0).from());
        of = only != null ? List.of(only) : holder != null ? lastBodies : of;
      }
      for (Position position : of.isEmpty() ? List.<Position>of() : list) {
        enter(s, position, of, holder, claims);
      }
      last = holder;
      lastBodies = of;
      lastEnd = end;
    }
  }

  /** Offices that only companies and the like have: where their body is left out, it is near. */
  private static boolean isChief(Sentence s, List<Position> list) {
    for (Position position : list) {
      String first = s.form(position.from()).toLowerCase(Locale.ROOT);
      String last = s.form(position.head()).toLowerCase(Locale.ROOT);
      String before =
          position.head() == 0 ? "" : s.lemma(position.head() - 1).toLowerCase(Locale.ROOT);
      boolean chief = before.equals("chief") && last.equals("executive") || last.equals("ceo");
      if (chief || first.equals("chief") && last.equals("officer") || last.equals("c.e.o.")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing is told between two lists but what describes the first's body. */
  private boolean isChain(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      boolean verb = s.upos(t) == org.rapporteur.reading.language.Upos.VERB;
      boolean subject = s.is(t, "nsubj") && s.upos(t) != org.rapporteur.reading.language.Upos.DET;
      var mention = evidence.mentions().covering(s.index(), t);
      boolean person =
          mention != null
              && mention.type() == EntityType.PERSON
              && mention.kind() == org.rapporteur.reading.Mention.Kind.NAME;
      if (verb && s.xpos(t).startsWith("VB") && !s.xpos(t).equals("VBN") || subject || person) {
        return false;
      }
    }
    return true;
  }

  private void enter(
      Sentence s,
      Position position,
      List<Bodies.Body> bodies,
      Holders.@Nullable Holder holder,
      List<Claim> claims) {
    Claim told = told(s, position, claims);
    List<Role> organisations = new ArrayList<>();
    for (Bodies.Body body : bodies) {
      organisations.add(
          new Role("organisation", s.span(body.from(), body.to()), body.entity(), "career"));
    }
    if (told != null && holder != null && isMistaken(told, s, holder, organisations)) {
      claims.remove(told);
      told = null;
    }
    Claim known = told;
    if (known != null) {
      Claim whole = completed(known, organisations, s.begin(position.head()));
      claims.replaceAll(claim -> claim == known ? whole : claim);
      return;
    }
    if (holder == null) {
      return;
    }
    Span who = s.span(holder.from(), holder.to());
    Entity entity =
        holder.mention() == null || holder.mention().entities().size() != 1
            ? null
            : holder.mention().entities().get(0);
    Span name = holder.mention() == null ? who : holder.mention().name();
    Span trigger = s.span(position.from(), position.head() + 1);
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(position.office() ? "person" : "member", name, entity, "career"));
    if (position.office()) {
      roles.add(new Role("office", trigger, null, "career"));
    }
    roles.addAll(organisations);
    boolean past = s.form(position.from()).toLowerCase(Locale.ROOT).matches("former|past|ex");
    claims.add(
        drafts.claim(
            position.office() ? ClaimType.OFFICE : ClaimType.MEMBER,
            position.office() && past ? "former" : null,
            s,
            position.head(),
            trigger,
            roles,
            null,
            null,
            "title.career"));
  }

  /** "CEO of the house Claude Martin" is not Martin: a body was taken for the person. */
  private static boolean isMistaken(
      Claim told, Sentence s, Holders.Holder holder, List<Role> bodies) {
    Span who = s.span(holder.from(), holder.to());
    for (Role role : told.roles()) {
      boolean person = role.name().equals("person") || role.name().equals("member");
      boolean body = bodies.stream().anyMatch(b -> b.span().overlaps(role.span()));
      if (person && body && !role.span().overlaps(who)) {
        return true;
      }
    }
    return false;
  }

  /** The claim that tells this office already. */
  private static @Nullable Claim told(Sentence s, Position position, List<Claim> claims) {
    Span head = s.span(position.head(), position.head() + 1);
    Claim appointed = null;
    for (Claim claim : claims) {
      if (!HELD.contains(claim.type()) || !claim.sentence().equals(s.span())) {
        continue;
      }
      if (claim.trigger().overlaps(head) && claim.type() != ClaimType.APPOINT) {
        return claim;
      }
      for (Role role : claim.roles()) {
        if (role.name().equals("office") && role.span().overlaps(head)) {
          appointed = claim;
        }
      }
    }
    return appointed;
  }

  /** The told claim with these bodies, if it has none, or none that has a name. */
  private Claim completed(Claim told, List<Role> bodies, int office) {
    List<Role> roles = new ArrayList<>(told.roles());
    for (Role role : told.roles()) {
      if (!role.name().equals("organisation")) {
        continue;
      }
      boolean state = role.entity() != null && role.entity().type() == EntityType.STATE;
      String words = role.span().of(evidence.document().article().text());
      String last = words.substring(words.lastIndexOf(' ') + 1);
      boolean named = Character.isUpperCase(last.charAt(0));
      boolean same = bodies.stream().anyMatch(body -> body.span().overlaps(role.span()));
      boolean before = role.span().end() <= office;
      if (state || before || named && !same) {
        return told;
      }
      roles.remove(role);
    }
    for (Role body : bodies) {
      Role better = body;
      for (Role role : told.roles()) {
        if (role.name().equals("organisation")
            && role.span().contains(body.span())
            && role.entity() != null) {
          better = role;
        }
      }
      if (roles.stream()
          .noneMatch(r -> r.name().equals("organisation") && r.span().overlaps(body.span()))) {
        roles.add(better);
      }
    }
    return told.withRoles(roles);
  }
}
