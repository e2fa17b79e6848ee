package org.rapporteur.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.Sentence;

/** Prints what the language layer makes of a text file, one token a line: {@code Look FILE}. */
public final class Look {

  private Look() {}

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[0]));
    StringBuilder out = new StringBuilder();
    for (Sentence sentence :
        Analyzer.shipped().analyse(Article.of("look", text), List.of()).sentences()) {
      out.append("# ").append(sentence.toString().replaceAll("\\s+", " ")).append('\n');
      for (int i = 0; i < sentence.size(); i++) {
        out.append(i + 1).append('\t').append(sentence.form(i));
        out.append('\t').append(sentence.lemma(i)).append('\t').append(sentence.upos(i));
        out.append('\t').append(sentence.xpos(i)).append('\t').append(sentence.head(i) + 1);
        out.append('\t').append(sentence.relation(i)).append('\t').append(name(sentence, i));
        out.append('\n');
      }
      out.append('\n');
    }
    System.out.print(out);
  }

  private static String name(Sentence sentence, int token) {
    for (NameSpan name : sentence.names()) {
      if (name.from() <= token && token < name.to()) {
        return (token == name.from() ? "B-" : "I-") + name.type();
      }
    }
    return "_";
  }
}
