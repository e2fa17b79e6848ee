package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.quantity.FactFile;
import org.rapporteur.reading.world.World;

/**
 * What a text cannot have been written before or after: people it calls by an office were in that
 * office, names it uses were there. Reads {@code world/leaders.tsv} and {@code first-days.tsv}.
 */
final class KnownTimes {

  /**
   * An office that a text gives a person.
   *
   * @param words as written: "Prime Minister Theresa May"
   * @param terms when the person held the office, first and last day; the last may be open
   */
  record Held(String words, List<LocalDate[]> terms) {}

  private record Term(String person, String[] name, String office, LocalDate from, LocalDate to) {}

  private static final int LONGEST_OFFICE = 5;

  /** Words before an office that say that it is held no more, or not yet. */
  private static final List<String> OVER =
      List.of("former", "then", "ex", "late", "previous", "past", "elect", "future");

  private static final class Shipped {
    static final Map<String, List<Term>> TERMS = terms();
    static final Map<String, LocalDate> FIRST_DAYS = firstDays();
  }

  private KnownTimes() {}

  private static Map<String, List<Term>> terms() {
    Map<String, List<Term>> terms = new HashMap<>();
    FactFile.read(
        World.class,
        "leaders.tsv",
        7,
        fact -> {
          LocalDate from = Edtf.earliest(fact.field(4));
          boolean open = fact.field(5).equals("..");
          LocalDate to = open ? LocalDate.MAX : Edtf.latest(fact.field(5));
          if (from == null || to == null) {
            return;
          }
          List<String> names = new ArrayList<>(List.of(fact.field(0)));
          if (!fact.field(6).equals("-")) {
            names.addAll(List.of(fact.field(6).split("\\|")));
          }
          for (String name : names) {
            String[] words = name.split(" ");
            terms
                .computeIfAbsent(words[words.length - 1], last -> new ArrayList<>())
                .add(new Term(fact.field(0), words, plain(fact.field(3)), from, to));
          }
        });
    return terms;
  }

  private static Map<String, LocalDate> firstDays() {
    Map<String, LocalDate> days = new HashMap<>();
    FactFile.read(
        KnownTimes.class,
        "first-days.tsv",
        2,
        fact -> days.put(fact.field(0), LocalDate.parse(fact.field(1))));
    return days;
  }

  private static String plain(String office) {
    return office
        .toLowerCase(Locale.ROOT)
        .replace("defense", "defence")
        .replace("secretary of defence", "defence secretary")
        .replace("secretary general", "secretary-general");
  }

  /** People called by an office, each once, with all their terms in it. */
  static List<Held> held(Document document) {
    Map<String, Held> held = new LinkedHashMap<>();
    for (Sentence s : document.sentences()) {
      for (int t = 1; t < s.size(); t++) {
        List<Term> terms = Shipped.TERMS.get(s.form(t));
        if (terms != null) {
          add(s, t, terms, held);
        }
      }
    }
    return List.copyOf(held.values());
  }

  private static void add(Sentence s, int last, List<Term> terms, Map<String, Held> held) {
    Map<String, List<LocalDate[]>> found = new HashMap<>();
    String words = "";
    String whole = "";
    for (Term term : terms) {
      // The surname alone, or the whole name, right behind the office.
      for (int length : new int[] {term.name().length, 1}) {
        int first = last - length + 1;
        boolean named = first > 0 && matches(s, first, term.name(), length);
        String office = named ? office(s, first, term.office()) : null;
        if (office != null) {
          found
              .computeIfAbsent(term.person(), p -> new ArrayList<>())
              .add(new LocalDate[] {term.from(), term.to()});
          words = office + " " + text(s, first, last + 1);
          whole = plain(office) + " " + term.person();
          break;
        }
      }
    }
    // "President Johnson" may be several people.
    if (found.size() == 1) {
      held.putIfAbsent(whole, new Held(words, found.values().iterator().next()));
    }
  }

  private static boolean matches(Sentence s, int first, String[] name, int length) {
    for (int i = 0; i < length; i++) {
      if (!s.form(first + i).equals(name[name.length - length + i])) {
        return false;
      }
    }
    return true;
  }

  /** The office right before a name, as written; null if it is another or not held now. */
  private static @Nullable String office(Sentence s, int name, String office) {
    for (int from = name - 1; from >= 0 && from >= name - LONGEST_OFFICE; from--) {
      String words = text(s, from, name);
      if (plain(words).equals(office)) {
        for (int t = from - 1; t >= 0 && t >= from - 3; t--) {
          if (OVER.contains(s.form(t).toLowerCase(Locale.ROOT))) {
            return null;
          }
        }
        boolean vice =
            from > 0 && s.form(from - 1).toLowerCase(Locale.ROOT).matches("vice|deputy|-|elect");
        return vice ? null : words;
      }
    }
    return null;
  }

  private static String text(Sentence s, int from, int to) {
    return s.span(from, to).of(s.text());
  }

  /** The name with the latest first day that a text uses; null if it uses none. */
  static Map.@Nullable Entry<String, LocalDate> latestName(Document document) {
    Map.Entry<String, LocalDate> latest = null;
    for (Sentence s : document.sentences()) {
      for (int t = 0; t < s.size(); t++) {
        for (int to = t + 1; to <= Math.min(s.size(), t + 3); to++) {
          String words = text(s, t, to);
          LocalDate day = Shipped.FIRST_DAYS.get(words.toLowerCase(Locale.ROOT));
          if (day != null && (latest == null || day.isAfter(latest.getValue()))) {
            latest = Map.entry(words, day);
          }
        }
      }
    }
    return latest;
  }
}
