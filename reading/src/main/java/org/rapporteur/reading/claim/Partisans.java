package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.claim.CareerWords.Kind;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.World;

/**
 * Members told by what they do in politics: "a Democratic senator", "stood for the Labour Party".
 */
final class Partisans {

  private static final Set<String> POLITICIANS = CareerWords.of(Kind.POLITICIAN);

  /** Adjectives of parties, with or without "Party" behind. */
  private static final Set<String> PARTISAN = CareerWords.of(Kind.PARTISAN);

  private static final Map<String, Set<String>> STANDING =
      Map.of(
          "for",
              Set.of(
                  "sit",
                  "stand",
                  "run",
                  "contest",
                  "elect",
                  "campaign",
                  "win",
                  "nominate",
                  "seat",
                  "candidate",
                  "represent",
                  "legislator",
                  "member",
                  "councillor",
                  "mp"),
          "from", Set.of("defect", "switch", "elect", "resign", "expel", "candidate"),
          "to", Set.of("defect", "switch", "move", "belong"),
          "under", Set.of("elect", "run", "stand", "contest"),
          "on", Set.of("elect", "run", "stand", "contest"),
          "in", Set.of("activist", "figure"));

  private static final Set<String> LISTS = CareerWords.of(Kind.LIST);

  private static final int FAR = 14;

  private final Sentence s;
  private final Evidence evidence;
  private final ClaimDraft drafts;

  Partisans(Sentence s, Evidence evidence, ClaimDraft drafts) {
    this.s = s;
    this.evidence = evidence;
    this.drafts = drafts;
  }

  void addTo(List<Claim> claims) {
    for (int t = 0; t < s.size(); t++) {
      String low = s.form(t).toLowerCase(Locale.ROOT);
      if (PARTISAN.contains(low) && Positions.isCapital(s, t)) {
        adjective(t, claims);
      }
    }
    for (Mention mention : evidence.mentions().in(s.index())) {
      if (mention.kind() == Mention.Kind.NAME && mention.type() == EntityType.ORGANISATION) {
        party(mention, claims);
      }
    }
  }

  /** "is a Democratic member of the House". */
  private void adjective(int adjective, List<Claim> claims) {
    int to = adjective + 1;
    boolean party = to < s.size() && s.lemma(to).equalsIgnoreCase("party");
    int noun = party ? to + 1 : to;
    boolean politician =
        noun < s.size() && POLITICIANS.contains(s.lemma(noun).toLowerCase(Locale.ROOT));
    boolean article = adjective > 0 && Set.of("a", "an", "the").contains(s.lemma(adjective - 1));
    int from = adjective;
    while (from > 0 && (Positions.isWay(s, from - 1) || s.is(from - 1, "amod"))) {
      from--;
      article |= from > 0 && Set.of("a", "an", "the").contains(s.lemma(from - 1));
    }
    if (politician && article) {
      Holders.Holder who = new Holders(s, evidence.mentions()).of(from, s.size(), null);
      enter(who, adjective, party ? to + 1 : to, claims);
    }
  }

  /** "stood for the Labour Party", "on the Labour Party ticket", "a Labour Party candidate". */
  private void party(Mention party, List<Claim> claims) {
    int before = party.from() - 1;
    while (before >= 0 && (s.is(before, "det") || s.is(before, "amod"))) {
      before--;
    }
    if (before < 0 || !isParty(party)) {
      return;
    }
    int list = before;
    if (s.lemma(list).equals("of") && list > 0 && LISTS.contains(s.lemma(list - 1))) {
      list -= 2;
      while (list > 0 && s.is(list, "det")) {
        list--;
      }
    }
    Set<String> verbs = STANDING.getOrDefault(s.lemma(list), Set.of());
    boolean ticket = party.to() < s.size() && LISTS.contains(s.lemma(party.to())) || list < before;
    int verb = ticket ? list : near(list, verbs);
    Holders holders = new Holders(s, evidence.mentions());
    if (verb >= 0) {
      enter(holders.before(verb), party.from(), party.to(), claims);
    } else if (party.to() < s.size()
        && POLITICIANS.contains(s.lemma(party.to()).toLowerCase(Locale.ROOT))) {
      enter(holders.of(party.from(), s.size(), null), party.from(), party.to(), claims);
    }
  }

  /** The word before that says how somebody stands to the party, if no other verb lies between. */
  private int near(int preposition, Set<String> words) {
    for (int t = preposition - 1; t >= 0 && t > preposition - FAR; t--) {
      if (words.contains(s.lemma(t).toLowerCase(Locale.ROOT))) {
        return t;
      }
      if (s.upos(t) == org.rapporteur.reading.language.Upos.VERB || s.form(t).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isParty(Mention mention) {
    if (mention.entities().size() != 1) {
      return false;
    }
    String name = mention.entities().get(0).name();
    return name.contains("Party")
        || World.shipped().lookup(name).stream().anyMatch(known -> "party".equals(known.kind()));
  }

  private void enter(Holders.@Nullable Holder who, int from, int to, List<Claim> claims) {
    if (who == null || who.from() >= from && who.from() < to) {
      return;
    }
    Span words = s.span(from, to);
    Mention mention = evidence.mentions().covering(s.index(), from);
    Entity entity =
        mention == null
                || mention.type() != EntityType.ORGANISATION
                || mention.entities().size() != 1
            ? null
            : mention.entities().get(0);
    Mention holder = who.mention();
    Entity person =
        holder == null || holder.entities().size() != 1 ? null : holder.entities().get(0);
    Span name = holder == null ? s.span(who.from(), who.to()) : holder.name();
    for (Claim claim : claims) {
      if (claim.trigger().overlaps(words)) {
        return;
      }
    }
    List<Role> roles = new ArrayList<>();
    roles.add(new Role("member", name, person, "party"));
    roles.add(new Role("organisation", words, entity, "party"));
    claims.add(
        drafts.claim(ClaimType.MEMBER, null, s, to - 1, words, roles, null, null, "title.party"));
  }
}
