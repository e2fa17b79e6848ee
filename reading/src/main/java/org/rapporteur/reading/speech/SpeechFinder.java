package org.rapporteur.reading.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Attribution;
import org.rapporteur.reading.Attribution.Directness;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.Stance;
import org.rapporteur.reading.Statement;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.speech.Quotations.Quotation;
import org.rapporteur.reading.world.World;

/**
 * Finds who says what: clauses of reporting verbs, "according to", quotations over sentences and
 * paragraphs, speech that goes on where it was left. Immutable and thread-safe.
 */
public final class SpeechFinder {

  private final ReportingCues cues = ReportingCues.shipped();

  /** The statements of an article and the sources behind each token. */
  public Speech find(Document document, Mentions mentions) {
    Sources sources = new Sources(mentions, cues);
    Quotations quotations = new Quotations(document);
    Media media = new Media(World.shipped(), cues, mentions);
    ReportFinder verbs =
        new ReportFinder(cues, sources, media, quotations, new SpeakerWords(mentions));
    NamedSources named = new NamedSources(cues, sources);
    List<List<Report>> reports = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      List<Report> here = new ArrayList<>();
      for (int token = 0; token < s.size(); token++) {
        Report said = verbs.at(s, token);
        if (said != null && said.quotes() && !quotations.inside(s.index(), token)) {
          sources.spoke(s.index(), said.sources());
        }
        add(said, here);
        add(named.accordingTo(s, token), here);
        add(named.noun(s, token), here);
      }
      innermost(s, here);
      reports.add(here);
    }
    new QuoteSpeakers(document, quotations, sources).assign(reports);
    return speech(document, quotations, reports);
  }

  /**
   * "He said that …, according to the agency": the agency tells that he said so. "He said that,
   * according to the agency, …": he tells what the agency says.
   */
  private static void innermost(Sentence s, List<Report> reports) {
    for (Report outer : reports) {
      boolean according = s.form(outer.cueToken()).equalsIgnoreCase("according");
      for (Report report : reports) {
        if (!according || report == outer || !outer.content().get(report.cueToken())) {
          continue;
        }
        if (leads(s, report, outer.cueToken())) {
          outer.content().and(report.content());
        } else {
          report.content().clear(outer.cueToken());
        }
      }
    }
  }

  /** Whether a token stands at the beginning of what a verb before it reports. */
  private static boolean leads(Sentence s, Report report, int token) {
    for (int t = report.cueToken() + 1; t < token; t++) {
      if (s.upos(t) == Upos.VERB || s.upos(t) == Upos.NOUN || s.upos(t) == Upos.PROPN) {
        return false;
      }
    }
    return report.cueToken() < token && report.content().get(token);
  }

  private static void add(@Nullable Report report, List<Report> reports) {
    if (report != null) {
      reports.add(report);
    }
  }

  private static Speech speech(
      Document document, Quotations quotations, List<List<Report>> reports) {
    Speech speech = new Speech();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Sentence s = document.sentences().get(i);
      for (int t = 0; t < s.size(); t++) {
        if (quotations.inside(i, t)) {
          speech.quote(i, t);
        }
      }
      for (Report report : reports.get(i)) {
        Directness directness = directness(s, quotations, report.content());
        List<Attribution> links = new ArrayList<>();
        for (Attribution link : report.sources()) {
          links.add(
              new Attribution(link.span(), link.entity(), link.cue(), link.medium(), directness));
        }
        if (!links.isEmpty()) {
          speech.add(
              i,
              new Report(
                  report.cueToken(),
                  report.cue(),
                  links,
                  report.stance(),
                  report.head(),
                  report.content(),
                  report.addressee(),
                  report.quotes()));
        }
        if (report.quotes()) {
          add(statement(s, report, links, directness), statements, s);
        }
      }
    }
    statements.forEach(speech::add);
    return speech;
  }

  /** Adds a statement, or joins it to the last one if a quotation goes on from sentence to it. */
  private static void add(Statement statement, List<Statement> statements, Sentence s) {
    Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    boolean direct =
        last != null
            && last.directness() == Directness.DIRECT
            && statement.directness() == Directness.DIRECT
            && (last.cue() == null || statement.cue() == null)
            && Objects.equals(last.speakerEntity(), statement.speakerEntity())
            && Objects.equals(last.speaker(), statement.speaker())
            && last.content().get(last.content().size() - 1).end()
                <= statement.content().get(0).begin();
    if (!direct || last == null) {
      statements.add(statement);
      return;
    }
    List<Span> content = new ArrayList<>(last.content());
    Span end = content.get(content.size() - 1);
    Span next = statement.content().get(0);
    boolean touches =
        end.end() <= next.begin()
            && s.text()
                .substring(end.end(), next.begin())
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    if (touches) {
      content.set(content.size() - 1, end.cover(next));
      content.addAll(statement.content().subList(1, statement.content().size()));
    } else {
      content.addAll(statement.content());
    }
    Statement named = last.cue() == null ? statement : last;
    statements.set(
        statements.size() - 1,
        new Statement(
            content,
            named.speaker(),
            named.speakerEntity(),
            named.cue(),
            named.addressee(),
            named.medium(),
            Directness.DIRECT));
  }

  private static Statement statement(
      Sentence s, Report report, List<Attribution> links, Directness directness) {
    Attribution origin = links.isEmpty() ? null : links.get(links.size() - 1);
    Span medium = links.isEmpty() ? null : links.get(0).medium();
    return new Statement(
        spans(s, report.content()),
        origin == null ? null : origin.span(),
        origin == null ? null : origin.entity(),
        report.cueToken() < 0 ? null : report.cue(),
        report.addressee(),
        medium,
        directness);
  }

  /** Stretches of content, without the marks around them. */
  private static List<Span> spans(Sentence s, BitSet content) {
    List<Span> spans = new ArrayList<>();
    int from = content.nextSetBit(0);
    while (from >= 0) {
      int to = content.nextClearBit(from);
      int first = from;
      int last = to - 1;
      while (first < last && s.upos(first) == Upos.PUNCT) {
        first++;
      }
      while (last > first && s.upos(last) == Upos.PUNCT) {
        last--;
      }
      if (s.upos(first) != Upos.PUNCT) {
        spans.add(s.span(first, last + 1));
      }
      from = content.nextSetBit(to);
    }
    return spans.isEmpty() ? List.of(s.span(content.nextSetBit(0), content.length())) : spans;
  }

  private static Directness directness(Sentence s, Quotations quotations, BitSet content) {
    int inside = 0;
    for (int t = content.nextSetBit(0); t >= 0; t = content.nextSetBit(t + 1)) {
      inside += quotations.inside(s.index(), t) ? 1 : 0;
    }
    int all = content.cardinality();
    return inside == 0
        ? Directness.INDIRECT
        : inside * 3 >= all * 2 ? Directness.DIRECT : Directness.MIXED;
  }

  /** A report of what stands in a quotation, for a speaker found elsewhere. */
  static Report carried(
      Sentence s, int from, int to, List<Attribution> sources, @Nullable Report model) {
    BitSet content = new BitSet();
    content.set(from, to);
    Span cue = model == null ? s.span(from, from + 1) : model.cue();
    return new Report(-1, cue, sources, Stance.ASSERTED, -1, content, null, true);
  }

  /** Whether nothing but marks stands outside a quotation in its first and last sentence. */
  static boolean isAlone(Document document, Quotation quotation) {
    Sentence first = document.sentences().get(quotation.first());
    for (int t = 0; t < quotation.from(); t++) {
      if (first.upos(t) != Upos.PUNCT) {
        return false;
      }
    }
    Sentence last = document.sentences().get(quotation.last());
    for (int t = quotation.to() + 1; t < last.size(); t++) {
      if (last.upos(t) != Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }
}
