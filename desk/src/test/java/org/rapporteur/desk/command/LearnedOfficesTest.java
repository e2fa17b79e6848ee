package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the ledger keeps of offices, kin and memberships resolves descriptions in articles read
 * later.
 */
class LearnedOfficesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @Test
  void anOfficeMeansWhoHeldItOnTheDayOfTheArticle() throws IOException {
    keep(
        "2023-02-10",
        "Russian Defence Minister Sergei Shoigu visited Mali on Thursday."
            + " Norwegian Fisheries Minister Tore Hagen visited Chad on Thursday.");
    keep(
        "2025-02-10",
        "Russian Defence Minister Andrei Belousov visited Niger on Sunday."
            + " Norwegian Fisheries Minister Astrid Moen visited Togo on Sunday.");

    String russian = "The Russian defence minister arrived in Cuba. He met officials.";
    assertThat(visitor("2023-05-02", russian)).isEqualTo("Sergei Shoigu");
    assertThat(visitor("2025-05-02", russian)).isEqualTo("Andrei Belousov");
    String norwegian = "The Norwegian fisheries minister visited Peru on Monday.";
    assertThat(visitor("2023-05-02", norwegian)).isEqualTo("Tore Hagen");
    assertThat(visitor("2025-05-02", norwegian)).isEqualTo("Astrid Moen");
  }

  @Test
  void withoutALedgerTheOfficeKeepsItsWords() throws IOException {
    Path page = page("The Norwegian fisheries minister visited Peru on Monday.");
    terminal.run(
        "read", "--no-keep", "--format", "jsonl", "--published", "2023-05-02", page.toString());
    assertThat(actor(terminal.out)).isEqualTo("Norwegian fisheries minister");
  }

  @Test
  void kinToldOnceIsKnownLater() throws IOException {
    keep("2024-03-01", "Tore Hagen's cousin, Astrid Moen, visited Chad on Thursday.");
    assertThat(visitor("2024-05-01", "Tore Hagen stayed at home. Hagen's cousin visited Peru."))
        .isEqualTo("Astrid Moen");
  }

  @Test
  void whoseMemberSomebodyIsTellsWhoIsMeant() throws IOException {
    keep(
        "2024-03-01",
        "Peter Hagen, a politician of the Radical Party, visited Chad on Thursday."
            + " Ingrid Moen, a politician of the Civic Dawn Party, visited Mali on Thursday.");
    String later =
        "Peter Hagen and Ingrid Moen spoke in parliament."
            + " The Civic Dawn Party politician visited Peru.";
    assertThat(visitor("2024-05-01", later)).isEqualTo("Ingrid Moen");
    assertThat(visitor("2021-05-01", later)).isEqualTo("Civic Dawn Party politician");
  }

  @Test
  void somebodysPartyIsTheOneThatHeWasToldToBelongTo() throws IOException {
    keep("2024-03-01", "Peter Hagen, a politician of the Radical Party, visited Chad on Thursday.");
    assertThat(visitor("2024-05-01", "Peter Hagen resigned. His party visited Peru on Monday."))
        .isEqualTo("Radical Party");
  }

  @Test
  void thePartysDeputyLeaderIsWhoWasToldToHoldThatOffice() throws IOException {
    keep(
        "2024-03-01", "Ingrid Moen, deputy leader of the Radical Party, visited Chad on Thursday.");
    assertThat(
            visitor(
                "2024-05-01",
                "The Radical Party lost the vote. The party's deputy leader visited Peru."))
        .isEqualTo("Ingrid Moen");
  }

  private void keep(String published, String text) throws IOException {
    visitor(published, text);
  }

  private String visitor(String published, String text) throws IOException {
    Path page = page(text);
    String ledger = folder.resolve("ledger.db").toString();
    assertThat(
            terminal.run(
                "read",
                "--format",
                "jsonl",
                "--ledger",
                ledger,
                "--published",
                published,
                page.toString()))
        .isZero();
    return actor(terminal.out);
  }

  private static String actor(String lines) {
    for (String line : lines.split("\n")) {
      JsonNode claim = JSON.readTree(line);
      if (claim.get("type").stringValue().equals("CONSULT")) {
        for (JsonNode role : claim.get("roles")) {
          if (role.get("role").stringValue().equals("actor")) {
            return role.get("entity").get("name").stringValue();
          }
        }
      }
    }
    return "nobody in " + lines;
  }

  private Path page(String text) throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, text);
    return page;
  }
}
