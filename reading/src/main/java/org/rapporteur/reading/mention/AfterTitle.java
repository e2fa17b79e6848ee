package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Title;
import org.rapporteur.reading.world.TitleFound;

/** What goes on with a title behind its word: "-elect", "of foreign affairs", "of the republic". */
final class AfterTitle {

  /** Offices whose "to" names whom they serve, not where they are sent. */
  private static final Set<String> SERVING =
      Set.of(
          "adviser",
          "advisor",
          "aide",
          "assistant",
          "secretary",
          "deputy",
          "counsel",
          "counsellor",
          "counselor",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "heir",
          "successor");

  private static final Set<String> BODY_PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "from");

  private AfterTitle() {}

  /** Widens an office over its portfolio and finds the body it belongs to. */
  static void read(Line line, TitlePhrase p) {
    suffix(line, p);
    right(line, p);
  }

  /** "-designate", "-elect", "-general". */
  private static void suffix(Line line, TitlePhrase p) {
    if (line.is(p.to, "-")
        && (line.is(p.to + 1, "designate")
            || line.is(p.to + 1, "elect")
            || line.is(p.to + 1, "general")
            || line.is(p.to + 1, "nominate"))) {
      p.to += 2;
    } else if (line.is(p.to, "designate") || line.is(p.to, "elect")) {
      p.to++;
    }
    p.end = p.to;
  }

  private static void right(Line line, TitlePhrase p) {
    for (int round = 0; round < 3; round++) {
      int at = p.end;
      if (p.sort == TitledName.Sort.KIN) {
        if (line.is(at, "of")) {
          bodyAt(line, p, at + 1);
        }
        return;
      }
      if (line.is(at, "of") || line.is(at, "for")) {
        int portfolio = portfolio(line, skipArticle(line, at + 1));
        if (portfolio > 0 && p.bodyFrom < 0) {
          p.to = portfolio;
          p.end = portfolio;
          continue;
        }
      }
      if (line.is(at, "to")) {
        if (SERVING.contains(line.low(p.head))) {
          bodyAt(line, p, at + 1);
          return;
        }
        // Ambassadors are sent somewhere; who leads a state is not.
        int end = OfficeBook.leads(p.formal) ? -1 : nounPhrase(line, at + 1);
        if (end < 0) {
          return;
        }
        p.to = end;
        p.end = end;
        continue;
      }
      if (BODY_PREPOSITIONS.contains(line.low(at)) && p.bodyFrom < 0) {
        bodyAt(line, p, at + 1);
      } else if (line.is(at, ",")
          && p.bodyFrom < 0
          && line.name(at + 1) != null
          && TitleReader.bodyType(line.name(at + 1))) {
        // "commander, Combined Joint Task Force"
        Draft body = line.name(at + 1);
        if (body != null && body.known == null && body.nameTo - body.nameFrom > 1) {
          p.body(body.nameFrom, body.nameTo);
          p.end = body.nameTo;
        }
      }
      return;
    }
  }

  private static void bodyAt(Line line, TitlePhrase p, int from) {
    int end = nounPhrase(line, from);
    if (end > 0) {
      p.body(from, end);
      p.end = end;
    }
  }

  private static int skipArticle(Line line, int t) {
    return line.is(t, "the") ? t + 1 : t;
  }

  /** One past the portfolio that begins here, "foreign affairs", "trade and industry"; else -1. */
  private static int portfolio(Line line, int from) {
    int t = from;
    boolean any = false;
    while (t < line.size()) {
      TitleFound found = line.title(t);
      boolean known = line.title(t, Title.Kind.PORTFOLIO) != null;
      if (found != null && known && (line.name(t) == null || inside(line.name(t), found))) {
        t = found.to();
        any = true;
      } else if (any
          && (line.is(t, "and") || line.is(t, ",") || line.is(t, "&"))
          && line.title(t + 1, Title.Kind.PORTFOLIO) != null) {
        t++;
      } else {
        break;
      }
    }
    return any ? t : -1;
  }

  private static boolean inside(@Nullable Draft name, TitleFound found) {
    return name == null || name.nameFrom >= found.from() && name.nameTo <= found.to();
  }

  /** One past the noun phrase that begins here, as far as words alone tell; -1 if none does. */
  private static int nounPhrase(Line line, int from) {
    int t = from;
    boolean noun = false;
    while (t < line.size()) {
      Draft name = line.name(t);
      if (name != null && name.nameFrom == t) {
        boolean after = personAfterTitle(line, t, name);
        if (after && line.is(from, "the") || noun && !after && name.type == EntityType.PERSON) {
          break;
        }
        t = name.nameTo;
        noun = true;
        if (line.possessive(t)) {
          t++;
          noun = false;
        } else if (!name.adjective() && !nounNext(line, t)) {
          break;
        }
        continue;
      }
      Upos u = line.s.upos(t);
      boolean first = t == from;
      if (first && (u == Upos.DET || u == Upos.PRON && line.s.xpos(t).equals("PRP$"))
          || u == Upos.ADJ
          || u == Upos.NUM && !noun
          || line.is(t, "-") && nounNext(line, t + 1)) {
        t++;
      } else if (u == Upos.NOUN || u == Upos.PROPN) {
        t++;
        noun = true;
        if (line.possessive(t)) {
          t++;
          noun = false;
        }
      } else {
        break;
      }
    }
    if (noun && line.is(t, "of") && t - from < 8) {
      int more = nounPhrase(line, t + 1);
      return more > 0 ? more : t;
    }
    return noun ? t : -1;
  }

  private static boolean nounNext(Line line, int t) {
    return line.name(t) == null
        && (line.is(t, Upos.NOUN) || line.is(t, Upos.PROPN) || line.is(t, Upos.ADJ))
        && !line.is(t - 1, Upos.PUNCT);
  }

  private static boolean personAfterTitle(Line line, int t, Draft name) {
    return name.type == EntityType.PERSON && t > 0 && line.titled(t - 1);
  }
}
