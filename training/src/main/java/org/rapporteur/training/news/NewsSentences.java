package org.rapporteur.training.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.rapporteur.score.language.GoldTree;

/** Builds sentences with their trees from a {@link Grammar}; the same seed gives the same ones. */
public final class NewsSentences {

  private static final class Word {
    final String form;
    final String tag;
    String relation = "root";
    Word head = this;

    Word(String form, String tag) {
      this.form = form;
      this.tag = tag;
    }
  }

  private final Grammar grammar;
  private final Random random;

  private NewsSentences(Grammar grammar, long seed) {
    this.grammar = grammar;
    this.random = new Random(seed);
  }

  /** So many sentences from the shipped grammar. */
  public static List<GoldTree> sentences(int count, long seed) {
    return sentences(Grammar.shipped(), count, seed);
  }

  static List<GoldTree> sentences(Grammar grammar, int count, long seed) {
    NewsSentences source = new NewsSentences(grammar, seed);
    List<GoldTree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Word> words = new ArrayList<>();
      source.build("S", words);
      trees.add(tree(words));
    }
    return trees;
  }

  /** Puts the words of one phrase at the end of {@code words} and returns its head. */
  private Word build(String name, List<Word> words) {
    List<List<Grammar.Item>> alternatives = grammar.alternatives(name);
    List<Grammar.Item> items = alternatives.get(random.nextInt(alternatives.size()));
    List<Word> heads = new ArrayList<>();
    List<Grammar.Item> built = new ArrayList<>();
    for (Grammar.Item item : items) {
      if (item.optional() && random.nextBoolean()) {
        continue;
      }
      built.add(item);
      heads.add(item.phrase() ? build(item.part(), words) : word(item.part(), words));
    }
    Word head = heads.get(0);
    for (int i = 0; i < built.size(); i++) {
      if (built.get(i).relation().isEmpty()) {
        head = heads.get(i);
      }
    }
    for (int i = 0; i < built.size(); i++) {
      Word word = heads.get(i);
      if (word != head) {
        word.relation = built.get(i).relation();
        word.head =
            switch (built.get(i).hangs()) {
              case ON_HEAD -> head;
              case ON_PREVIOUS -> previous(built, heads, i);
              case ON_NEXT -> heads.get(i + 1);
            };
      }
    }
    return head;
  }

  /** What stands before: a comma and a quotation mark in a row hang on the same word. */
  private static Word previous(List<Grammar.Item> built, List<Word> heads, int i) {
    int at = i - 1;
    while (built.get(at).hangs() == Grammar.Hangs.ON_PREVIOUS) {
      at--;
    }
    return heads.get(at);
  }

  private static Word word(String written, List<Word> words) {
    int slash = written.lastIndexOf('/');
    Word word = new Word(written.substring(0, slash), written.substring(slash + 1));
    words.add(word);
    return word;
  }

  private static GoldTree tree(List<Word> all) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      // The comma that closes an apposition gives way to the next mark.
      boolean givesWay =
          all.get(i).tag.equals(",") && i + 1 < all.size() && mark(all.get(i + 1).tag);
      if (!givesWay) {
        words.add(all.get(i));
      }
    }
    int n = words.size();
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    String[] upos = new String[n];
    String[] xpos = new String[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      Word word = words.get(i);
      forms[i] = word.form;
      lemmas[i] = "_";
      upos[i] = universal(word.tag, word.relation);
      xpos[i] = word.tag;
      heads[i] = word.head == word ? -1 : words.indexOf(word.head);
      relations[i] = word.relation;
    }
    int first = mark(xpos[0]) || xpos[0].equals("``") ? 1 : 0;
    forms[first] =
        forms[first].substring(0, 1).toUpperCase(Locale.ROOT) + forms[first].substring(1);
    return new GoldTree(forms, lemmas, upos, xpos, heads, relations);
  }

  private static boolean mark(String tag) {
    return tag.equals(",") || tag.equals(".");
  }

  /** The universal tag that goes with a Penn tag in this relation, as in English-EWT. */
  static String universal(String tag, String relation) {
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "MD" -> "AUX";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR" -> "ADV";
      case "IN" -> relation.equals("mark") ? "SCONJ" : "ADP";
      case "TO" -> "PART";
      case "RP" -> "ADP";
      case "DT" -> relation.equals("det") ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WDT", "EX" -> "PRON";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "POS" -> "PART";
      case "$" -> "SYM";
      case ",", ".", "``", "''" -> "PUNCT";
      default -> relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
    };
  }
}
