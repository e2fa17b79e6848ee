package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Words that place a person by another who holds the office. */
  static final Set<String> RELATIVE =
      Set.of("predecessor", "successor", "heir", "counterpart", "ally", "rival", "opponent");

  /** Belonging or hoping, not office. */
  private static final Set<String> MEMBERS =
      Set.of("member", "candidate", "nominee", "contender", "mp", "hopeful");

  private final World world;
  private final Lexicon lexicon;
  private final BeforeTitle before;

  TitleReader(World world, Lexicon lexicon) {
    this.world = world;
    this.lexicon = lexicon;
    this.before = new BeforeTitle(lexicon);
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
      AfterTitle.read(line, p);
      before.read(line, p);
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

  static boolean past(Line line, int t) {
    return PAST.contains(line.low(t));
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
