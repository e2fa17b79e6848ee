package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Finds whose a title is: the name that follows at once, the name beside it between commas, or the
 * subject of which it is said. One title may be several people's: "Presidents A of X and B of Y".
 */
final class TitleLinker {

  /** Links what it can; returns all, with copies for titles that several people share. */
  List<TitlePhrase> link(Line line, List<TitlePhrase> phrases) {
    List<TitlePhrase> all = new ArrayList<>(phrases);
    coordinate(line, phrases);
    for (int i = phrases.size() - 1; i >= 0; i--) {
      TitlePhrase p = phrases.get(i);
      if (!governed(phrases, i)) {
        before(line, phrases, i);
      }
      if (p.hasPerson() && p.plural) {
        shared(line, p, all);
      }
      if (p.hasPerson() && !p.hasBody()) {
        bodyAfterName(line, p);
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      TitlePhrase p = phrases.get(i);
      if (!p.hasPerson() && p.sort != TitledName.Sort.COURTESY) {
        if (!governed(phrases, i) || !relational(phrases.get(i - 1))) {
          afterComma(line, p);
        }
        if (!p.hasPerson()) {
          apposed(line, phrases, i);
        }
        if (!p.hasPerson()) {
          PredicateTitles.link(line, p);
        }
      }
    }
    return all;
  }

  /** "president and chief executive of the bank": both offices are the bank's. */
  private static void coordinate(Line line, List<TitlePhrase> phrases) {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      TitlePhrase first = phrases.get(i);
      TitlePhrase second = phrases.get(i + 1);
      boolean offices =
          first.sort == TitledName.Sort.OFFICE && second.sort == TitledName.Sort.OFFICE;
      boolean joined =
          second.start == first.end + 1
              && second.start == second.from
              && (line.is(first.end, "and") || line.is(first.end, "&"));
      if (!offices || !joined || first.plural || second.plural) {
        continue;
      }
      if (!first.hasBody() && second.bodyFrom > second.to) {
        first.body(second.bodyFrom, second.bodyTo);
      } else if (!second.hasBody() && first.hasBody() && first.bodyTo <= first.from) {
        second.body(first.bodyFrom, first.bodyTo);
      }
    }
  }

  /** "the adviser to the Russian president Yuri Ushakov": the name goes with the adviser. */
  private static boolean governed(List<TitlePhrase> phrases, int i) {
    TitlePhrase inner = phrases.get(i);
    if (!inner.definite || i == 0) {
      return false;
    }
    TitlePhrase outer = phrases.get(i - 1);
    return outer.sort != TitledName.Sort.COURTESY
        && outer.bodyFrom >= 0
        && outer.bodyFrom <= inner.start
        && inner.end <= outer.bodyTo
        && outer.end == inner.end;
  }

  /** "the father of the president, A": the name is the father's. */
  private static boolean relational(TitlePhrase p) {
    return p.sort == TitledName.Sort.KIN || TitleReader.RELATIVE.contains(p.formal);
  }

  private void before(Line line, List<TitlePhrase> phrases, int i) {
    TitlePhrase p = phrases.get(i);
    int at = p.end;
    if (i + 1 < phrases.size()) {
      TitlePhrase next = phrases.get(i + 1);
      boolean twin =
          next.start == at + 1
              && next.start == next.from
              && (line.is(at, "and") || line.is(at, "&"))
              && next.bodyFrom >= 0
              && next.bodyFrom == p.bodyFrom;
      if ((next.start == at || twin) && next.hasPerson() && next.rule.equals("title.before")) {
        p.person(next.personFrom, next.personTo, "title.before");
        return;
      }
    }
    at = visible(line, at);
    Draft name = line.name(at);
    if (name == null || name.nameFrom != at) {
      // The body swallowed the name, or the name begins inside: "Colonel General Ivan Petrov".
      name = line.name(p.to);
      if (name == null || name.nameFrom != p.to) {
        return;
      }
    }
    if (personal(line, name, p)) {
      p.person(name, "title.before");
    }
  }

  /** Texts copied from pages hold marks of direction that nobody sees. */
  private static int visible(Line line, int at) {
    int t = at;
    while (t < line.size() && Character.getType(line.s.form(t).charAt(0)) == Character.FORMAT) {
      t++;
    }
    return t;
  }

  /** Whether a name beside a title is a person's; a guess gives way to the title. */
  private static boolean personal(Line line, Draft name, TitlePhrase p) {
    if (name.type == EntityType.PERSON) {
      return true;
    }
    boolean unknown =
        name.known == null && !name.cued && (name.guessed || name.type == EntityType.PLACE);
    boolean sure =
        p.sort != TitledName.Sort.KIN && p.sort != TitledName.Sort.OCCUPATION && !p.plural;
    if (sure && unknown && !line.is(name.nameTo, Upos.NOUN)) {
      name.type = EntityType.PERSON;
      return true;
    }
    return false;
  }

  /** "Presidents Muhammadu Buhari of Nigeria and Patrice Talon of Benin". */
  private static void shared(Line line, TitlePhrase p, List<TitlePhrase> all) {
    int at = p.personTo;
    for (int n = 0; n < 6; n++) {
      at = afterOf(line, at);
      boolean comma = line.is(at, ",");
      int next = comma ? at + 1 : at;
      boolean and = line.is(next, "and");
      next = and ? next + 1 : next;
      Draft name = line.name(next);
      if (!comma && !and || name == null || name.nameFrom != next) {
        return;
      }
      if (name.type != EntityType.PERSON) {
        return;
      }
      TitlePhrase twin = new TitlePhrase(p.sort, p.gender, p.formal, p.from, p.to);
      twin.head = p.head;
      twin.past = p.past;
      twin.body(p.bodyFrom, p.bodyTo);
      twin.person(name, p.rule + ".shared");
      if (!twin.hasBody()) {
        bodyAfterName(line, twin);
      }
      all.add(twin);
      at = name.nameTo;
      if (and) {
        return;
      }
    }
  }

