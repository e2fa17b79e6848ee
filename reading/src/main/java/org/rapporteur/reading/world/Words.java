package org.rapporteur.reading.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;

/** What words say of people: titles, kinship, given names; and kinds of institutions. */
final class Words {

  final Trie<Institution> institutions = new Trie<>();
  private final Trie<Title> titles = new Trie<>();
  private final Map<String, Kin> kin = new HashMap<>();
  private final Map<String, Gender> given = new HashMap<>(8192);

  Words(List<String> faults) {
    for (Table.Row row : Table.shipped("titles.tsv", 4, faults)) {
      try {
        Title.Kind kind = Title.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        String formal = row.get(3).isEmpty() ? row.get(0) : row.get(3);
        Title title = new Title(row.get(0), kind, Gender.of(row.get(2)), formal);
        titles.add(row.get(0), title);
        String plural = plural(title);
        if (!plural.isEmpty() && titles.get(plural).isEmpty()) {
          titles.add(plural, title);
        }
      } catch (IllegalArgumentException e) {
        faults.add(row.at() + ": no such kind of title: " + row.get(1));
      }
    }
    for (Table.Row row : Table.shipped("kin.tsv", 3, faults)) {
      kin.put(row.get(0), new Kin(row.get(0), Gender.of(row.get(1)), row.get(2)));
    }
    for (Table.Row row : Table.shipped("given-names.tsv", 2, faults)) {
      given.put(String.join(" ", Fold.pieces(row.get(0))), Gender.of(row.get(1)));
    }
    for (Table.Row row : Table.shipped("institutions.tsv", 4, faults)) {
      Institution institution = new Institution(row.get(0), row.get(1), row.get(2));
      institutions.add(row.get(0), institution);
      row.list(3).forEach(name -> institutions.add(name, institution));
    }
  }

  /** "Presidents", "secretaries of state", "attorneys general"; empty where there is none. */
  static String plural(Title title) {
    String words = title.words();
    boolean said = title.kind() == Title.Kind.OFFICE || title.kind() == Title.Kind.OCCUPATION;
    if (title.kind() != Title.Kind.RANK && !said || words.endsWith(".") || words.endsWith("s")) {
      return "";
    }
    int first = words.indexOf(' ');
    boolean headed = words.contains(" of ") || words.contains(" to ") || words.contains(" for ");
    if (headed || said && words.endsWith(" general")) {
      int end = headed ? words.indexOf(' ') : first;
      return Items.plural(words.substring(0, end)) + words.substring(end);
    }
    if (words.endsWith("man")) {
      return words.substring(0, words.length() - 2) + "en";
    }
    return Loader.acronym(words) ? words + "s" : Items.plural(words);
  }

  List<Title> title(String words) {
    return titles.get(words);
  }

  @Nullable Kin kin(String word) {
    return kin.get(word.toLowerCase(Locale.ROOT));
  }

  Gender given(String name) {
    return given.getOrDefault(String.join(" ", Fold.pieces(name)), Gender.UNKNOWN);
  }

  List<TitleFound> titles(Sentence sentence) {
    Pieces pieces = Pieces.of(sentence);
    List<TitleFound> found = new ArrayList<>();
    for (int t = 0; t < pieces.tokens(); ) {
      TitleFound here = pieces.first(t) == pieces.first(t + 1) ? null : longest(pieces, t);
      if (here != null) {
        found.add(here);
        t = here.to();
      } else {
        t++;
      }
    }
    return found;
  }

  private @Nullable TitleFound longest(Pieces pieces, int from) {
    TitleFound best = null;
    int node = 0;
    for (int t = from; t < pieces.tokens() && pieces.joins(t); t++) {
      for (int p = pieces.first(t); p < pieces.first(t + 1); p++) {
        node = titles.step(node, pieces.hash(p));
        if (node < 0) {
          return best;
        }
      }
      if (pieces.first(t) < pieces.first(t + 1)) {
        List<Title> here = titles.at(node, pieces, pieces.first(from), pieces.first(t + 1));
        best = here.isEmpty() ? best : new TitleFound(from, t + 1, here);
      }
    }
    return best;
  }
}
