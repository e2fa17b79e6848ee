package org.rapporteur.ledger.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingsTest {

  private final Things things = Things.shipped();

  @ParameterizedTest
  @CsvSource({
    "a Hwasong-11 missile, short-range ballistic missile, ballistic missile, true",
    "five million projectiles, ammunition, heavy conventional arms, true",
    "the Pantsir, air-defence system, arms and related materiel, true",
    "two Shahed drones, loitering munition, arms and related materiel, true",
    "refined petroleum products, petroleum product, crude oil, false",
    "jet fuel, aviation fuel, petroleum product, true",
    "4.5 billion cubic metres of gas, natural gas, energy fuels, true",
    "IT workers, labour, arms and related materiel, false",
    "an oil tanker, tanker, oil, false",
    "iron ore, iron ore, iron and steel, false",
  })
  void wordsHaveAClassAndAClassHasFamilies(
      String words, String type, String family, boolean member) {
    assertThat(things.in(words)).as(words).isNotEmpty();
    Things.Named named = things.in(words).get(0);
    assertThat(words.substring(named.begin())).startsWith(named.words());
    assertThat(things.in(words)).anyMatch(each -> each.type().name().equals(type));
    assertThat(things.in(words).stream().anyMatch(each -> things.is(each.type(), family)))
        .isEqualTo(member);
  }

  @Test
  void wideClassesMayHoldNarrowOnesAndNotTheOtherWay() {
    assertThat(things.mayHold(things.type("missile"), "ballistic missile")).isTrue();
    assertThat(things.mayHold(things.type("ballistic missile"), "missile")).isFalse();
    assertThat(things.mayHold(things.type("coal"), "petroleum product")).isFalse();
  }

  @Test
  void everyFamilyNamesASource() {
    assertThat(things.families()).hasSizeGreaterThan(8).allMatch(f -> !f.source().isBlank());
  }
}
