package org.rapporteur.reading.language;

import java.util.List;
import org.rapporteur.reading.Span;

/**
 * One sentence with its tokens, tags and tree, as parallel arrays over tokens.
 *
 * <p>Tokens follow Universal Dependencies for English: clitics are tokens of their own ("do|n't",
 * "Putin|'s"). Token offsets are UTF-16 units into the article's text. Strings for tags, relations
 * and lemmas are shared, so that a document costs little more than its arrays.
 */
public final class Sentence {

  private static final int[] NO_TOKENS = {};

  private final String text;
  private final int index;
  private final int[] begins;
  private final int[] ends;
  private final String[] lemmas;
  private final Upos[] upos;
  private final String[] xpos;
  private final int[] heads;
  private final String[] relations;
  private final List<NameSpan> names;
  private final int[][] dependents;

  /**
   * @param text the whole article's text
   * @param index position of the sentence in the document
   * @param heads index of each token's head, -1 for the root
   * @param relations Universal Dependencies relations with English subtypes, "nsubj:pass"
   */
  public Sentence(
      String text,
      int index,
      int[] begins,
      int[] ends,
      String[] lemmas,
      Upos[] upos,
      String[] xpos,
      int[] heads,
      String[] relations,
      List<NameSpan> names) {
    this.text = text;
    this.index = index;
    this.begins = begins;
    this.ends = ends;
    this.lemmas = lemmas;
    this.upos = upos;
    this.xpos = xpos;
    this.heads = heads;
    this.relations = relations;
    this.names = List.copyOf(names);
    breakCycles(heads);
    this.dependents = dependentsOf(heads);
  }

  /** Whoever walks up a tree must arrive: a token whose heads run in a circle becomes a root. */
  private static void breakCycles(int[] heads) {
    int[] walk = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int t = i;
      while (t >= 0 && walk[t] == 0) {
        walk[t] = i + 1;
        t = heads[t];
      }
      if (t >= 0 && walk[t] == i + 1) {
        heads[t] = -1;
      }
    }
  }

  private static int[][] dependentsOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] result = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      result[i] = counts[i] == 0 ? NO_TOKENS : new int[counts[i]];
      counts[i] = 0;
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        result[heads[i]][counts[heads[i]]++] = i;
      }
    }
    return result;
  }

  public int index() {
    return index;
  }

  /** Number of tokens. */
  public int size() {
    return begins.length;
  }

  public int begin(int token) {
    return begins[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The token's words exactly as in the article. */
  public String form(int token) {
    return text.substring(begins[token], ends[token]);
  }

  public String lemma(int token) {
    return lemmas[token];
  }

  public Upos upos(int token) {
    return upos[token];
  }

  /** Penn Treebank tag. */
  public String xpos(int token) {
    return xpos[token];
  }

  /** Index of the head, -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** Relation to the head, with subtype: {@code nsubj:pass}. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the relation to the head is this one or a subtype of it. */
  public boolean is(int token, String relation) {
    String own = relations[token];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** Direct dependents in text order. The array is shared: do not change it. */
  public int[] dependents(int token) {
    return dependents[token];
  }

  /** The first dependent with this relation or a subtype of it, or -1. */
  public int dependent(int token, String relation) {
    for (int child : dependents[token]) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The root of the tree. */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a sentence without a root");
  }

  /** Whether {@code token} stands under {@code ancestor} in the tree, or is it. */
  public boolean under(int token, int ancestor) {
    for (int t = token; t >= 0; t = heads[t]) {
      if (t == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** First token of the subtree. */
  public int leftmost(int token) {
    int left = token;
    for (int child : dependents[token]) {
      left = Math.min(left, leftmost(child));
    }
    return left;
  }

  /** Last token of the subtree. */
  public int rightmost(int token) {
    int right = token;
    for (int child : dependents[token]) {
      right = Math.max(right, rightmost(child));
    }
    return right;
  }

  public List<NameSpan> names() {
    return names;
  }

  public Span span() {
    return new Span(begins[0], ends[ends.length - 1]);
  }

  /** Span of the tokens {@code [from, to)}. */
  public Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  /** The whole article's text. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return span().of(text);
  }
}
