package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.speech.Quotations.Quotation;
import org.rapporteur.reading.syntax.Clause;

/**
 * Gives quotations to their speakers: who is named in any of the sentences that a quotation runs
 * over, before a colon, behind a dash, or else who spoke right before.
 */
final class QuoteSpeakers {

  private final Document document;
  private final Quotations quotations;
  private final Sources sources;

  QuoteSpeakers(Document document, Quotations quotations, Sources sources) {
    this.document = document;
    this.quotations = quotations;
    this.sources = sources;
  }

  /** Adds to each sentence's reports what its quotations tell. */
  void assign(List<List<Report>> reports) {
    List<Attribution> last = List.of();
    int lastSentence = -1;
    int id = 0;
    int done = -1;
    for (Quotation quotation : quotations.all()) {
      id++;
      for (int i = done + 1; i <= quotation.first(); i++) {
        // Who spoke in sentences without quotations may go on in quotation marks.
        List<Attribution> speakers = speakers(i, reports.get(i));
        if (!speakers.isEmpty()) {
          last = speakers;
          lastSentence = i;
        }
      }
      done = Math.max(done, quotation.last());
      Report model = reporter(quotation, id, reports);
      List<Attribution> found = model == null ? List.of() : model.sources();
      if (found.isEmpty()) {
        found = beforeColon(quotation);
      }
      if (found.isEmpty()) {
        found = behindDash(quotation);
      }
      boolean alone = SpeechFinder.isAlone(document, quotation);
      boolean goesOn = quotation.first() - lastSentence <= 1;
      if (found.isEmpty() && alone && goesOn && lastSentence >= 0) {
        found = last;
      }
      boolean said = !found.isEmpty() || alone;
      if (said) {
        cover(quotation, found, model, reports);
      }
      if (!found.isEmpty()) {
        last = found;
        lastSentence = quotation.last();
      }
    }
  }

  private List<Attribution> speakers(int sentence, List<Report> reports) {
    List<Attribution> speakers = List.of();
    for (Report report : reports) {
      boolean outside = report.cueToken() < 0 || !quotations.inside(sentence, report.cueToken());
      if (report.quotes() && outside && !report.sources().isEmpty()) {
        speakers = report.sources();
      }
    }
    return speakers;
  }

  /** The report, outside the quotation, that has it as content. */
  private @Nullable Report reporter(Quotation quotation, int id, List<List<Report>> reports) {
    Report best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = quotation.first(); i <= quotation.last(); i++) {
      int from = i == quotation.first() ? quotation.from() : 0;
      int size = document.sentences().get(i).size();
      int to = i == quotation.last() ? quotation.to() : size - 1;
      for (Report report : reports.get(i)) {
        int cue = report.cueToken();
        boolean outside = cue >= 0 && quotations.id(i, cue) != id;
        int first = report.content().nextSetBit(from);
        boolean has = first >= 0 && first <= to;
        int distance = cue < from ? from - cue : cue - to;
        if (outside && has && report.quotes() && distance < nearest) {
          best = report;
          nearest = distance;
        }
      }
    }
    return best;
  }

  /** "The party issued a statement: “…”": the subject of the sentence, if it may speak. */
  private List<Attribution> beforeColon(Quotation quotation) {
    Sentence s = document.sentences().get(quotation.first());
    int colon = quotation.from() - 1;
    if (colon < 0 && quotation.first() > 0) {
      s = document.sentences().get(quotation.first() - 1);
      colon = s.size() - 1;
    }
    if (colon <= 0 || !s.form(colon).equals(":")) {
      return List.of();
    }
    Span cue = s.span(colon, colon + 1);
    for (int t = 0; t < colon; t++) {
      if (s.upos(t) == Upos.VERB && !quotations.inside(s.index(), t)) {
        List<Integer> agents = Clause.agents(s, t);
        List<Attribution> links = agents.isEmpty() ? List.of() : sources.of(s, agents.get(0), cue);
        if (!links.isEmpty()) {
          return sources.writers().issued(s, t, links, cue);
        }
      }
    }
    return colon < 6 ? sources.beside(s, colon, true, cue) : List.of();
  }

  /** “…” — Ada Berg. */
  private List<Attribution> behindDash(Quotation quotation) {
    Sentence s = document.sentences().get(quotation.last());
    int dash = quotation.to() + 1;
    if (dash >= s.size() && quotation.last() + 1 < document.sentences().size()) {
      s = document.sentences().get(quotation.last() + 1);
      dash = 0;
    }
    boolean stands = dash + 1 < s.size() && s.form(dash).matches("[—–-]|--");
    return stands ? sources.beside(s, dash + 1, false, s.span(dash, dash + 1)) : List.of();
  }

  private void cover(
      Quotation quotation,
      List<Attribution> found,
      @Nullable Report model,
      List<List<Report>> reports) {
    for (int i = quotation.first(); i <= quotation.last(); i++) {
      Sentence s = document.sentences().get(i);
      int from = i == quotation.first() ? quotation.from() : 0;
      int to = i == quotation.last() ? quotation.to() + 1 : s.size();
      boolean covered = false;
      for (Report report : new ArrayList<>(reports.get(i))) {
        int first = report.content().nextSetBit(from);
        boolean has = first >= 0 && first < to;
        int cue = report.cueToken();
        boolean outside = cue < from || cue >= to;
        if (has && outside && report.sources().equals(found) && !found.isEmpty()) {
          report.content().set(from, to);
          covered = true;
        }
      }
      if (!covered && from < to) {
        reports.get(i).add(SpeechFinder.carried(s, from, to, found, model));
      }
    }
  }
}
