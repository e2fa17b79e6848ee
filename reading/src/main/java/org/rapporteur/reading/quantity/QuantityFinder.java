package org.rapporteur.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Quantity.Bound;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.Numerals.Numeral;

/**
 * Finds the numbers that count something, with their approximators and units. Years, dates, ages,
 * clock times, designations and labels count nothing and are left out.
 */
public final class QuantityFinder {

  private static final double LOOSE_LOW = 0.9;
  private static final double LOOSE_HIGH = 1.1;
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

  /** All quantities of the document in text order. */
  public Quantities find(Document document) {
    List<QuantityMention> all = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      find(sentence, all);
    }
    return new Quantities(document, all);
  }

  private static void find(Sentence sentence, List<QuantityMention> found) {
    if (!mayCount(sentence)) {
      return;
    }
    Atoms atoms = Atoms.of(sentence);
    int i = 0;
    while (i < atoms.size()) {
      Numeral number = Numerals.at(atoms, i);
      if (number == null) {
        i++;
        continue;
      }
      QuantityMention mention = read(sentence, atoms, i, number);
      if (mention != null) {
        found.add(mention);
      }
      i = Math.max(number.to(), mention == null ? 0 : endAtom(atoms, i, mention.to()));
    }
  }

  private static int endAtom(Atoms atoms, int from, int token) {
    int i = from;
    while (i < atoms.size() && atoms.token(i) < token) {
      i++;
    }
    return i;
  }

  /** A cheap look that spares most sentences the work. */
  private static boolean mayCount(Sentence sentence) {
    for (int t = 0; t < sentence.size(); t++) {
      Upos tag = sentence.upos(t);
      if (tag == Upos.NUM || tag == Upos.SYM) {
        return true;
      }
      if (Character.isDigit(sentence.text().charAt(sentence.begin(t)))) {
        return true;
      }
      if (tag == Upos.NOUN && Numerals.isNumberNoun(sentence.form(t))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable QuantityMention read(
      Sentence sentence, Atoms atoms, int first, Numeral number) {
    String code = Money.before(atoms, first);
    if (Labels.isLabel(sentence, atoms, first, number, code != null)) {
      return null;
    }
    int from =
        code == null
            ? first
            : first
                - (atoms.is(first - 1, "$")
                        && atoms.glued(first - 1)
                        && !atoms.is(first - 2, "(")
                        && atoms.word(first - 2).length() <= 2
                    ? 2
                    : 1);
    from = Math.max(from, 0);
    int to = number.to();
    Numeral high = rangeEnd(atoms, to);
    boolean between = atoms.is(from - 1, "between");
    if (high != null && !(atoms.is(to, "and") && !between) && high.value() > number.value()) {
      if (Labels.isLabel(sentence, atoms, high.to() - 1, high, code != null)) {
        return null;
      }
      to = high.to();
    } else {
      high = null;
    }
    Bound bound = number.vague() ? Bound.DOZENS_LIKE : Bound.EXACT;
    Approximator before = Approximator.before(atoms, from);
    if (before != null) {
      from -= before.words().size();
      bound = number.vague() && before.bound() == Bound.ABOUT ? bound : before.bound();
    } else if (between || high != null && atoms.is(from - 1, "from")) {
      from--;
    }
    boolean percent = false;
    Money.Found money = code == null ? Money.after(atoms, to) : null;
    if (money != null) {
      code = money.code();
      to = money.to();
    } else if (PERCENT.contains(atoms.word(to))) {
      percent = true;
      to++;
    } else if (atoms.is(to, "per") && atoms.is(to + 1, "cent")) {
      percent = true;
      to += 2;
    }
    Approximator after = Approximator.after(atoms, atoms.tightJoint(to) ? to + 1 : to);
    if (after != null && before == null) {
      bound = after.bound();
      to = (atoms.tightJoint(to) ? to + 1 : to) + after.words().size();
    } else if (before == null && atoms.word(first).endsWith("+")) {
      bound = Bound.MORE_THAN;
    }
    int firstToken = atoms.token(from);
    int end = atoms.token(to - 1) + 1;
    int measure = atoms.tightJoint(to) ? measured(sentence, atoms, to + 1) : -1;
    int counted = measure >= 0 ? measure : Counted.noun(sentence, firstToken, end);
    boolean named = counted < firstToken || counted >= end;
    if (code == null && !percent && named && Labels.isTimeUnit(sentence.lemma(counted))) {
      return null;
    }
    if (code == null && !percent && !named && isIdle(sentence, atoms, first, number)) {
      return null;
    }
    String unit =
        code != null ? code : percent ? "percent" : named ? unit(sentence, counted) : null;
    Span span = new Span(atoms.begin(from), atoms.end(to - 1));
    double top = high == null ? number.high() : high.value();
    Quantity quantity = interval(span, number.value(), top, bound, unit);
    return new QuantityMention(sentence.index(), firstToken, end, counted, quantity);
  }

  /** "16-meter boat": the noun after the hyphen is counted, not the one it modifies. */
  private static int measured(Sentence sentence, Atoms atoms, int i) {
    int token = i < atoms.size() ? atoms.token(i) : -1;
    return token >= 0 && sentence.upos(token) == Upos.NOUN ? token : -1;
  }

  /** "one" as a pronoun counts nothing. */
  private static boolean isIdle(Sentence sentence, Atoms atoms, int first, Numeral number) {
    boolean bareOne = number.value() == 1 && !number.digits();
    return bareOne && sentence.upos(atoms.token(first)) != Upos.NUM
        || sentence.upos(atoms.token(first)) == Upos.X;
  }

  private static String unit(Sentence sentence, int counted) {
    String lemma = sentence.lemma(counted);
    return Labels.isPerson(lemma) ? "person" : lemma;
  }

  private static @Nullable Numeral rangeEnd(Atoms atoms, int i) {
    boolean joint = atoms.dash(i) || atoms.is(i, "to") || atoms.is(i, "and") || atoms.is(i, "or");
    if (!joint) {
      return null;
    }
    int at =
        Money.before(atoms, i + 2) != null && Numerals.at(atoms, i + 2) != null ? i + 2 : i + 1;
    return Numerals.at(atoms, at);
  }

  private static Quantity interval(
      Span span, double value, double top, Bound bound, @Nullable String unit) {
    return switch (bound) {
      case EXACT -> new Quantity(span, value, value, top, bound, unit);
      case DOZENS_LIKE -> new Quantity(span, value, value, top, bound, unit);
      case ABOUT -> new Quantity(span, value, value * LOOSE_LOW, top * LOOSE_HIGH, bound, unit);
      case NEARLY -> new Quantity(span, value, value * LOOSE_LOW, top, bound, unit);
      case AT_LEAST, MORE_THAN ->
          new Quantity(span, value, value, Double.POSITIVE_INFINITY, bound, unit);
      case AT_MOST, LESS_THAN ->
          new Quantity(span, value, Double.NEGATIVE_INFINITY, top, bound, unit);
    };
  }
}
