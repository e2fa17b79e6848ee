package org.rapporteur.reading.place;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.time.ClauseWord;

/**
 * Places told beside an event in the order of words, for sentences whose tree hangs them elsewhere:
 * the first place phrase behind the event in its own clause, and the one that opens the sentence.
 */
final class PlaceWindow {

  private static final int REACH = 14;
  private static final int PHRASE = 5;

  private PlaceWindow() {}

  /** Head of the first place phrase after the event, before any other clause begins; or -1. */
  static int after(Sentence s, List<Mention> mentions, int trigger) {
    int end = Math.min(s.size(), trigger + REACH);
    for (int t = trigger + 1; t < end; t++) {
      if (closes(s, t)) {
        return -1;
      }
      if (s.upos(t) != Upos.ADP) {
        continue;
      }
      String word = s.form(t).toLowerCase(Locale.ROOT);
      Mention place = placeFrom(s, mentions, t + 1);
      boolean in = PlaceWord.IN.has(word);
      boolean spot = t == trigger + 1 && PlaceWord.SPOT.has(word);
      if (place != null && (in || spot && place.type() == EntityType.PLACE)) {
        return place.head();
      }
    }
    return -1;
  }

  /** Head of "In Syria, …" at the head of the sentence; or -1. */
  static int opening(Sentence s, List<Mention> mentions, int trigger) {
    int start = s.upos(0) == Upos.PUNCT ? 1 : 0;
    boolean in = start < trigger && PlaceWord.IN.has(s.form(start).toLowerCase(Locale.ROOT));
    Mention place = in ? placeFrom(s, mentions, start + 1) : null;
    boolean comma = place != null && place.to() < s.size() && s.form(place.to()).equals(",");
    return place != null && comma && place.to() <= trigger ? place.head() : -1;
  }

  private static boolean closes(Sentence s, int t) {
    String tag = s.xpos(t);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean other = tag.equals("MD") || tag.equals("WP") || tag.equals("WDT");
    String form = s.form(t);
    boolean mark = form.equals(";") || form.equals(":") || form.equals("\"") || form.equals("”");
    boolean event = s.upos(t) == Upos.NOUN && ClauseWord.EVENT.has(s.lemma(t));
    return finite || other || mark || event;
  }

  /** The place named by the noun phrase that begins here, if no other noun stands between. */
  private static @Nullable Mention placeFrom(Sentence s, List<Mention> mentions, int start) {
    for (Mention mention : mentions) {
      boolean near = mention.from() >= start && mention.from() < start + PHRASE;
      if (near && PlaceFinder.isPlace(mention) && onlyModifiers(s, start, mention.from())) {
        boolean modifies = mention.to() < s.size() && modifiesNext(s, mention);
        if (!modifies) {
          return mention;
        }
      }
    }
    return null;
  }

  /** "Iraqi" of "Iraqi forces", "Baghdad" of "Baghdad's mayor". */
  private static boolean modifiesNext(Sentence s, Mention mention) {
    Upos next = s.upos(mention.to());
    return s.head(mention.head()) >= mention.to()
        && (next == Upos.NOUN || next == Upos.PROPN || next == Upos.PART);
  }

  private static boolean onlyModifiers(Sentence s, int from, int to) {
    for (int t = from; t < to; t++) {
      Upos tag = s.upos(t);
      if (tag != Upos.DET && tag != Upos.ADJ && tag != Upos.CCONJ) {
        return false;
      }
    }
    return true;
  }
}
