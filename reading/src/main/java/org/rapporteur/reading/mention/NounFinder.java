package org.rapporteur.reading.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/**
 * Finds described things, "two officials", "the ministry", and pronouns: every noun that heads a
 * phrase and is no part of a name.
 */
final class NounFinder {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "i",
          "me",
          "my",
          "mine",
          "myself",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "you",
          "your");

  private static final Set<String> CONSIDER =
      Set.of("believe", "call", "consider", "deem", "find", "make", "think");

  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves", "we", "us", "our", "ours");

  private final Lexicon lexicon;

  NounFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(Line line) {
    for (int t = 0; t < line.size(); t++) {
      if (line.name(t) != null) {
        continue;
      }
      Upos upos = line.s.upos(t);
      if (upos == Upos.PRON) {
        pronoun(line, t);
      } else if (upos == Upos.NOUN || upos == Upos.PROPN) {
        noun(line, t);
      } else if (upos == Upos.ADJ || upos == Upos.NUM || upos == Upos.DET) {
        elliptic(line, t);
      }
    }
  }

  private void pronoun(Line line, int t) {
    if (!PRONOUNS.contains(line.low(t)) || line.s.is(t, "expl") || ahead(line, t)) {
      return;
    }
    Draft draft = new Draft(line.s, Mention.Kind.PRONOUN, t, t + 1, EntityType.PERSON);
    draft.plural = PLURAL.contains(line.low(t));
    if (draft.plural) {
      draft.type = EntityType.GROUP;
    } else if (line.low(t).startsWith("it")) {
      draft.type = EntityType.ORGANISATION;
    }
    line.drafts.add(draft);
  }

  /**
   * "It is costly to wait": "it" stands for the clause that follows, also where the tree is wrong.
   */
  private boolean ahead(Line line, int t) {
    Sentence s = line.s;
    if (!line.is(t, "it")) {
      return false;
    }
    if (s.is(t, "obj") || s.is(t, "nsubj") && s.head(t) == t + 1 && s.is(t + 1, "xcomp")) {
      // "… considers it unwise to wait"
      boolean found = CONSIDER.contains(s.lemma(s.is(t, "obj") ? s.head(t) : s.head(t + 1)));
      return found
          && line.is(t + 1, Upos.ADJ)
          && (line.is(t + 2, "to") || line.is(t + 2, "that") || line.is(t + 2, "for"));
    }
    int judged = s.is(t, "nsubj") ? s.head(t) : -1;
    boolean be = judged >= 0 && s.lemma(judged).equals("be");
    for (int child : be ? s.dependents(judged) : new int[0]) {
      judged = child > judged && s.upos(child) == Upos.ADJ ? child : judged;
    }
    return judged >= 0
        && (be || s.dependent(judged, "cop") >= 0)
        && lexicon.is(lemma(s, judged), "judged")
        && (clauseAfter(s, judged) || clauseAfter(s, s.dependent(judged, "conj")));
  }

  private static boolean clauseAfter(Sentence s, int judged) {
    for (int child : judged < 0 ? new int[0] : s.dependents(judged)) {
      boolean clause =
          switch (Trees.bare(s.relation(child))) {
            case "ccomp", "csubj", "xcomp", "advcl", "acl" -> true;
            default -> false;
          };
      if (clause && child > judged) {
        return true;
      }
    }
    return false;
  }

  private void noun(Line line, int t) {
    Sentence s = line.s;
    String lemma = lemma(s, t);
    Lexicon.Noun sense = lexicon.noun(lemma);
    boolean several = line.s.xpos(t).endsWith("S") && lexicon.is(line.low(t), "pair");
    if (sense == Lexicon.Noun.TIME || lexicon.is(lemma, "other") && !several) {
      return;
    }
    switch (Trees.bare(s.relation(t))) {
      case "compound", "flat", "fixed", "goeswith" -> {
        boolean actor = sense == Lexicon.Noun.GROUP || sense == Lexicon.Noun.PERSON;
        if (!actor || s.is(t, "fixed")) {
          return;
        }
        Draft draft = new Draft(s, Mention.Kind.DESCRIPTION, t, t + 1, type(line, t, sense));
        draft.head = t;
        draft.rule = "description.modifier";
        line.drafts.add(draft);
        return;
      }
      case "nmod" -> {
        if (s.relation(t).equals("nmod:desc")) {
          return;
        }
      }
      default -> {
        // Every other relation makes a noun the head of a phrase.
      }
    }
    described(line, t, type(line, t, sense));
  }

  private void described(Line line, int t, EntityType type) {
    Sentence s = line.s;
    int from = Trees.left(s, t);
    int to = Trees.right(s, t);
    Draft draft = new Draft(s, Mention.Kind.DESCRIPTION, from, to, type);
    draft.head = t;
    draft.plural = s.xpos(t).endsWith("S") || line.is(t, "people") || line.is(t, "police");
    draft.nameFrom = Phrases.nameFrom(s, from, t);
    draft.nameTo = Math.min(to, Trees.nameEnd(s, t));
    counted(line, draft, t);
    line.drafts.add(draft);
  }

  /** "a number of journalists", "tens of thousands of people": called by what is counted. */
  private void counted(Line line, Draft draft, int t) {
    int at = t;
    while (line.is(at + 1, "of")
        && at + 2 < draft.to
        && (lexicon.is(lemma(line.s, at), "empty")
            || lexicon.noun(lemma(line.s, at)) == Lexicon.Noun.MEASURE
            || line.is(at, Upos.NUM))) {
      int next = line.s.head(at + 1);
      if (next <= at || next >= draft.to || line.name(next) != null) {
        return;
      }
      draft.nameFrom = Phrases.nameFrom(line.s, at + 2, next);
      draft.nameTo = Math.max(next + 1, Math.min(draft.to, Trees.nameEnd(line.s, next)));
      draft.type = type(line, next, lexicon.noun(lemma(line.s, next)));
      draft.plural = true;
      at = next;
    }
  }

  /** "the wounded", "both", "some", "27": adjectives and numbers that stand for things. */
  private static void elliptic(Line line, int t) {
    Sentence s = line.s;
    boolean argument =
        switch (Trees.bare(s.relation(t))) {
          case "nsubj", "obj", "iobj" -> true;
          case "obl", "nmod" -> s.dependent(t, "case") >= 0 && s.dependent(t, "det") >= 0;
          default -> false;
        };
    if (!argument) {
      return;
    }
    int from = Trees.left(s, t);
    Draft draft = new Draft(s, Mention.Kind.DESCRIPTION, from, Trees.right(s, t), EntityType.GROUP);
    draft.head = t;
    draft.plural = true;
    draft.nameFrom = Phrases.nameFrom(s, from, t);
    line.drafts.add(draft);
  }

  private EntityType type(Line line, int t, Lexicon.@Nullable Noun sense) {
    boolean plural = line.s.xpos(t).endsWith("S");
    String lemma = lemma(line.s, t);
    if (lexicon.is(lemma, "body") || lexicon.is(lemma, "government")) {
      return EntityType.ORGANISATION;
    }
    if (lexicon.is(lemma, "fighters") || lexicon.is(lemma, "armed")) {
      return plural || sense != Lexicon.Noun.PERSON ? EntityType.GROUP : EntityType.PERSON;
    }
    if (sense == null) {
      return line.title(t) != null && line.titled(t)
          ? person(plural)
          : suffix(lemma, plural, line.s.upos(t));
    }
    return switch (sense) {
      case PERSON -> person(plural);
      case GROUP -> EntityType.GROUP;
      case PLACE -> EntityType.PLACE;
      case EVENT -> EntityType.EVENT;
      default -> EntityType.ITEM;
    };
  }

  private static EntityType person(boolean plural) {
    return plural ? EntityType.GROUP : EntityType.PERSON;
  }

  private static EntityType suffix(String lemma, boolean plural, Upos upos) {
    if (upos == Upos.PROPN) {
      return EntityType.ORGANISATION;
    }
    for (String ending : new String[] {"ist", "ian", "man", "woman", "eer", "ee", "goer"}) {
      if (lemma.endsWith(ending)) {
        return person(plural);
      }
    }
    for (String ending :
        new String[] {"ion", "ment", "ness", "ity", "ance", "ence", "ism", "ing"}) {
      if (lemma.endsWith(ending)) {
        return EntityType.EVENT;
      }
    }
    return EntityType.ITEM;
  }

  /** Lemma in lower case: capitalised nouns keep theirs in the treebanks. */
  static String lemma(Sentence s, int t) {
    String lemma = s.lemma(t);
    return Character.isUpperCase(lemma.isEmpty() ? 'x' : lemma.charAt(0))
        ? lemma.toLowerCase(java.util.Locale.ROOT)
        : lemma;
  }
}
