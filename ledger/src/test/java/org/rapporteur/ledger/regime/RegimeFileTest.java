package org.rapporteur.ledger.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegimeFileTest {

  private static final String GOOD =
      """
      regime: my-rules
      name: Mine
      authority: Me
      bound: everybody
      paragraphs:
        - id: a
          citation: Rule a
          says: No weapons for Norway.
          acts: AID arms
          receiver: 'NO'
          items: weapon
          since: 2020-01-01
      """;

  @Test
  void everyFaultIsToldAtOnceWithItsLine() {
    String bad =
        """
        regime: my-rules
        name: Mine
        authority: Me
        bound: everybody
        colour: red
        paragraphs:
          - id: a
            citation: Rule a
            says: No weapons.
            acts: [GIVE]
            receiver: XQ
            items: [teapots]
            since: yesterday
          - id: a
            says: No weapons.
            acts: AID
            unverified: perhaps
            since: 2020-01-02
            until: 2020-01-01
            receiver: Norway
        """;
    assertThatThrownBy(() -> Regimes.of(Map.of("mine.yaml", new StringReader(bad))))
        .isInstanceOfSatisfying(
            RegimeFaultException.class,
            e ->
                assertThat(e.faults())
                    .anyMatch(f -> f.startsWith("mine.yaml:5: no such key: colour"))
                    .anyMatch(f -> f.startsWith("mine.yaml:10: no such claim type: GIVE"))
                    .anyMatch(f -> f.startsWith("mine.yaml:11: nobody is known as XQ"))
                    .anyMatch(f -> f.startsWith("mine.yaml:12: no such class of things: teapots"))
                    .anyMatch(f -> f.startsWith("mine.yaml:13: not a day: yesterday"))
                    .anyMatch(f -> f.startsWith("mine.yaml:14: a paragraph of this id"))
                    .anyMatch(f -> f.startsWith("mine.yaml:14: lacks 'citation:'"))
                    .anyMatch(f -> f.startsWith("mine.yaml:17: unverified is true or false"))
                    .anyMatch(f -> f.startsWith("mine.yaml:19: ends 2020-01-01 before")));
  }

  @Test
  void whatIsNotYamlIsAFaultToo() {
    assertThatThrownBy(() -> Regimes.of(Map.of("x.yaml", new StringReader("a: [b"))))
        .isInstanceOf(RegimeFaultException.class)
        .hasMessageContaining("x.yaml:")
        .hasMessageContaining("not YAML");
  }

  @Test
  void aFolderAddsToTheShippedRegimesAndReplacesThoseOfTheSameId(@TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("mine.yaml"), GOOD);
    Files.writeString(folder.resolve("libya.yaml"), GOOD.replace("my-rules", "un-libya"));
    Regimes all = Regimes.shippedAnd(folder);
    assertThat(all.regime("my-rules")).isPresent();
    assertThat(all.regime("un-libya").orElseThrow().name()).isEqualTo("Mine");
    assertThat(all.regime("un-north-korea")).isPresent();
  }

  @Test
  void shippedRegimesSayOfEveryParagraphWhatAReaderMustKnow() {
    assertThat(Regimes.shipped().all()).hasSizeGreaterThan(9);
    for (Regime regime : Regimes.shipped().all()) {
      assertThat(regime.sources()).as(regime.id()).isNotEmpty();
      Set<String> ids = new HashSet<>();
      for (Paragraph paragraph : regime.paragraphs()) {
        assertThat(ids.add(paragraph.id())).isTrue();
        assertThat(paragraph.inForce().since()).as(paragraph.at()).isNotNull();
        assertThat(paragraph.bound()).as(paragraph.at()).isNotBlank();
        assertThat(paragraph.says()).as(paragraph.at()).endsWith(".");
        assertThat(paragraph.unverified() || paragraph.doubt().isEmpty())
            .as(paragraph.at() + " names a doubt and is not marked unverified")
            .isTrue();
        assertThat(paragraph.unverified() || paragraph.unsupported().isEmpty())
            .as(
                "%s is not marked unverified, and no text was found for its %s",
                paragraph.at(), paragraph.unsupported())
            .isTrue();
      }
    }
  }

  /** What the page says about how much was compared is what the files hold. */
  @Test
  void theDocumentationCountsWhatWasCompared() throws Exception {
    int all = 0;
    int whole = 0;
    int part = 0;
    for (Regime regime : Regimes.shipped().all()) {
      for (Paragraph paragraph : regime.paragraphs()) {
        all++;
        whole += paragraph.unsupported().isEmpty() ? 1 : 0;
        part += !paragraph.unsupported().isEmpty() && !paragraph.checked().isEmpty() ? 1 : 0;
      }
    }
    String told =
        "**%d** entries: **%d** compared in number, content and dates, **%d** in part, **%d** not at all";
    assertThat(Path.of("../docs/regimes.md"))
        .content()
        .contains(String.format(told, all, whole, part, all - whole - part));
  }

  @Test
  void ceilingsAndComparisonsAreReadAndTheirFaultsTold() {
    String more =
        GOOD
            + """
                cap:
                  - amount: 500_000
                    unit: barrel
                    year-begins: 12-22
                checked:
                  - source: https://club.example/code
                    for: [paragraph, date]
            """;
    Paragraph read =
        Regimes.of(Map.of("x.yaml", new StringReader(more))).all().get(0).paragraphs().get(0);
    assertThat(read.caps()).containsExactly(new Cap(500_000, "barrel", MonthDay.of(12, 22)));
    assertThat(read.unsupported()).containsExactly(Checked.Part.CONTENT);
    String bad =
        more.replace("500_000", "many")
            .replace("barrel", "bag")
            .replace("12-22", "31-12")
            .replace("https://club", "club")
            .replace("date]", "smell]");
    assertThatThrownBy(() -> Regimes.of(Map.of("x.yaml", new StringReader(bad))))
        .isInstanceOfSatisfying(
            RegimeFaultException.class,
            e ->
                assertThat(e.faults())
                    .anyMatch(f -> f.startsWith("x.yaml:14: not an amount: many"))
                    .anyMatch(f -> f.startsWith("x.yaml:15: no such unit: bag"))
                    .anyMatch(f -> f.startsWith("x.yaml:18: not an address"))
                    .anyMatch(f -> f.startsWith("x.yaml:19: cannot be compared: smell")));
  }

  /** Whatever is done to a file, it is loaded or its faults are told: nothing else is thrown. */
  @Test
  void damagedFilesAreToldAsFaults() {
    long seed = 20261124;
    Random random = new Random(seed);
    String marks = ":-[]{}'\"#\n \t&*!|>%@x";
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(GOOD);
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        text.setCharAt(random.nextInt(text.length()), marks.charAt(random.nextInt(marks.length())));
      }
      try {
        Regimes.of(Map.of("x.yaml", new StringReader(text.toString())));
      } catch (RegimeFaultException told) {
        assertThat(told.faults())
            .as("seed %s, round %s", seed, i)
            .allMatch(f -> f.startsWith("x.yaml"));
      }
    }
  }
}
