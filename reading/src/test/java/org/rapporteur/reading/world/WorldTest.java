package org.rapporteur.reading.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;

final class WorldTest {

  private static final World WORLD = World.shipped();

  @ParameterizedTest
  @CsvSource({
    "North Korea, North Korea, NAME",
    "DPRK, North Korea, ACRONYM",
    "U.S., United States, ACRONYM",
    "US, United States, ACRONYM",
    "Britain, United Kingdom, NAME",
    "Russians, Russia, PEOPLE",
    "North Korean, North Korea, ADJECTIVE",
    "Moscow, Russia, CAPITAL",
    "Kremlin, Russia, SEAT",
    "White House, United States, SEAT",
    "Downing Street, United Kingdom, SEAT",
    "Élysée, France, SEAT",
    "Elysee, France, SEAT",
    "Côte d’Ivoire, Ivory Coast, NAME",
    "Kyiv, Ukraine, CAPITAL",
    "UN Security Council, United Nations Security Council, NAME",
    "Nato, NATO, NAME",
    "Tass, TASS, MEDIA",
    "Asian, Asia, ADJECTIVE",
  })
  void firstSense(String words, String name, Sense sense) {
    Known known = WORLD.lookup(words).get(0);
    assertThat(known.name()).isEqualTo(name);
    assertThat(known.sense()).isEqualTo(sense);
  }

  @ParameterizedTest
  @CsvSource({"us", "who", "It", "the", "moscow"})
  void wordsThatAreNoNames(String words) {
    assertThat(WORLD.lookup(words)).isEmpty();
  }

  @Test
  void capitalIsStateAndPlace() {
    List<Known> senses = WORLD.lookup("Pyongyang");
    assertThat(senses).extracting(Known::type).contains(EntityType.STATE, EntityType.PLACE);
    assertThat(senses.get(0).entity().id()).isEqualTo("KP");
  }

  @Test
  void scanTakesTheLongest() {
    assertThat(scan("The UN Security Council met in New York on North Korean arms ."))
        .containsExactly(
            "UN Security Council=United Nations Security Council",
            "New York=New York",
            "North Korean=North Korea",
            "arms=weapon");
  }

  @Test
  void scanMindsNeitherHyphensNorTheirTokens() {
    assertThat(scan("Al - Qaeda and Al-Qaeda and al Qaida"))
        .containsExactly("Al - Qaeda=al-Qaeda", "Al-Qaeda=al-Qaeda", "al Qaida=al-Qaeda");
  }

  @Test
  void institutionsByPattern() {
    assertThat(scan("Iraq 's Foreign Ministry and the Armed Forces of Peru and the Chinese navy"))
        .containsExactly(
            "Iraq 's Foreign Ministry=Ministry of Foreign Affairs of Iraq",
            "Armed Forces of Peru=Peruvian Armed Forces",
            "Chinese navy=Chinese navy");
    assertThat(scan("The Iranian government")).containsExactly("Iranian government=Iran");
  }

  @Test
  void neighboursAndTraits() {
    assertThat(WORLD.neighbours("KR")).extracting(State::id).containsExactly("KP");
    assertThat(WORLD.hasTrait("KP", "dictatorship")).isTrue();
    assertThat(WORLD.hasTrait("JP", "island")).isTrue();
    assertThat(WORLD.hasTrait("DE", "island")).isFalse();
  }

  @Test
  void titlesAndKin() {
    assertThat(WORLD.title("prime minister").get(0).kind()).isEqualTo(Title.Kind.OFFICE);
    assertThat(WORLD.title("Gen.").get(0).formal()).isEqualTo("general");
    assertThat(WORLD.kin("Daughter")).isEqualTo(new Kin("daughter", Gender.FEMALE, "parent"));
    assertThat(WORLD.kin("table")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Presidents, president",
    "secretaries of state, secretary of state",
    "attorneys general, attorney general",
    "congressmen, congressman",
    "deputies, deputy",
    "lieutenant generals, lieutenant general",
    "Lt. Col., lieutenant colonel",
  })
  void titlesInThePlural(String words, String formal) {
    assertThat(WORLD.title(words)).extracting(Title::formal).contains(formal);
  }

