package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Gender;
import org.rapporteur.reading.world.Kin;
import org.rapporteur.reading.world.Title;
import org.rapporteur.reading.world.TitleFound;
import org.rapporteur.reading.world.World;

/**
 * Reads title phrases: the office or kinship word with its modifiers, the portfolio, and the body
 * it belongs to. Works on words and names and leaves the tree alone, so that a wrong tree does not
 * lose an office.
 */
final class TitleReader {

  private static final Set<String> PAST =
      Set.of(
          "former",
          "ex",
          "late",
          "then",
          "onetime",
          "erstwhile",
          "ousted",
          "deposed",
          "outgoing",
          "retired",
          "previous",
          "disgraced",
          "sacked",
          "slain");

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

  /** Words that place a person by another who holds the office. */
  static final Set<String> RELATIVE =
      Set.of("predecessor", "successor", "heir", "counterpart", "ally", "rival", "opponent");

  /** Offices that parties have. */
  private static final Set<String> PARTY_OFFICES =
      Set.of(
          "leader", "chairman", "chairwoman", "chair", "spokesman", "spokeswoman", "chief", "head");

  /** Belonging or hoping, not office. */
  private static final Set<String> MEMBERS =
      Set.of("member", "candidate", "nominee", "contender", "mp", "hopeful");

  private static final Set<String> BODY_PREPOSITIONS =
      Set.of("of", "for", "at", "in", "with", "from");

  private final World world;
  private final Lexicon lexicon;

  TitleReader(World world, Lexicon lexicon) {
    this.world = world;
    this.lexicon = lexicon;
  }

  List<TitlePhrase> read(Line line) {
    List<TitlePhrase> phrases = new ArrayList<>();
    for (int t = 0; t < line.size(); t++) {
      TitleFound found = line.title(t);
      TitlePhrase phrase = null;
      if (found != null && found.from() == t) {
        phrase = titled(line, found.from(), found.to(), found.titles());
      }
      if (phrase == null
          && (line.is(t, Upos.NOUN) || line.is(t, Upos.PROPN) || line.name(t + 1) != null)) {
        phrase = kin(line, t);
        phrase = phrase != null ? phrase : plural(line, t);
        phrase = phrase != null ? phrase : chief(line, t);
      }
      if (phrase != null) {
        extend(line, phrase);
        phrases.add(phrase);
        t = phrase.to - 1;
      }
    }
    return phrases;
  }

  /** "Presidents A and B", "foreign ministers". */
  private @Nullable TitlePhrase plural(Line line, int t) {
    String low = line.low(t);
    boolean many = line.s.xpos(t).endsWith("S") || line.capital(t) && line.name(t + 1) != null;
    if (!many || !low.endsWith("s") || low.length() < 4) {
      return null;
    }
    String one = low.substring(0, low.length() - 1);
    boolean wide = t > 0 && line.name(t - 1) == null && !line.titled(t - 1);
    List<Title> two = wide ? world.title(line.low(t - 1) + " " + one) : List.of();
    return two.isEmpty()
        ? titled(line, t, t + 1, world.title(one))
        : titled(line, t - 1, t + 1, two);
  }

  /** "chief constable", "deputy coordinator": a rank word makes an office of a noun for people. */
  private @Nullable TitlePhrase chief(Line line, int t) {
    boolean ranked = line.is(t - 1, "chief") || line.is(t - 1, "deputy");
    if (!ranked || lexicon.noun(line.s.lemma(t)) != Lexicon.Noun.PERSON) {
      return null;
    }
    return new TitlePhrase(TitledName.Sort.OFFICE, Gender.UNKNOWN, line.low(t), t - 1, t + 1);
  }

