package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented pages, one for each hard thing: who is meant, who says so, how far the text commits.
 * Below a page's text stands what must be found: {@code who WORDS ENTITIES} ({@code ?}: left open),
 * {@code claim TRIGGER STANCE CHAIN} and {@code said BEGINNING SPEAKER MEDIUM}, in columns
 * separated by tabs; WORDS may end in {@code #2} for their second occurrence.
 */
class HardPagesTest {

  @TestFactory
  Stream<DynamicTest> everyPageIsReadAsExpected() throws IOException {
    Path folder = Path.of("src/test/resources/org/rapporteur/reading/who");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String[] parts = Files.readString(file).split("\n---\n", 2);
        Article article =
            Article.of(file.getFileName().toString(), parts[0])
                .withPublished(Published.stated("2024-06-17"));
        Reading reading = Reader.load().read(article);
        for (String line : parts[1].split("\n")) {
          if (!line.isBlank() && !line.startsWith("#")) {
            tests.add(
                DynamicTest.dynamicTest(
                    file.getFileName() + ": " + line, () -> check(reading, line.split("\t"))));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(Reading reading, String[] cells) {
    switch (cells[0]) {
      case "who" -> assertThat(who(reading, cells[1])).isEqualTo(cells[2]);
      case "claim" -> assertThat(claims(reading, cells[1])).contains(cells[2] + " " + cells[3]);
      case "said" -> assertThat(said(reading, cells[1])).isEqualTo(cells[2] + " in " + cells[3]);
      default -> throw new IllegalArgumentException("no such check: " + cells[0]);
    }
  }

  private static String who(Reading reading, String words) {
    int mark = words.indexOf('#');
    int nth = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
    String wanted = mark < 0 ? words : words.substring(0, mark);
    for (Mention mention : reading.mentions()) {
      if (reading.article().quote(mention.span()).equals(wanted) && --nth == 0) {
        return mention.entities().isEmpty()
            ? "?"
            : mention.entities().stream().map(Entity::name).collect(Collectors.joining("; "));
      }
    }
    return "no such mention among "
        + reading.mentions().stream()
            .map(m -> reading.article().quote(m.span()))
            .collect(Collectors.joining(" | "));
  }

  private static List<String> claims(Reading reading, String trigger) {
    List<String> found = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      if (reading.article().quote(claim.trigger()).equals(trigger)) {
        String chain =
            claim.attribution().stream()
                .map(link -> name(reading, link))
                .collect(Collectors.joining(" < "));
        found.add(claim.stance().name().toLowerCase() + " " + (chain.isEmpty() ? "-" : chain));
      }
    }
    return found;
  }

  private static String name(Reading reading, Attribution link) {
    Entity entity = link.entity();
    return entity == null ? reading.article().quote(link.span()) : entity.name();
  }

  private static String said(Reading reading, String beginning) {
    for (Statement statement : reading.statements()) {
      Span content = statement.content().get(0);
      if (reading.article().quote(content).startsWith(beginning)) {
        Entity entity = statement.speakerEntity();
        String words =
            statement.speaker() == null ? "?" : reading.article().quote(statement.speaker());
        Span medium = statement.medium();
        return (entity == null ? words : entity.name())
            + " in "
            + (medium == null ? "-" : reading.article().quote(medium));
      }
    }
    return "no such statement among "
        + reading.statements().stream()
            .map(s -> reading.article().quote(s.content().get(0)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" | "));
  }
}
