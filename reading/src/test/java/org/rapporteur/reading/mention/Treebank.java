package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

/** Makes documents from CoNLL-U, so that tests need no trained model. */
final class Treebank {

  private Treebank() {}

  /** One document from the lines of its sentences; names are not marked. */
  static Document document(String ref, List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<List<String[]>> sentences = new ArrayList<>();
    List<List<int[]>> spans = new ArrayList<>();
    List<String[]> current = new ArrayList<>();
    List<int[]> offsets = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        if (!current.isEmpty()) {
          sentences.add(current);
          spans.add(offsets);
          current = new ArrayList<>();
          offsets = new ArrayList<>();
        }
        continue;
      }
      if (line.startsWith("# newpar") && text.length() > 0) {
        text.append('\n');
      }
      String[] cells = line.split("\t");
      if (line.startsWith("#") || cells[0].contains(".")) {
        continue;
      }
      if (cells[0].contains("-")) {
        continue;
      }
      int begin = text.length();
      text.append(cells[1]);
      offsets.add(new int[] {begin, text.length()});
      if (!(cells.length > 9 && cells[9].contains("SpaceAfter=No"))) {
        text.append(' ');
      }
      current.add(cells);
    }
    if (!current.isEmpty()) {
      sentences.add(current);
      spans.add(offsets);
    }
    String all = text.toString();
    List<Sentence> result = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      result.add(sentence(all, i, sentences.get(i), spans.get(i)));
    }
    return new Document(Article.of(ref, all), result);
  }

  private static Sentence sentence(String text, int index, List<String[]> rows, List<int[]> spans) {
    int n = rows.size();
    int[] begins = new int[n];
    int[] ends = new int[n];
    String[] lemmas = new String[n];
    Upos[] upos = new Upos[n];
    String[] xpos = new String[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      begins[i] = spans.get(i)[0];
      ends[i] = spans.get(i)[1];
      lemmas[i] = row[2];
      upos[i] = Upos.valueOf(row[3]);
      xpos[i] = row[4];
      heads[i] = Integer.parseInt(row[6]) - 1;
      relations[i] = row[7];
    }
    return new Sentence(
        text, index, begins, ends, lemmas, upos, xpos, heads, relations, List.<NameSpan>of());
  }
}
