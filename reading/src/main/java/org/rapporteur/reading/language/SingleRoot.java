package org.rapporteur.reading.language;

/**
 * Makes sure that heads form one tree, whatever the model said: later stages walk up to the root
 * and must arrive.
 */
final class SingleRoot {

  private SingleRoot() {}

  /** Cuts cycles and hangs further roots on the first one. Linear in the number of tokens. */
  static void mend(int[] heads, String[] relations) {
    int n = heads.length;
    int[] walk = new int[n];
    int root = -1;
    for (int i = 0; i < n; i++) {
      for (int t = i; t >= 0 && walk[t] == 0; t = heads[t]) {
        walk[t] = i + 1;
        int head = heads[t];
        if (head >= n || head == t || (head >= 0 && walk[head] == i + 1)) {
          heads[t] = -1;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (heads[i] < 0) {
        if (root < 0) {
          root = i;
          relations[i] = "root";
        } else {
          heads[i] = root;
          relations[i] = "dep";
        }
      } else if (relations[i].equals("root")) {
        relations[i] = "dep";
      }
    }
  }
}