  private static int afterOf(Line line, int at) {
    Draft body = line.is(at, "of") ? line.name(at + 1) : null;
    return body != null && body.nameFrom == at + 1 ? body.nameTo : at;
  }

  private static void bodyAfterName(Line line, TitlePhrase p) {
    if (p.sort == TitledName.Sort.KIN || p.sort == TitledName.Sort.COURTESY) {
      return;
    }
    int at = p.personTo;
    int of = line.is(at, "of") ? at + 1 : -1;
    of = of > 0 && line.is(of, "the") ? of + 1 : of;
    Draft body = line.name(of);
    if (body != null && body.nameFrom == of && TitleReader.bodyType(body)) {
      p.body(body.nameFrom, body.nameTo);
    }
  }

  /** "the Foreign Minister of Iraq, Dr Ibrahim Example," and "Ministers of Defense, Andrei B.,". */
  private static void afterComma(Line line, TitlePhrase p) {
    int at = p.end;
    if (line.is(at, "(")) {
      int close = at + 1;
      while (close < line.size() && close - at < 12 && !line.is(close, ")")) {
        close++;
      }
      at = line.is(close + 1, ",") ? close + 1 : at;
    }
    if (!line.is(at, ",") && !dash(line, at) && !line.is(at, "(")) {
      return;
    }
    at++;
    while (line.name(at) == null
        && (line.titled(at) || line.is(at, ".") || line.is(at, "he") || line.is(at, "h.e."))) {
      at++;
    }
    Draft name = line.name(at);
    if (name == null || name.nameFrom != at || !personal(line, name, p)) {
      return;
    }
    boolean told = p.definite || p.indefinite || p.hasBody() || p.plural;
    boolean closed = closes(line, name.nameTo) && !coordinated(line, name.nameTo, p);
    if (apposition(line.s, p.head, name.head) || told && closed) {
      p.person(name, "title.apposition");
    }
  }

  /** "the president, Smith and Jones": a list, not an apposition. */
  private static boolean coordinated(Line line, int at, TitlePhrase p) {
    return (line.is(at, "and") || line.is(at, ",") && line.is(at + 1, "and") && !p.plural)
        && !line.s.is(Math.min(p.head, line.size() - 1), "appos")
        && line.is(at, "and");
  }

  /** "Gen. Joseph Votel, commander of U.S. Central Command,". */
  private void apposed(Line line, List<TitlePhrase> phrases, int i) {
    TitlePhrase p = phrases.get(i);
    int at = p.start - 1;
    boolean and = line.is(at, "and");
    at = and ? at - 1 : at;
    boolean comma = line.is(at, ",") || dash(line, at) || line.is(at, "(");
    if (!comma && !and || line.possessive(p.end)) {
      return;
    }
    int before = comma ? at - 1 : at;
    TitlePhrase chained = i > 0 ? phrases.get(i - 1) : null;
    if (chained != null
        && chained.hasPerson()
        && chained.end == before + 1
        && !chained.rule.equals("title.before")) {
      p.person(chained.personFrom, chained.personTo, chained.rule);
      return;
    }
    if (and) {
      return;
    }
    if (line.is(before, Upos.NUM) && line.is(before - 1, ",")) {
      before -= 2;
    }
    Draft name = line.name(before);
    if (name == null
        || name.nameTo != before + 1
        || name.type != EntityType.PERSON && !like(name)) {
      return;
    }
    boolean tree = apposition(line.s, name.head, p.head);
    boolean bare = !p.definite && !p.indefinite && (p.hasBody() || p.past);
    boolean own = p.bodyFrom >= 0 && line.s.xpos(p.bodyFrom).equals("PRP$");
    boolean closed =
        closes(line, p.end) || relative(line, p.end) || p.hasBody() && !verb(line, p.end);
    if (!p.plural && (tree || !own && closed || bare)) {
      name.type = EntityType.PERSON;
      p.person(name, "title.apposition");
    }
  }

  /** Whether a name whose type is only guessed looks like a person's. */
  private static boolean like(Draft name) {
    int length = name.nameTo - name.nameFrom;
    return name.known == null && name.guessed && !name.cued && length > 1 && length < 5;
  }

  /** Whether a finite verb follows, so that the phrase is rather its subject. */
  private static boolean verb(Line line, int at) {
    String xpos = at < line.size() ? line.s.xpos(at) : "";
    return xpos.equals("VBD")
        || xpos.equals("VBZ")
        || xpos.equals("VBP")
        || xpos.equals("MD")
        || line.is(at, Upos.ADV)
        || line.is(at, "and");
  }

  private static boolean relative(Line line, int at) {
    return line.is(at, "who") || line.is(at, "whose");
  }

  private static boolean closes(Line line, int at) {
    return at >= line.size()
        || line.is(at, ",")
        || line.is(at, ".")
        || line.is(at, ";")
        || line.is(at, ")")
        || line.is(at, ":")
        || dash(line, at)
        || line.is(at, "\"")
        || line.is(at, "”")
        || line.possessive(at) && line.is(at + 1, Upos.NOUN);
  }

  private static boolean dash(Line line, int at) {
    return line.is(at, "—") || line.is(at, "–") || line.is(at, "--");
  }

  private static boolean apposition(Sentence s, int head, int other) {
    return s.head(other) == head && s.is(other, "appos")
        || s.head(head) == other && s.is(head, "appos");
  }
}
