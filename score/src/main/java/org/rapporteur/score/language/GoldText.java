package org.rapporteur.score.language;

import java.util.List;

/**
 * A treebank's document as raw text, with what people marked in it.
 *
 * @param text the text with its spaces and paragraphs
 * @param words its syntactic words in order
 * @param sentences index of each sentence's first word, and at the end the number of words
 */
public record GoldText(String text, List<Word> words, List<Integer> sentences) {

  public GoldText {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /**
   * One word.
   *
   * @param begin UTF-16 offset into the text
   * @param end offset after the word
   * @param head index of the head among the document's words, -1 for a root
   */
  public record Word(
      int begin, int end, String lemma, String upos, String xpos, int head, String relation) {}
}
