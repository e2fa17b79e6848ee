package org.rapporteur.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;

/**
 * Sentences of our own, one construction each, with what must be read from them, in {@code
 * constructions.txt}: "SENTENCE -> TYPE role=words; role=words", or "-> not TYPE".
 */
class ConstructionsTest {

  @Test
  void everyConstructionIsReadAsTheTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ConstructionsTest.class.getResourceAsStream("constructions.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = table.readLine(); line != null; line = table.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows++;
          check(line, wrong);
        }
      }
    }
    assertThat(rows).isGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  private static void check(String line, List<String> wrong) {
    String[] parts = line.split(" -> ", 2);
    Reading reading = Reader.load().read(Article.of("table", parts[0]));
    String expected = parts[1];
    boolean absent = expected.startsWith("not ");
    String[] typed = (absent ? expected.substring(4) : expected).split(" ", 2);
    ClaimType type = ClaimType.valueOf(typed[0]);
    boolean read =
        reading.claims().stream()
            .anyMatch(
                claim ->
                    claim.type() == type && (typed.length < 2 || has(reading, claim, typed[1])));
    if (read == absent) {
      wrong.add(line + "   read: " + words(reading));
    }
  }

  private static boolean has(Reading reading, Claim claim, String roles) {
    String text = reading.article().text();
    for (String role : roles.split("; ")) {
      String[] pair = role.split("=", 2);
      boolean found =
          claim.roles().stream()
              .anyMatch(r -> r.name().equals(pair[0]) && r.span().of(text).equals(pair[1]));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(Reading reading) {
    String text = reading.article().text();
    return reading.claims().stream()
        .map(
            claim ->
                claim.type()
                    + claim.roles().stream()
                        .map(r -> r.name() + "=" + r.span().of(text))
                        .toList()
                        .toString())
        .toList();
  }
}