  @Test
  void itemsHaveFamilies() {
    assertThat(WORLD.item("projectiles").get(0).name()).isEqualTo("ammunition");
    assertThat(WORLD.item("Hwasong-11").get(0).is("missile")).isTrue();
    assertThat(WORLD.item("F-16s").get(0).name()).isEqualTo("combat aircraft");
    assertThat(WORLD.item("Pantsir").get(0).name()).isEqualTo("air-defence system");
    assertThat(WORLD.item("Novichok").get(0).is("weapon of mass destruction")).isTrue();
    assertThat(WORLD.item("happiness")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RU, president, 2024-06-18, Vladimir Putin",
    "RU, president, 2010-06-18, Dmitry Medvedev",
    "RU, defence minister, 2023-03-01, Sergei Shoigu",
    "RU, defence minister, 2025-03-01, Andrei Belousov",
    "US, president, 2019-03-01, Donald Trump",
    "KR, defence minister, 2024-06-12, Shin Won-sik",
    "United Nations, secretary-general, 2010-01-01, Ban Ki-moon",
    "SA, king, 2020-01-01, Salman of Saudi Arabia",
  })
  void holdersOfOfficesOnADay(String body, String office, LocalDate day, String name) {
    assertThat(WORLD.leaders(body, office, day))
        .extracting(tenure -> tenure.person().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong-un, LEADER",
    "Volodymyr Zelenskyy, Volodymyr Zelensky, LEADER",
    "Muammar Qaddafi, Muammar Gaddafi, LEADER",
    "Putin, Vladimir Putin, SURNAME",
  })
  void spellingsOfPeople(String words, String name, Sense sense) {
    Known known = WORLD.lookup(words).get(0);
    assertThat(known.name()).isEqualTo(name);
    assertThat(known.sense()).isEqualTo(sense);
  }

  @Test
  void gendersOfPeople() {
    Person person = WORLD.person("Angela Merkel");
    assertThat(person == null ? Gender.UNKNOWN : person.gender()).isEqualTo(Gender.FEMALE);
    assertThat(WORLD.givenName("Dmitri")).isEqualTo(Gender.MALE);
    assertThat(WORLD.givenName("Xqz")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void membersAndPlaces() {
    Known nato = WORLD.lookup("NATO").get(0);
    assertThat(WORLD.members(nato.entity())).contains("FI", "US").doesNotContain("RU");
    Spot kherson = WORLD.place(Entity.named("Kherson", EntityType.PLACE));
    assertThat(kherson == null ? "" : kherson.country()).isEqualTo("UA");
  }

  @ParameterizedTest
  @CsvSource({
    "KR, rival, KP",
    "KR, northern, KP",
    "US, southern, MX",
    "PT, eastern, ES",
    "MN, northern, RU",
    "DK, southern, DE"
  })
  void statesInRelation(String state, String relation, String other) {
    assertThat(WORLD.related(state, relation)).extracting(State::id).containsExactly(other);
  }

  @Test
  void commasEndNames() {
    assertThat(scan("In New , York ships")).doesNotContain("New , York=New York");
  }

  static List<String> scan(String text) {
    Sentence sentence = sentence(text);
    List<String> found = new ArrayList<>();
    for (Found f : WORLD.scan(sentence)) {
      found.add(sentence.span(f.from(), f.to()).of(text) + "=" + f.best().name());
    }
    return found;
  }

  /** A sentence of words between spaces, without tags. */
  static Sentence sentence(String text) {
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = text.indexOf(' ', i) < 0 ? text.length() : text.indexOf(' ', i);
      if (end > i) {
        begins.add(i);
        ends.add(end);
      }
      i = end + 1;
    }
    int n = begins.size();
    String[] words = new String[n];
    String[] relations = new String[n];
    Upos[] upos = new Upos[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      words[i] = text.substring(begins.get(i), ends.get(i));
      relations[i] = i == 0 ? "root" : "dep";
      upos[i] = Upos.X;
      heads[i] = i == 0 ? -1 : 0;
    }
    return new Sentence(
        text,
        0,
        begins.stream().mapToInt(Integer::intValue).toArray(),
        ends.stream().mapToInt(Integer::intValue).toArray(),
        words,
        upos,
        words,
        heads,
        relations,
        List.of());
  }
}
