package org.rapporteur.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Reader;

/** The frame language: what users may write, and what they are told when they err. */
class FrameFileTest {

  private static FrameSet with(String text) {
    return FrameSet.shippedAnd(Map.of("own.frame", new StringReader(text)));
  }

  @Test
  void usersAddTriggersOfTheirOwn() {
    String text = "type COERCE\nverb: shadow\n  actor! = agent [party]\n  item! = patient [any]\n";
    Reader reader = Reader.load().withFrames(Map.of("own.frame", text));
    List<Claim> claims =
        reader.read(Article.of("a", "The navy shadowed two trawlers on Monday.")).claims();
    assertThat(claims).anyMatch(claim -> claim.frame().equals("own:2"));
  }

  @Test
  void tellsAllFaultsAtOnceWithTheirLines() {
    String text =
        "type GREET\nvarb: wave\nverb: nod\n  actor = agent [martian]\n  waver = agent\n"
            + "  needs @nowhere\nexample No arrow here.\n";
    assertThatThrownBy(() -> with(text))
        .isInstanceOf(FrameFaultException.class)
        .hasMessageContaining("own.frame:1: unknown claim type 'GREET'")
        .hasMessageContaining("own.frame:2: unknown word 'varb'")
        .hasMessageContaining("own.frame:4: unknown kind of filler 'martian'")
        .hasMessageContaining("own.frame:5: unknown role 'waver'")
        .hasMessageContaining("own.frame:6: no list of words is called '@nowhere'");
  }

  @Test
  void limitsTellSensesApart() {
    String text =
        "type MOBILIZE\nwords fleet: frigate, destroyer\n"
            + "verb: sail\n  actor! = agent [party]\n  item! = patient [any]\n  needs @fleet\n";
    Reader reader = Reader.load().withFrames(Map.of("own.frame", text));
    assertThat(reader.read(Article.of("a", "Peru sailed a frigate to the island.")).claims())
        .anyMatch(claim -> claim.frame().equals("own:3"));
    assertThat(reader.read(Article.of("a", "Peru sailed a kite to the island.")).claims())
        .noneMatch(claim -> claim.frame().equals("own:3"));
  }

  @Test
  void rubbishIsFaultsAndNeverAnotherFailure() {
    long seed = 20261124;
    Random random = new Random(seed);
    String[] pieces = {
      "type ", "AID", "verb", ":", "\n", "  ", "actor", "!", "=", "[party]", "@", ",", "x", "#"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        with(text.toString());
      } catch (FrameFaultException faults) {
        assertThat(faults.getMessage()).as("seed %d: %s", seed, text).contains("own.frame:");
      }
    }
  }
}
