package org.rapporteur.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.claim.CareerWords.Kind;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.syntax.TimeWords;

/**
 * The bodies that follow an office: "of the food company Aldo", "at Volta Motors, Inc.", "of A, B
 * and C". Found by words, since what is named by nobody's list is often taken for something else.
 */
final class Bodies {

  /**
   * A body's words.
   *
   * @param from first token
   * @param to one past the last
   * @param entity what it was resolved to, if it was
   */
  record Body(int from, int to, @Nullable Entity entity) {}

  private static final Set<String> PREPOSITIONS = Set.of("of", "at", "for", "with", "in");

  private static final Set<String> INSIDE =
      Set.of("of", "and", "&", "for", "the", "de", "du", "di");

  private static final Set<String> FORMS = CareerWords.of(Kind.FORM);

  private static final Set<String> FIRMS = CareerWords.of(Kind.FIRM);

  private static final Set<String> KINDS = CareerWords.of(Kind.KIND);

  /** How far behind the office its body may stand. */
  private static final int FAR = 14;

  private final Sentence s;
  private final Mentions mentions;

  Bodies(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** Bodies behind the words of an office that end before {@code to}; empty if none is told. */
  List<Body> after(int to, boolean office) {
    List<Body> best = List.of();
    boolean atPlace = false;
    int end = Math.min(s.size(), to + FAR);
    for (int t = to; t < end; t++) {
      if (PREPOSITIONS.contains(s.lemma(t))) {
        boolean at = s.lemma(t).equals("at");
        List<Body> found = phrase(t + 1, end);
        boolean field = !office && (s.lemma(t).equals("of") || s.lemma(t).equals("in"));
        if (field && !found.isEmpty() && !isBody(found.get(0))) {
          // "professor of Biochemistry at": what is taught is no body.
          t = found.get(found.size() - 1).to() - 1;
          continue;
        }
        if (!found.isEmpty() && (best.isEmpty() || at && !atPlace)) {
          best = found;
          atPlace = at;
          t = found.get(found.size() - 1).to() - 1;
        }
      } else if (isEnd(t, to) || !best.isEmpty() && s.form(t).equals(",")) {
        break;
      }
    }
    return best;
  }

  /** The one body that a sentence names before an office; null if it names none or several. */
  @Nullable Body only(int before) {
    Body only = null;
    for (Mention mention : mentions.in(s.index())) {
      boolean body =
          mention.kind() == Mention.Kind.NAME
              && mention.type() == EntityType.ORGANISATION
              && mention.from() < before;
      if (body) {
        Entity entity = mention.entities().size() == 1 ? mention.entities().get(0) : null;
        if (only != null && (entity == null || !entity.equals(only.entity()))) {
          return null;
        }
        only = new Body(mention.from(), mention.to(), entity);
      }
    }
    return only;
  }

  private boolean isEnd(int t, int to) {
    String form = s.form(t);
    boolean comma = form.equals(",") && !(t == to && Positions.isCapital(s, t + 1));
    return s.upos(t) == Upos.VERB
        || s.upos(t) == Upos.AUX
        || s.xpos(t).startsWith("W")
        || s.upos(t) == Upos.PRON
        || comma
        || form.equals(";")
        || form.equals("(")
        || form.equals(".")
        || Positions.endsAt(s, t);
  }

  private boolean isBody(Body body) {
    for (int t = body.from(); t < body.to(); t++) {
      String lemma = s.lemma(t).toLowerCase(Locale.ROOT);
      if (FIRMS.contains(lemma) || KINDS.contains(lemma)) {
        return true;
      }
    }
    return body.entity() != null && !body.entity().id().startsWith("ent-");
  }

  /** The names of one noun phrase that begins at a token. */
  private List<Body> phrase(int from, int end) {
    int first = -1;
    int firm = -1;
    int stop = from;
    for (; stop < end; stop++) {
      if (first < 0 && isName(stop)) {
        first = stop;
      }
      boolean called =
          s.lemma(stop).equals("call")
              || s.lemma(stop).equals("name")
              || s.lemma(stop).equals("know");
      boolean making = s.xpos(stop).equals("VBG") || s.xpos(stop).equals("VBN");
      boolean verb = (s.upos(stop) == Upos.VERB || s.upos(stop) == Upos.AUX) && !called && !making;
      if (verb
          || s.xpos(stop).startsWith("W")
          || s.form(stop).equals("(")
          || s.form(stop).equals(";")) {
        break;
      }
      boolean described = s.upos(stop - 1) == Upos.ADJ || s.lemma(stop - 1).equals("base");
      if (s.form(stop).equals(",") && firm < 0 && !(first < 0 && described)) {
        break;
      }
      if (FIRMS.contains(s.lemma(stop)) && !Positions.isCapital(s, stop)) {
        firm = stop;
        if (isName(stop + 1)) {
          return list(stop + 1);
        }
      } else if (firm >= 0 && (called || s.form(stop).equals(",")) && isName(skipped(stop + 1))) {
        return list(skipped(stop + 1));
      } else if (firm >= 0 && s.form(stop).equals(",")) {
        break;
      } else if (PREPOSITIONS.contains(s.lemma(stop)) && first >= 0 && stop >= end(first)) {
        break;
      }
    }
    return first < 0 || firm >= 0 ? List.of() : list(first);
  }

  private int skipped(int t) {
    return t < s.size() && (s.lemma(t).equals("the") || s.lemma(t).equals("as")) ? t + 1 : t;
  }

  private boolean isName(int t) {
    if (t >= s.size() || !Positions.isCapital(s, t) || TimeWords.isTime(s, t)) {
      return false;
    }
    Mention state = mentions.covering(s.index(), t);
    boolean origin = state != null && state.type() == EntityType.STATE && state.to() == t + 1;
    int next = t + 1 < s.size() && s.form(t + 1).equals("-") ? t + 2 : t + 1;
    if (next < s.size() && s.form(next).equals("based")) {
      return false;
    }
    boolean goesOn = Positions.isCapital(s, t + 1);
    return !(origin && !goesOn) && (s.upos(t) == Upos.PROPN || s.upos(t) == Upos.NOUN || goesOn);
  }

  /** "A, B, and C": the run that begins here and those it is joined with. */
  private List<Body> list(int from) {
    List<Body> bodies = new ArrayList<>();
    int at = from;
    boolean and = false;
    while (at >= 0) {
      int to = end(at);
      bodies.add(new Body(at, to, entity(at, to)));
      int next = to;
      while (next < s.size() && (s.form(next).equals(",") || s.lemma(next).equals("and"))) {
        and |= s.lemma(next).equals("and");
        next++;
      }
      next = skipped(next);
      boolean more = next > to && next <= to + 3 && isName(next) && !Positions.endsAt(s, next);
      at = more && isSameKind(next, to) ? next : -1;
    }
    return and ? bodies : List.of(bodies.get(0));
  }

  /** A place behind a comma is no second body: "at Volta, Lima, and". */
  private boolean isSameKind(int next, int before) {
    Mention mention = mentions.covering(s.index(), next);
    boolean place =
        mention != null
            && (mention.type() == EntityType.PLACE || mention.type() == EntityType.STATE)
            && mention.rule().equals("name.known");
    boolean person = mention != null && mention.type() == EntityType.PERSON;
    int to = end(next);
    boolean listed = to < s.size() && (s.form(to).equals(",") || s.lemma(to).equals("and"));
    boolean last =
        s.lemma(next - 1).equals("and") || s.is(next - 1, "det") && next - 2 > before - 1;
    return !place && !person && (last || listed) && !isOfficeAhead(next, to);
  }

  private boolean isOfficeAhead(int from, int to) {
    for (int t = from; t < Math.min(s.size(), to + 1); t++) {
      if (Positions.endsAt(s, t) || Positions.isWay(s, t)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    Mention mention = mentions.covering(s.index(), from);
    int to = from + 1;
    if (mention != null && mention.kind() == Mention.Kind.NAME && mention.to() > from) {
      to = mention.to();
    }
    while (to < s.size()) {
      String low = s.form(to).toLowerCase(Locale.ROOT);
      if (Positions.isCapital(s, to) && s.upos(to) != Upos.PRON && !TimeWords.isTime(s, to)) {
        to++;
      } else if (low.equals(",") && to + 1 < s.size() && isForm(to + 1)) {
        to += 2;
      } else if (INSIDE.contains(low) && to + 1 < s.size() && inside(to, from)) {
        to += s.is(to + 1, "det") || INSIDE.contains(s.lemma(to + 1)) ? 3 : 2;
      } else {
        break;
      }
    }
    return Math.min(to, s.size());
  }

  private boolean isForm(int t) {
    return FORMS.contains(s.form(t).toLowerCase(Locale.ROOT));
  }

  /** "Bank of the West", "Dent & Harlow": but "Volta and Nordbank" are two. */
  private boolean inside(int joint, int from) {
    String low = s.lemma(joint);
    if (low.equals("and")) {
      Mention before = mentions.covering(s.index(), joint);
      return before != null && before.kind() == Mention.Kind.NAME && before.from() <= from;
    }
    int next = s.is(joint + 1, "det") ? joint + 2 : joint + 1;
    boolean person = low.equals("of") || low.equals("&") || low.equals("de") || low.equals("di");
    return person && next < s.size() && Positions.isCapital(s, next) && s.upos(next) != Upos.PRON;
  }

  private @Nullable Entity entity(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      Mention mention = mentions.covering(s.index(), t);
      boolean same = mention != null && mention.kind() == Mention.Kind.NAME;
      if (same && mention != null && mention.entities().size() == 1) {
        Entity entity = mention.entities().get(0);
        boolean whole = mention.from() <= from + 1 && mention.to() >= to;
        boolean body =
            entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.GROUP;
        return whole && body ? entity : null;
      }
    }
    return null;
  }
}
