package org.rapporteur.reading.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;

class AgreementTest {

  private static final NameSpan PLACE = new NameSpan(0, 1, NameType.LOC);
  private static final NameSpan BODY = new NameSpan(0, 1, NameType.ORG);

  private static List<List<NameSpan>> agreed(List<String[]> sentences, NameSpan... names) {
    return Agreement.reach(sentences, List.of(names).stream().map(List::of).toList());
  }

  @Test
  void oneNameAgainstTwoGivesWay() {
    List<String[]> same = List.of(words("Azor grew"), words("AZOR paid"), words("Azor sold"));
    assertThat(agreed(same, BODY, PLACE, BODY)).containsOnly(List.of(BODY));
  }

  @Test
  void oneAgainstOneStaysAsItIs() {
    List<String[]> same = List.of(words("Azor grew"), words("Azor paid"));
    assertThat(agreed(same, BODY, PLACE)).containsExactly(List.of(BODY), List.of(PLACE));
  }

  @Test
  void otherWordsHaveNoSay() {
    List<String[]> others = List.of(words("Azor grew"), words("Bela paid"), words("Bela sold"));
    assertThat(agreed(others, PLACE, BODY, BODY))
        .containsExactly(List.of(PLACE), List.of(BODY), List.of(BODY));
  }

  private static String[] words(String sentence) {
    return sentence.split(" ");
  }
}
