package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.Atoms;
import org.rapporteur.reading.time.TimeMention.Kind;

/**
 * Finds the times a text tells and resolves them against its date of publication into EDTF.
 *
 * <p>If publication is known only as an interval, what its two ends agree on is resolved and the
 * rest left open.
 */
public final class TimeFinder {

  /** All times of the document in text order. */
  public Times find(Document document) {
    Published published = document.article().published();
    LocalDate first = published == null ? null : Edtf.earliest(published.edtf());
    LocalDate last = published == null ? null : Edtf.latest(published.edtf());
    Search search = new Search(first, last);
    for (Sentence sentence : document.sentences()) {
      search.read(sentence);
    }
    return new Times(document, search.found);
  }

  /** One pass over a document: remembers the last day told. */
  private static final class Search {
    private final Resolver early;
    private final @Nullable Resolver late;
    private final @Nullable LocalDate published;
    private final List<TimeMention> found = new ArrayList<>();
    private final Map<Phrase, String> agreed = new HashMap<>();
    private @Nullable LocalDate lastDay;

    Search(@Nullable LocalDate first, @Nullable LocalDate last) {
      published = first == null ? null : last;
      early = new Resolver(last == null ? null : first);
      late = published == null || published.equals(first) ? null : new Resolver(published);
    }

    void read(Sentence sentence) {
      Atoms atoms = Atoms.of(sentence);
      PhraseReader reader = new PhraseReader(atoms, i -> Years.isYear(sentence, atoms, i));
      int i = 0;
      while (i < atoms.size()) {
        PhraseReader.Found phrase = reader.at(i);
        if (phrase == null || hidden(sentence, atoms, i, phrase)) {
          i++;
          continue;
        }
        i = add(sentence, atoms, reader, i, phrase);
      }
    }

    /** "May" and "March" as verbs, "second" as an ordinal: tagged as no noun. */
    private static boolean hidden(
        Sentence sentence, Atoms atoms, int i, PhraseReader.Found phrase) {
      Upos tag = sentence.upos(atoms.token(i));
      boolean month = phrase.phrase() instanceof Phrase.Month && phrase.to() == i + 1;
      return month && (tag == Upos.AUX || tag == Upos.VERB || Years.isName(sentence, atoms, i));
    }

    private int add(
        Sentence sentence, Atoms atoms, PhraseReader reader, int i, PhraseReader.Found first) {
      Signal signal = Signal.before(atoms, i);
      Phrase phrase = first.phrase();
      int to = first.to();
      int joint = Signal.joint(atoms, to, signal);
      PhraseReader.Found second = joint < 0 ? null : reader.at(joint);
      if (second != null && Signal.joins(phrase, second.phrase(), atoms.word(joint - 1))) {
        phrase = new Phrase.Range(phrase, second.phrase());
        to = second.to();
        signal = signal.atRange();
      } else if (signal.opensRange()) {
        signal = signal.alone();
      }
      boolean plain = signal.kind() == Kind.AT && !(phrase instanceof Phrase.Length);
      int from = plain && !signal.opensRange() ? i : i - signal.words();
      int firstToken = atoms.token(from);
      int end = atoms.token(to - 1) + 1;
      int head = headOf(sentence, atoms.token(i), end);
      boolean modifier = TimeHost.isModifier(sentence, head, firstToken, end);
      if (modifier && signal.kind() != Kind.AT) {
        from = i;
        firstToken = atoms.token(from);
        signal = Signal.NONE;
      }
      Tense tense = modifier ? Tense.PRESENT : Tense.around(sentence, head);
      Reading reading = resolve(phrase, signal, tense, sentence, head);
      Span span = new Span(atoms.begin(from), atoms.end(to - 1));
      found.add(
          new TimeMention(
              span,
              sentence.index(),
              firstToken,
              end,
              head,
              reading.kind,
              reading.edtf,
              reading.rule));
      remember(phrase, reading);
      return to;
    }

    private record Reading(Kind kind, String edtf, String rule) {}

    private Reading resolve(
        Phrase phrase, Signal signal, Tense tense, Sentence sentence, int head) {
      if (phrase instanceof Phrase.Length length) {
        return length(length, signal, tense, sentence, head);
      }
      String value = both(phrase, tense);
      String rule = Rules.name(phrase, tense);
      if (value.isEmpty()) {
        return new Reading(signal.kind(), "", rule);
      }
      return switch (signal.kind()) {
        case SINCE -> new Reading(Kind.SINCE, Edtf.start(value) + "/..", rule + ".since");
        case UNTIL -> new Reading(Kind.UNTIL, "../" + Edtf.end(value), rule + ".until");
        default -> new Reading(Kind.AT, value, rule);
      };
    }

    /** "for two decades" with a perfect still holds; "in two weeks" with a future is a time. */
    private Reading length(
        Phrase.Length length, Signal signal, Tense tense, Sentence sentence, int head) {
      String duration = Rules.duration(length);
      LocalDate now = published;
      boolean whole = length.count() == Math.rint(length.count());
      if (now != null && whole && !signal.isNone()) {
        int count = (int) length.count();
        if (signal.lasting() && Years.perfect(sentence, head)) {
          String start = Resolver.distance(length.unit(), -count, now);
          return new Reading(Kind.SINCE, Edtf.about(start) + "/..", "length.perfect");
        }
        boolean ahead =
            !Years.compared(sentence, head)
                && tense == Tense.FUTURE
                && length.unit().compareTo(CalendarWord.Unit.HOUR) > 0;
        if (signal.within() && ahead) {
          return new Reading(
              Kind.AT, Edtf.about(Resolver.distance(length.unit(), count, now)), "length.ahead");
        }
      }
      return new Reading(Kind.LENGTH, duration, "length");
    }

    /** What both ends of the interval agree on; or the one that the same words meant before. */
    private String both(Phrase phrase, Tense tense) {
      String value = early.resolve(phrase, tense, lastDay);
      String other = late == null ? value : late.resolve(phrase, tense, lastDay);
      if (value.equals(other)) {
        agreed.put(phrase, value);
        return value;
      }
      String before = agreed.get(phrase);
      return before != null && (before.equals(value) || before.equals(other)) ? before : "";
    }

    private void remember(Phrase phrase, Reading reading) {
      boolean today = phrase instanceof Phrase.Deictic deictic && deictic.offset() == 0;
      if (!today && reading.kind == Kind.AT) {
        String end = Edtf.end(reading.edtf);
        if (Edtf.isDay(end)) {
          lastDay = Edtf.latest(end);
        }
      }
    }
  }

  /** The token that the words hang on: the last whose head lies outside them. */
  private static int headOf(Sentence sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      int head = sentence.head(t);
      if ((head < from || head >= to) && sentence.upos(t) != Upos.PUNCT) {
        return t;
      }
    }
    return to - 1;
  }
}
