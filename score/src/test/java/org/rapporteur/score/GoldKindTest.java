package org.rapporteur.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldKindTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLAIMS | {\"id\":\"a\",\"text\":\"x\",\"claims\":[]}",
        "PLOVER | {\"event\":\"AID\",\"eventText\":\"gave\"}",
        "KNOWLEDGENET | {\"passageText\":\"x\",\"property\":\"CEO\"}",
        "MEANTIME | <?xml version=\"1.0\"?><Document doc_id=\"1\">",
        "CONLLU | '# newdoc\n1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n'",
        "IOB2 | 'Oslo\tB-location\nis\tO\n'",
        "IOB2 | '# sent_id = 1\n1\tOslo\tB-LOC\t-\t-\n'",
      })
  void tellsFilesByTheirContent(GoldKind kind, String content) throws IOException {
    assertThat(GoldKind.of(Files.writeString(folder.resolve("gold"), content))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "hello world, begins with 'hello world'",
    "'', begins with nothing",
    "{\"a\":1}, holds JSON",
    "{\"documentId\":1}, name its folder",
  })
  void saysWhatItSawInstead(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("gold"), content);

    assertThatThrownBy(() -> GoldKind.of(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void tellsFoldersByTheirFiles() throws IOException {
    Files.createDirectories(folder.resolve("x/south"));
    Files.writeString(folder.resolve("x/south/entities.json"), "{}");

    assertThat(GoldKind.of(folder.resolve("x"))).isEqualTo(GoldKind.RE3D);
    assertThatThrownBy(() -> GoldKind.of(Files.createDirectory(folder.resolve("empty"))))
        .hasMessageContaining("holds neither");
  }

  @Test
  void neverFailsInAnotherWay() throws IOException {
    long seed = 20261124;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("noise"), bytes);
      try {
        GoldKind.of(file);
      } catch (IllegalArgumentException told) {
        assertThat(told).hasMessageContaining("noise");
      }
    }
  }
}
