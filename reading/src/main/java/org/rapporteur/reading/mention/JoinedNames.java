package org.rapporteur.reading.mention;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;

/**
 * "Bank" "of" "Scotland", "Hungarian" "Development Bank": a body's name goes on over "of" when a
 * name follows at once, and takes in the state it begins with.
 */
final class JoinedNames {

  private final Lexicon lexicon;
  private final NameTyper types;

  JoinedNames(Lexicon lexicon, NameTyper types) {
    this.lexicon = lexicon;
    this.types = types;
  }

  /** Puts one name for each two that belong together; sorts the line's names. */
  void join(Line line) {
    line.drafts.sort(Comparator.comparingInt((Draft d) -> d.from));
    List<Draft> drafts = line.drafts;
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft left = drafts.get(i);
      Draft right = drafts.get(i + 1);
      boolean of = overOf(line, left, right) || embassy(line, left, right);
      if (of || stateFirst(line, left, right)) {
        Draft whole = new Draft(line.s, Mention.Kind.NAME, left.nameFrom, right.nameTo, left.type);
        whole.type = of ? left.type : right.type;
        whole.known = embassy(line, left, right) ? left.known : null;
        drafts.remove(i + 1);
        drafts.remove(i);
        line.add(whole);
        drafts.remove(whole);
        drafts.add(i, whole);
        i--;
      }
    }
  }

  private boolean overOf(Line line, Draft left, Draft right) {
    int of = left.nameTo;
    return left.known == null
        && left.type == EntityType.ORGANISATION
        && (line.is(of, "of") || line.is(of, "for"))
        && lexicon.cue(line.low(of - 1)) == EntityType.ORGANISATION
        && (right.nameFrom == of + 1 || right.nameFrom == of + 2 && line.is(of + 1, "the"))
        && right.type != EntityType.PERSON
        && !right.adjective();
  }

  /** "the US Embassy in London". */
  private static boolean embassy(Line line, Draft left, Draft right) {
    return left.known != null
        && left.known.kind().equals("embassy")
        && line.is(left.nameTo, "in")
        && right.nameFrom == left.nameTo + 1
        && (right.type == EntityType.PLACE || right.type == EntityType.STATE);
  }

  private boolean stateFirst(Line line, Draft left, Draft right) {
    boolean place = left.type == EntityType.STATE || left.type == EntityType.PLACE;
    return place
        && left.known != null
        && right.known == null
        && right.nameFrom == left.nameTo
        && right.type != EntityType.PERSON
        && types.cue(line, right.nameFrom, right.nameTo) != null;
  }
}
