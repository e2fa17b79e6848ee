package org.rapporteur.reading.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.EntityType;

final class UserNamesTest {

  @Test
  void namesOfTheUserGoFirst() throws IOException {
    UserNames names =
        read(
            "# mine\n"
                + "group\tSons of the Delta\t-\tarmed group\tNG\tDelta Sons|SOTD\n"
                + "person\tMoscow\tQ1\t-\t-\t-\n"
                + "item\tZmey-7\t-\tdrone\t-\tZmey\n");
    assertThat(names.faults()).isEmpty();
    World world = World.shipped().with(names);
    Known group = world.lookup("Delta Sons").get(0);
    assertThat(group.name()).isEqualTo("Sons of the Delta");
    assertThat(group.type()).isEqualTo(EntityType.GROUP);
    assertThat(group.home()).isEqualTo("NG");
    assertThat(world.lookup("Moscow").get(0).entity().id()).isEqualTo("Q1");
    assertThat(world.lookup("Moscow")).extracting(Known::sense).contains(Sense.CAPITAL);
    assertThat(world.item("Zmey").get(0).is("weapon")).isTrue();
    assertThat(World.shipped().lookup("Delta Sons")).isEmpty();
  }

  @Test
  void allFaultsAreToldWithTheirLines() throws IOException {
    UserNames names =
        read(
            "group\tA\t-\t-\t-\t-\n"
                + "grp\tB\t-\t-\t-\t-\n"
                + "group\tC\n"
                + "group\tD\t-\t-\tZZ\t-\n"
                + "item\tE\t-\tpea shooter\t-\t-\n"
                + "group\t!\t-\t-\t-\t-\n"
                + "group\tA\t-\t-\t-\t-\n");
    assertThat(names.faults())
        .containsExactlyInAnyOrder(
            "names.tsv:2: no such type: grp",
            "names.tsv:3: 2 columns instead of 6",
            "names.tsv:4: no such state: ZZ",
            "names.tsv:5: no such class of items: pea shooter",
            "names.tsv:6: a name without letters: '!'",
            "names.tsv:7: told twice: A");
    assertThat(names.rows()).hasSize(1);
  }

  private static UserNames read(String text) throws IOException {
    return UserNames.read("names.tsv", new StringReader(text));
  }
}
