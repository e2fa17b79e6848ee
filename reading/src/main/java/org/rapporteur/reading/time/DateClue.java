package org.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.quantity.Atoms;

/**
 * A time phrase of an undated text that may tell when the text was written.
 *
 * @param words as written
 * @param name whether a year only names what follows: "the 2020 election" may be still to come
 */
record DateClue(Phrase phrase, Tense tense, String words, boolean name) {

  private static final Set<Upos> NAMED = Set.of(Upos.NOUN, Upos.PROPN, Upos.ADJ);

  /** All clues of a text in order. */
  static List<DateClue> of(Document document) {
    List<DateClue> clues = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Atoms atoms = Atoms.of(sentence);
      PhraseReader reader = new PhraseReader(atoms, i -> Years.isYear(sentence, atoms, i));
      int i = 0;
      while (i < atoms.size()) {
        PhraseReader.Found found = reader.at(i);
        if (found == null) {
          i++;
          continue;
        }
        Tense tense = Tense.around(sentence, atoms.token(i));
        String words = sentence.text().substring(atoms.begin(i), atoms.end(found.to() - 1));
        int next = found.to() < atoms.size() ? atoms.token(found.to()) : -1;
        boolean name =
            found.phrase() instanceof Phrase.Year
                && next >= 0
                && NAMED.contains(sentence.upos(next));
        clues.add(new DateClue(found.phrase(), tense, words, name));
        i = found.to();
      }
    }
    return clues;
  }
}
