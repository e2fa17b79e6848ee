package org.rapporteur.reading.language.model;

import java.util.Arrays;

/** What a parse has tried so far, as rows in parallel arrays. A reusable buffer. */
final class Hypotheses {

  /** Node on top of the stack. */
  int[] stack = {};

  /** Node of the next word, or {@link Forest#NONE}. */
  int[] next = {};

  /** The hypothesis before, -1 for the first. */
  int[] came = {};

  /** The action between. */
  int[] action = {};

  long[] score = {};
  int size;

  int add(int stackNode, int nextNode, int from, int by, long total) {
    if (size == stack.length) {
      int room = Math.max(256, size * 2);
      stack = Arrays.copyOf(stack, room);
      next = Arrays.copyOf(next, room);
      came = Arrays.copyOf(came, room);
      action = Arrays.copyOf(action, room);
      score = Arrays.copyOf(score, room);
    }
    stack[size] = stackNode;
    next[size] = nextNode;
    came[size] = from;
    action[size] = by;
    score[size] = total;
    return size++;
  }

  /** Whether the last is like one from {@code first} on in all that features will ever see. */
  boolean isLastThere(int first, Forest forest) {
    int last = size - 1;
    int on = forest.get(stack[last], Forest.STACKED);
    int ahead = forest.get(next[last], Forest.CONTENT);
    for (int other = first; other < last; other++) {
      if (forest.get(stack[other], Forest.STACKED) == on
          && forest.get(next[other], Forest.CONTENT) == ahead) {
        return true;
      }
    }
    return false;
  }
}
