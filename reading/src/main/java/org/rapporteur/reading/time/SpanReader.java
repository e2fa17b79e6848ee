package org.rapporteur.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.quantity.Atoms;
import org.rapporteur.reading.quantity.Numerals;
import org.rapporteur.reading.time.CalendarWord.Kind;
import org.rapporteur.reading.time.CalendarWord.Unit;
import org.rapporteur.reading.time.PhraseReader.Found;

/** Reads counted units: "three years ago", "the past two weeks", "a day earlier", "two-day". */
final class SpanReader {

  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final int SEVERAL = -1;

  private final Atoms atoms;

  SpanReader(Atoms atoms) {
    this.atoms = atoms;
  }

  private record Counted(double count, Unit unit, int to) {}

  @Nullable Found at(int i) {
    String word = atoms.word(i);
    if (BACK.contains(word) || AHEAD.contains(word)) {
      Counted counted = counted(i + 1);
      if (counted == null || counted.count == SEVERAL) {
        return null;
      }
      int count = (int) Math.round(counted.count);
      return new Found(
          new Phrase.Stretch(counted.unit, BACK.contains(word) ? -count : count), counted.to);
    }
    Counted counted = counted(i);
    return counted == null || counted.count == SEVERAL ? null : placed(counted);
  }

  private Found placed(Counted counted) {
    int count = Math.max(1, (int) Math.round(counted.count));
    int to = counted.to;
    return switch (atoms.word(to)) {
      case "ago" -> new Found(new Phrase.Distance(counted.unit, -count), to + 1);
      case "earlier" -> new Found(new Phrase.FromOther(counted.unit, -count), to + 1);
      case "later" -> new Found(new Phrase.FromOther(counted.unit, count), to + 1);
      case "from" ->
          atoms.is(to + 1, "now") || atoms.is(to + 1, "today")
              ? new Found(new Phrase.Distance(counted.unit, count), to + 2)
              : new Found(new Phrase.Length(counted.unit, counted.count), to);
      default -> new Found(new Phrase.Length(counted.unit, counted.count), to);
    };
  }

  /** "two weeks", "a decade", "18-month", "two-and-a-half years", "20-plus months", "24 hours". */
  private @Nullable Counted counted(int i) {
    double count;
    int j;
    String word = atoms.word(i);
    Numerals.Numeral number = Numerals.at(atoms, i);
    if (number != null) {
      count = number.value();
      j = number.to();
      j += count == 2 && atoms.is(j, "of") ? 1 : 0;
    } else if (word.equals("a") || word.equals("an") || word.equals("one")) {
      count = 1;
      j = i + 1;
    } else if (word.equals("several") || word.equals("few") || word.equals("many")) {
      count = SEVERAL;
      j = i + 1;
    } else {
      return null;
    }
    boolean tight = atoms.tightJoint(j);
    j += tight ? 1 : 0;
    if (atoms.is(j, "plus")) {
      j++;
    }
    if (atoms.is(j, "full") || atoms.is(j, "consecutive") || atoms.is(j, "straight")) {
      j++;
    }
    CalendarWord unit = CalendarWord.of(atoms.word(j), Kind.UNIT);
    boolean quarterOf = unit != null && unit.unit() == Unit.QUARTER;
    if (unit == null || quarterOf) {
      return null;
    }
    boolean age =
        atoms.tightJoint(j + 1) && atoms.is(j + 2, "old")
            || atoms.is(j + 1, "old")
            || atoms.is(j + 1, "of") && atoms.is(j + 2, "age");
    return age ? null : new Counted(count, unit.unit(), j + 1);
  }
}
