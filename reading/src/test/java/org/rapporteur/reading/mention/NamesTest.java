package org.rapporteur.reading.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "SDF, Syrian Democratic Forces, true",
    "AfCFTA, African Continental Free Trade Area, false",
    "UAE, United Arab Emirates, true",
    "IMF, International Monetary Fund, true",
    "IMF, International Labour Organization, false",
    "MoD, Ministry of Defence, true",
  })
  void initialsOfNames(String acronym, String name, boolean initials) {
    assertEquals(initials, Names.initials(acronym, Names.pieces(name)));
  }

  @ParameterizedTest
  @CsvSource({
    "zelensky, zelenskyy, true",
    "soleimani, suleimani, true",
    "mohammed, mahdi, false",
    "lukashenko, lukashenka, true",
    "johnson, jackson, false",
    "orban, orbin, true",
  })
  void spellingsOfOneName(String a, String b, boolean same) {
    assertEquals(same, Names.variants(a, b));
  }

  @ParameterizedTest
  @CsvSource({
    "Revolutionary Guards, Islamic Revolutionary Guard Corps, true",
    "Guard Revolutionary, Islamic Revolutionary Guard Corps, false",
    "Mahan, Mahan Air, true",
  })
  void partsOfNames(String part, String whole, boolean is) {
    List<String> pieces = Names.pieces(part);
    assertEquals(is, Names.partOf(pieces, Names.pieces(whole)));
  }
}
