package org.rapporteur.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the shipped model costs on disk and in memory. */
class ModelSizeTest {

  private static InputStream open(String name) {
    return Objects.requireNonNull(LanguageModel.class.getResourceAsStream(name), name);
  }

  @Test
  void theModelFilesAreBelowTwentyMegabytes() throws IOException {
    long bytes = 0;
    for (String name : new String[] {"tags.model", "trees.model", "names.model"}) {
      try (InputStream in = open(name)) {
        bytes += in.readAllBytes().length;
      }
    }
    assertThat(bytes).isLessThan(20_000_000);
  }

  @Test
  void theLayerTakesLessThanTwoHundredMegabytes() throws IOException {
    long before = used();
    Object[] held = new Object[2];
    try (InputStream tags = open("tags.model");
        InputStream trees = open("trees.model");
        InputStream names = open("names.model")) {
      held[0] = LanguageModel.read(tags, trees);
      held[1] = NameTagger.read(names);
    }
    long taken = used() - before;
    System.out.println("the language layer takes " + taken / 1_000_000 + " MB of heap");
    assertThat(held).doesNotContainNull();
    assertThat(taken).isLessThan(200_000_000);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
