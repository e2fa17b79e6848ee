package org.rapporteur.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Kim Jong-un, Kim Jong Un, f",
    "PERSON, Shin Wonsik, Shin Won-sik, f",
    "PERSON, José Peña, Jose Pena, f",
    "PERSON, President Ana B. Lopez, Ana Lopez, t",
    "PERSON, Volodymyr Zelensky, Volodymyr Zelenskyy, s",
    "PERSON, Muammar Gaddafi, Moammar Qadhafi, s",
    "PERSON, Sergei Shoigu, Sergey Shoygu, s",
    "PERSON, Lopez, Ana Lopez, l",
    "ORGANISATION, International Atomic Energy Agency, IAEA, a",
    "ORGANISATION, Organisation for Security and Co-operation, OSCO, a",
  })
  void sameNamesShareAForm(String type, String one, String other, char form) {
    assertThat(shared(type, one, other)).anyMatch(shared -> shared.charAt(0) == form);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Kim Jong Un, Kim Yo Jong",
    "PERSON, Ana Lopez, Petar Sorin",
    "ORGANISATION, Red Banner, Green Front",
    "STATE, Iran, Iraq",
    "STATE, Niger, Nigeria",
    "STATE, Austria, Australia",
  })
  void differentNamesShareNone(String type, String one, String other) {
    assertThat(shared(type, one, other)).isEmpty();
  }

  private static Set<String> shared(String type, String one, String other) {
    Set<String> shared = new HashSet<>(NameForms.of(one, type));
    shared.retainAll(NameForms.of(other, type));
    return shared;
  }

  @Test
  void randomNamesNeverFail() {
    long seed = 5;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        name.appendCodePoint("aZé -.'ßй𐍈漢".codePointAt(random.nextInt(9)));
      }
      for (String form : NameForms.of(name.toString(), "PERSON")) {
        assertThat(form).as("seed %d", seed).hasSizeGreaterThan(1);
      }
    }
  }
}