  private @Nullable TitlePhrase titled(Line line, int from, int to, List<Title> titles) {
    for (Title title : titles) {
      if (title.kind() == Title.Kind.MODIFIER || title.kind() == Title.Kind.PORTFOLIO) {
        continue;
      }
      Draft name = line.name(from);
      boolean inside = name != null && (name.nameFrom < from || name.nameTo > to);
      Draft next = line.name(to);
      // A name that follows at once outweighs a tag.
      boolean noun =
          title.kind() != Title.Kind.OFFICE
              || to - from > 1
              || next != null && next.nameFrom == to && line.capital(from);
      for (int t = from; t < to; t++) {
        noun |= line.is(t, Upos.NOUN) || line.is(t, Upos.PROPN);
      }
      if (inside || !noun || line.is(from, Upos.VERB)) {
        return null;
      }
      int head = headWord(line, from, to);
      TitledName.Sort sort = TitledName.Sort.of(title.kind());
      if (sort == TitledName.Sort.OFFICE
          && MEMBERS.contains(line.low(head).replaceFirst("s$", ""))) {
        sort = TitledName.Sort.MEMBER;
      }
      if (sort == TitledName.Sort.OFFICE && RELATIVE.contains(line.s.lemma(head))) {
        sort = TitledName.Sort.OCCUPATION;
      }
      TitlePhrase phrase = new TitlePhrase(sort, title.gender(), title.formal(), from, to);
      phrase.plural =
          line.s.xpos(head).endsWith("S")
              || line.low(head).endsWith("s") && !title.formal().endsWith("s");
      return phrase;
    }
    return null;
  }

  private @Nullable TitlePhrase kin(Line line, int t) {
    Kin kin = line.name(t) != null ? null : world.kin(line.s.lemma(t));
    if (kin == null) {
      return null;
    }
    TitlePhrase phrase = new TitlePhrase(TitledName.Sort.KIN, kin.gender(), kin.word(), t, t + 1);
    phrase.plural = line.s.xpos(t).equals("NNS");
    return phrase;
  }

  private void extend(Line line, TitlePhrase p) {
    p.head = headWord(line, p.from, p.to);
    if (p.sort != TitledName.Sort.COURTESY) {
      suffix(line, p);
      right(line, p);
      left(line, p);
    }
  }

  /** The office's head noun: what stands before "of", else the last word. */
  private static int headWord(Line line, int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (line.is(t, Upos.ADP)) {
        return t - 1;
      }
    }
    return to - 1;
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

