package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.When;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** The times of one article, and which of them governs an event. */
public final class Times {

  private final Document document;
  private final List<TimeMention> all;
  private final List<List<TimeMention>> bySentence = new ArrayList<>();

  Times(Document document, List<TimeMention> all) {
    this.document = document;
    this.all = List.copyOf(all);
    for (int s = 0; s < document.sentences().size(); s++) {
      bySentence.add(new ArrayList<>(0));
    }
    for (TimeMention mention : this.all) {
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  public List<TimeMention> all() {
    return all;
  }

  /** Times of a sentence in text order. */
  public List<TimeMention> in(int sentence) {
    return sentence < bySentence.size() ? bySentence.get(sentence) : List.of();
  }

  /**
   * The time of the event that this token names, if the text gives one: in its clause, in a clause
   * that tells since when or when, or where the event was told before ("the attack", "killed in the
   * strike"). Never another event's.
   */
  public @Nullable When governing(int sentence, int trigger) {
    When own = own(sentence, trigger);
    return own == null ? inherited(sentence, trigger) : own;
  }

  /** The time that the event's own sentence gives. */
  public @Nullable When own(int sentence, int trigger) {
    TimeMention mention = mention(sentence, trigger);
    if (mention != null) {
      return new When(mention.edtf(), mention.span(), mention.rule());
    }
    When clause = fromClause(sentence, trigger);
    if (clause != null) {
      return clause;
    }
    Sentence s = document.sentences().get(sentence);
    TimeMention start = TimeWindow.sinceClause(s, in(sentence), trigger);
    if (start != null) {
      return new When(Edtf.start(start.edtf()) + "/..", start.span(), start.rule() + ".since");
    }
    TimeMention beside = TimeWindow.beside(s, in(sentence), trigger);
    return beside == null
        ? null
        : new When(beside.edtf(), beside.span(), beside.rule() + ".beside");
  }

  /** The time given where the event that a noun names again was told before. */
  public @Nullable When inherited(int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    if (s.upos(trigger) == Upos.VERB) {
      for (int child : s.dependents(trigger)) {
        if (s.is(child, "obl") && TimeHost.isDuring(s, child)) {
          When when = echo(sentence, child);
          if (when != null) {
            return when;
          }
        }
      }
      return null;
    }
    return echo(sentence, trigger);
  }

  private @Nullable When echo(int sentence, int trigger) {
    EventEchoes.Place place =
        EventEchoes.antecedent(
            document, sentence, trigger, (s, t) -> mention(s, t) == null ? 0 : 1);
    When when = place == null ? null : own(place.sentence(), place.token());
    String lemma = document.sentences().get(sentence).lemma(trigger);
    return when == null ? null : new When(when.edtf(), when.span(), "anaphor." + lemma);
  }

  /** The time whose words are told of the event, without those that only tell how long. */
  public @Nullable TimeMention mention(int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    TimeMention best = null;
    int bestCost = Governing.NEVER;
    for (TimeMention mention : in(sentence)) {
      if (mention.kind() == TimeMention.Kind.LENGTH) {
        continue;
      }
      int cost = Governing.cost(s, mention, trigger);
      boolean finer = cost == bestCost && best != null && length(mention) < length(best);
      if (cost < bestCost || finer) {
        best = mention;
        bestCost = cost;
      }
    }
    // A time that stays open is still the event's: another event's is not taken for it.
    return best == null || best.edtf().isEmpty() ? null : best;
  }

  /** "since the war began in June", "when they met on Friday". */
  private @Nullable When fromClause(int sentence, int trigger) {
    Sentence s = document.sentences().get(sentence);
    for (int child : s.dependents(trigger)) {
      int mark = s.is(child, "advcl") ? s.dependent(child, "mark") : -1;
      mark = mark < 0 && s.is(child, "advcl") ? s.dependent(child, "advmod") : mark;
      String word = mark < 0 ? "" : s.form(mark).toLowerCase(Locale.ROOT);
      boolean since = word.equals("since");
      TimeMention time =
          since || word.equals("when") || word.equals("while") ? mention(sentence, child) : null;
      if (time != null && time.kind() == TimeMention.Kind.AT) {
        String edtf = since ? Edtf.start(time.edtf()) + "/.." : time.edtf();
        return new When(edtf, time.span(), time.rule() + "." + word);
      }
    }
    return null;
  }

  private static long length(TimeMention mention) {
    LocalDate first = Edtf.earliest(mention.edtf());
    LocalDate last = Edtf.latest(mention.edtf());
    return first == null || last == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last);
  }
}
