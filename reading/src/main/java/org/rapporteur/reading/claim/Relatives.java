package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.TimeWords;

/** Finds the names around a word of kinship, by the words of the sentence. */
final class Relatives {

  private static final String RULE = "family";

  private static final Set<String> OWNERS =
      Set.of("his", "her", "my", "our", "their", "whose", "its");

  private static final Set<String> COLONS = Set.of(":", "-", "–", "—", ",", "--", "(");

  /** A pronoun or name before "have" or "with their". */
  private static final Set<String> SUBJECTS = Set.of("they", "he", "she", "i", "we");

  private static final int NEAR = 6;
  private static final int FAR = 40;

  private final Sentence s;
  private final Mentions mentions;

  Relatives(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** Who is the son or wife of somebody, by the words before the kin word. */
  List<Role> holder(String role, int kin) {
    int from = kin;
    while (from > 0 && (s.upos(from - 1) == Upos.ADJ || s.upos(from - 1) == Upos.NUM)) {
      from--;
    }
    if (s.upos(kin) == Upos.VERB || s.upos(kin) == Upos.AUX) {
      return subject(role, kin);
    }
    Holders.Holder holder = new Holders(s, mentions).of(from, s.size(), null);
    return holder == null ? List.of() : List.of(role(role, holder.from(), holder.to()));
  }

  private List<Role> subject(String role, int verb) {
    for (int t : org.rapporteur.reading.syntax.Clause.agents(s, verb)) {
      boolean pronoun = SUBJECTS.contains(s.form(t).toLowerCase(Locale.ROOT));
      Mention mention = mentions.covering(s.index(), t);
      if (pronoun) {
        return List.of(role(role, t, t + 1));
      }
      if (mention != null && mention.kind() == Mention.Kind.NAME) {
        return List.of(role(role, mention.from(), mention.to()));
      }
    }
    return List.of();
  }

  /** Where the object of "married, firstly," or "married to" begins. */
  int object(int verb) {
    int t = verb + 1;
    while (t < s.size()
        && (s.form(t).equals(",") || s.upos(t) == Upos.ADV || s.lemma(t).equals("to"))) {
      t++;
    }
    return t;
  }

  /** Whether a possessor stands before the kin word. */
  boolean owned(int kin) {
    int owner = owner(kin);
    return owner >= 0
        && !KinshipWord.HAVE.is(s.lemma(owner))
        && (isOwner(owner) || s.form(owner).endsWith("s") || s.form(owner).equals("'"));
  }

  private boolean isOwner(int t) {
    return OWNERS.contains(s.form(t).toLowerCase(Locale.ROOT));
  }

  /** The word that tells whose: "their", the clitic of "Ana's", "have"; -1 if none does. */
  int owner(int kin) {
    for (int t = kin - 1; t >= 0 && t > kin - NEAR; t--) {
      if (isOwner(t) || KinshipWord.HAVE.is(s.lemma(t)) || s.xpos(t).equals("POS")) {
        return KinshipWord.HAVE.is(s.lemma(t)) ? haver(t) : t;
      }
      boolean light =
          s.upos(t) == Upos.ADJ
              || s.upos(t) == Upos.NUM
              || s.upos(t) == Upos.NOUN
              || s.is(t, "det")
              || s.upos(t) == Upos.ADV;
      if (!light) {
        return -1;
      }
    }
    return -1;
  }

  private int haver(int verb) {
    for (int t = verb - 1; t >= 0 && t > verb - NEAR; t--) {
      if (SUBJECTS.contains(s.form(t).toLowerCase(Locale.ROOT)) || s.lemma(t).equals("couple")) {
        return t;
      }
      Mention mention = mentions.covering(s.index(), t);
      if (mention != null && mention.type() == EntityType.PERSON) {
        return t;
      }
    }
    return -1;
  }

  /** Whose: "his", "Ana's", "Ana and Luis's", "Ana and her husband Luis have". */
  List<Role> owners(String role, int kin) {
    int owner = owner(kin);
    if (owner < 0) {
      return List.of();
    }
    if (s.lemma(owner).equals("whose")) {
      int last = owner > 0 && s.form(owner - 1).equals(",") ? owner - 2 : owner - 1;
      Mention before = last < 0 ? null : mentions.covering(s.index(), last);
      if (before != null && isPerson(before)) {
        return List.of(role(role, before.from(), before.to()));
      }
    }
    if (isOwner(owner) || SUBJECTS.contains(s.form(owner).toLowerCase(Locale.ROOT))) {
      return List.of(role(role, owner, owner + 1));
    }
    int last = s.xpos(owner).equals("POS") ? owner - 1 : owner;
    Mention mention = mentions.covering(s.index(), last);
    if (mention == null || !isPerson(mention)) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    int and = mention.from() - 1;
    boolean their = and >= 0 && OWNERS.contains(s.form(and).toLowerCase(Locale.ROOT));
    while (and >= 0
        && !s.lemma(and).equals("and")
        && and > mention.from() - NEAR
        && (their
            || s.upos(and) == Upos.NOUN
            || s.upos(and) == Upos.PRON
            || s.form(and).equals(","))) {
      and--;
    }
    Mention first =
        and > 0 && s.lemma(and).equals("and") ? mentions.covering(s.index(), and - 1) : null;
    if (first != null && isPerson(first) && first.to() == and) {
      roles.add(role(role, first.from(), first.to()));
    }
    roles.add(role(role, mention.from(), mention.to()));
    return roles;
  }

  /** Where the name begins in "his wife was the painter Ana": -1 if no such predicate follows. */
  int predicate(int kin) {
    int t = kin + 1;
    if (t < s.size() && s.lemma(t).equals("be") && (s.is(t, "cop") || s.upos(t) == Upos.AUX)) {
      return t + 1;
    }
    return -1;
  }

  /** The name beside: "his wife, Ana", "his wife Ana". */
  List<Role> beside(String role, int kin, boolean several) {
    int t = kin + 1;
    if (t < s.size() && (s.form(t).equals(",") || s.form(t).equals("("))) {
      t++;
    }
    return names(role, t, several);
  }

  /** "three children: Lena, Ines and Paul". */
  List<Role> listed(String role, int kin) {
    int t = kin + 1;
    while (t < s.size()
        && (COLONS.contains(s.form(t)) || s.lemma(t).equals("name") || s.lemma(t).equals("call"))) {
      t++;
    }
    return names(role, t, true);
  }

  /**
   * The names that begin here: descriptions before a name and between commas are passed over ("the
   * painter Omar, a teacher, and his wife, Ana").
   */
  List<Role> names(String role, int from, boolean several) {
    List<Role> names = new ArrayList<>();
    int t = from;
    while (t < s.size()) {
      t = described(t);
      if (t >= s.size() || !isName(t)) {
        break;
      }
      int to = end(t);
      names.add(role(role, t, to));
      t = several ? next(to) : s.size();
    }
    return names;
  }

  /** "son of one of his aides, the former head of the bank, Omar": the name that ends it all. */
  List<Role> described(String role, int from) {
    if (from >= s.size() || Positions.isCapital(s, from)) {
      return List.of();
    }
    int depth = 0;
    for (int t = from; t < s.size() && t < from + FAR; t++) {
      depth += s.form(t).equals("(") ? 1 : s.form(t).equals(")") ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      boolean verb = s.upos(t) == Upos.VERB && !s.xpos(t).equals("VBN");
      if (verb || s.upos(t) == Upos.AUX || s.form(t).equals(";") || s.xpos(t).startsWith("W")) {
        return List.of();
      }
      Mention mention = mentions.covering(s.index(), t);
      boolean named = mention != null && isPerson(mention) && s.begin(t) == mention.name().begin();
      if (named && mention != null && t > from && s.form(t - 1).equals(",")) {
        return List.of(role(role, t, mention.to()));
      }
    }
    return List.of();
  }

  /** Passes over "the late painter", "King", "his wife,". */
  private int described(int from) {
    int t = from;
    while (t < s.size() && t < from + NEAR) {
      boolean lower = !Positions.isCapital(s, t);
      boolean word =
          s.is(t, "det")
              || s.upos(t) == Upos.ADJ
              || s.upos(t) == Upos.NOUN
              || s.upos(t) == Upos.PRON && isOwner(t)
              || s.upos(t) == Upos.NUM
              || s.upos(t) == Upos.ADV;
      boolean comma =
          s.form(t).equals(",") && t > from && s.upos(t - 1) == Upos.NOUN && isName(t + 1);
      if (lower && word || comma || isTitle(t)) {
        t++;
      } else {
        break;
      }
    }
    return t;
  }

  private boolean isTitle(int t) {
    Mention mention = mentions.covering(s.index(), t);
    boolean origin = mention != null && mention.type() == EntityType.STATE;
    boolean titled =
        mention != null
            && isPerson(mention)
            && mention.span().begin() < mention.name().begin()
            && s.begin(t) < mention.name().begin();
    return t + 1 < s.size()
        && Positions.isCapital(s, t)
        && (origin && Positions.isCapital(s, t + 1) || titled);
  }

  /** Where the next name of a list begins, or the end. */
  private int next(int to) {
    int t = to;
    if (t < s.size() && s.form(t).equals("(")) {
      while (t < s.size() && !s.form(t).equals(")")) {
        t++;
      }
      t++;
    }
    if (t < s.size() && (s.lemma(t).equals("and") || s.form(t).equals("&"))) {
      return t + 1;
    }
    if (t + 1 < s.size() && s.form(t).equals(",")) {
      int after = s.lemma(t + 1).equals("and") ? t + 2 : t + 1;
      if (after < s.size() && isName(after)) {
        return after;
      }
      if (after == t + 2) {
        return after;
      }
      // ", a teacher, and": what the one before is.
      for (int c = t + 1; c + 1 < s.size() && c < t + NEAR; c++) {
        if (s.upos(c) == Upos.VERB || s.upos(c) == Upos.AUX) {
          break;
        }
        if (s.form(c).equals(",") && s.lemma(c + 1).equals("and")) {
          return c + 2;
        }
      }
    }
    return s.size();
  }

  private boolean isName(int t) {
    return t < s.size()
        && Positions.isCapital(s, t)
        && !TimeWords.isTime(s, t)
        && (s.upos(t) == Upos.PROPN
            || s.upos(t) == Upos.NOUN && mentions.covering(s.index(), t) != null);
  }

  private int end(int from) {
    Mention mention = mentions.covering(s.index(), from);
    if (mention != null
        && mention.kind() == Mention.Kind.NAME
        && mention.from() <= from
        && isPerson(mention)) {
      return mention.to();
    }
    int to = from + 1;
    while (to < s.size() && isName(to)) {
      to++;
    }
    return to;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.NAME && mention.type() == EntityType.PERSON;
  }

  private Role role(String name, int from, int to) {
    Span words = s.span(from, to);
    for (Mention mention : mentions.in(s.index())) {
      boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
      boolean same = mention.name().overlaps(words) && (pronoun || isPerson(mention));
      if (same && mention.type() == EntityType.PERSON && mention.entities().size() == 1) {
        Entity entity = mention.entities().get(0);
        return new Role(name, pronoun ? words : mention.name(), entity, RULE);
      }
    }
    return new Role(name, words, null, RULE);
  }
}