  private void right(Line line, TitlePhrase p) {
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
        int end = nounPhrase(line, at + 1);
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
          && bodyType(line.name(at + 1))) {
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

  private void bodyAt(Line line, TitlePhrase p, int from) {
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
  private int nounPhrase(Line line, int from) {
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

  private void left(Line line, TitlePhrase p) {
    int t = p.from - 1;
    while (t >= 0) {
      Draft name = line.name(t);
      if (name != null && partyBeforeOffice(line, name, p)) {
        p.start = name.nameFrom;
        t = name.nameFrom - 1;
        continue;
      }
      if (name != null && !portfolioName(line, t, name)) {
        if (bodyType(name) && p.bodyFrom < 0) {
          p.body(name.nameFrom, name.nameTo);
          t = name.nameFrom - 1;
          p.start = name.nameFrom;
          while (t >= 0
              && line.name(t) == null
              && !line.titled(t)
              && (line.is(t, Upos.ADJ) || line.title(t, Title.Kind.MODIFIER) != null)) {
            if (past(line, t)) {
              p.past = true;
              p.from = t;
            }
            p.start = t;
            t--;
          }
        }
        break;
      }
      if (line.titled(t) && line.title(t, Title.Kind.MODIFIER) == null
          || lexicon.noun(line.low(t)) == Lexicon.Noun.TIME) {
        break;
      }
      Upos u = line.s.upos(t);
      String low = line.low(t);
      boolean modifier =
          line.title(t, Title.Kind.MODIFIER) != null || line.title(t, Title.Kind.PORTFOLIO) != null;
      if (bodyNoun(line, t) && p.bodyFrom < 0 && p.sort != TitledName.Sort.KIN) {
        p.body(t, t + 1);
        p.start = t;
        t--;
        while (t >= 0 && line.name(t) == null && line.is(t, Upos.ADJ) && !past(line, t)) {
          t--;
        }
        break;
      }
      if (modifier
          || u == Upos.ADJ
          || u == Upos.NOUN
          || u == Upos.PROPN && line.capital(t)
          || u == Upos.VERB
              && (line.s.xpos(t).equals("VBN") || line.s.xpos(t).equals("VBG"))
              && !auxiliary(line, t)
          || u == Upos.ADV && t + 1 < line.size() && line.s.xpos(t + 1).equals("VBN")
          || line.is(t, "-") && line.s.begin(t + 1) == line.s.end(t)
          || line.is(t, "/")
          || coordination(line, t)) {
        p.past |= past(line, t);
        p.from = t;
        p.start = t;
        t--;
        continue;
      }
      if (low.isEmpty()) {
        break;
      }
      break;
    }
    while (p.from < p.head && line.is(p.from, "-")) {
      p.from++;
    }
    before(line, p, t);
  }

  /** "Republican President": the party is not what the president presides over. */
  private static boolean partyBeforeOffice(Line line, Draft name, TitlePhrase p) {
    return name.known != null
        && name.known.kind().contains("party")
        && name.nameTo - name.nameFrom == 1
        && !PARTY_OFFICES.contains(line.low(p.head));
  }

  private boolean portfolioName(Line line, int t, Draft name) {
    return name.guessed && name.known == null && line.title(t, Title.Kind.PORTFOLIO) != null;
  }

  private static boolean auxiliary(Line line, int t) {
    return line.is(t - 1, Upos.AUX) || line.is(t - 1, Upos.PRON);
  }

  /** "trade and industry commissioner": what stands on both sides is the portfolio. */
  private static boolean coordination(Line line, int t) {
    if (!line.is(t, "and") && !line.is(t, "&")) {
      return false;
    }
    boolean after = line.title(t + 1, Title.Kind.PORTFOLIO) != null || line.capital(t + 1);
    boolean before = line.title(t - 1, Title.Kind.PORTFOLIO) != null;
    return after
        && !line.titled(t + 1)
        && line.name(t - 1) == null
        && (before || line.capital(t - 1) && line.capital(t + 1) && line.is(t - 1, Upos.PROPN));
  }

  static boolean past(Line line, int t) {
    return PAST.contains(line.low(t));
  }

  private boolean bodyNoun(Line line, int t) {
    return (line.is(t, Upos.NOUN) || line.is(t, Upos.PROPN))
        && line.title(t) == null
        && (lexicon.is(line.s.lemma(t), "body")
            || lexicon.is(line.low(t), "body")
            || lexicon.is(line.low(t), "government")
            || line.is(t, "police"));
  }

  /** What stands before the whole phrase: a possessor, an article, a title that governs it. */
  private void before(Line line, TitlePhrase p, int t) {
    if (p.sort != TitledName.Sort.KIN && line.name(t) == null && past(line, t)) {
      p.past = true;
    }
    if (line.possessive(t) && p.bodyFrom < 0) {
      Draft owner = line.name(t - 1);
      if (owner != null && owner.nameTo == t) {
        p.body(owner.nameFrom, owner.nameTo);
        p.start = Math.min(owner.nameFrom, Trees.left(line.s, owner.head));
      } else if (t > 0) {
        int from = Trees.left(line.s, t - 1);
        p.body(from, t);
        p.start = from;
      }
      p.definite = true;
    } else if (t >= 0 && line.s.xpos(t).equals("PRP$")) {
      if (p.bodyFrom < 0) {
        p.body(t, t + 1);
      }
      p.start = t;
      p.definite = true;
    } else if (line.is(t, Upos.DET)) {
      p.start = t;
      p.definite = line.is(t, "the") || line.is(t, "this") || line.is(t, "that");
      p.indefinite = !p.definite;
    }
  }

  static boolean bodyType(@Nullable Draft name) {
    return name != null
        && switch (name.type) {
          case STATE, ORGANISATION, GROUP, PLACE, AGREEMENT -> true;
          default -> false;
        };
  }

  /** Gender that a title tells of its bearer. */
  static Gender gender(TitlePhrase p) {
    return p.gender;
  }
}
