package org.rapporteur.reading.mention;

import java.util.Set;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Title;

/** What stands before a title's word: its modifiers and portfolio, whose it is, the article. */
final class BeforeTitle {

  /** Offices that parties have. */
  private static final Set<String> PARTY_OFFICES =
      Set.of(
          "leader", "chairman", "chairwoman", "chair", "spokesman", "spokeswoman", "chief", "head");

  private final Lexicon lexicon;

  BeforeTitle(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Widens an office to the left and finds its body, possessor or article. */
  void read(Line line, TitlePhrase p) {
    int t = p.from - 1;
    while (t >= 0) {
      Draft name = line.name(t);
      if (name != null && partyBeforeOffice(line, name, p)) {
        p.start = name.nameFrom;
        t = name.nameFrom - 1;
        continue;
      }
      if (name != null && !portfolioName(line, t, name)) {
        if (TitleReader.bodyType(name) && p.bodyFrom < 0) {
          p.body(name.nameFrom, name.nameTo);
          t = name.nameFrom - 1;
          p.start = name.nameFrom;
          while (t >= 0
              && line.name(t) == null
              && !line.titled(t)
              && (line.is(t, Upos.ADJ) || line.title(t, Title.Kind.MODIFIER) != null)) {
            if (TitleReader.past(line, t)) {
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
      if (line.is(t, "own")) {
        // "His own cousin" is his cousin.
        t--;
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
        while (t >= 0
            && line.name(t) == null
            && line.is(t, Upos.ADJ)
            && !TitleReader.past(line, t)) {
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
        // "Powerful former head": what stands before "former" describes, and is no office.
        if (!p.past || TitleReader.past(line, t)) {
          p.from = t;
        }
        p.past |= TitleReader.past(line, t);
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

  private static boolean portfolioName(Line line, int t, Draft name) {
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

  private boolean bodyNoun(Line line, int t) {
    return (line.is(t, Upos.NOUN) || line.is(t, Upos.PROPN))
        && line.title(t) == null
        && (lexicon.is(line.s.lemma(t), "body")
            || lexicon.is(line.low(t), "body")
            || lexicon.is(line.low(t), "government")
            || line.is(t, "police"));
  }

  /** What stands before the whole phrase: a possessor, an article, a title that governs it. */
  private static void before(Line line, TitlePhrase p, int t) {
    if (p.sort != TitledName.Sort.KIN && line.name(t) == null && TitleReader.past(line, t)) {
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
}
