package org.rapporteur.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Role;

/** Every example in every shipped frame file is read as the file says. */
class FrameExamplesTest {

  @Test
  void shippedExamplesAreReadAsTheySay() {
    List<String> wrong = new ArrayList<>();
    for (FrameExample example : FrameSet.shipped().examples()) {
      Article article = Article.of("example", example.sentence());
      List<Claim> claims = Reader.load().read(article).claims();
      boolean ok =
          example.roles().isEmpty()
              ? claims.stream().noneMatch(claim -> claim.type() == example.type())
              : claims.stream().anyMatch(claim -> fits(article, claim, example));
      if (!ok) {
        wrong.add(example.place() + ": " + example.sentence() + " gives " + told(article, claims));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTypeHasAnExample() {
    List<ClaimType> without = new ArrayList<>(List.of(ClaimType.values()));
    FrameSet.shipped().examples().forEach(example -> without.remove(example.type()));
    assertThat(without).isEmpty();
  }

  private static boolean fits(Article article, Claim claim, FrameExample example) {
    List<String> told = new ArrayList<>();
    for (Role role : claim.roles()) {
      told.add(role.name() + "=" + role.span().of(article.text()));
    }
    return claim.type() == example.type()
        && example.roles().stream()
            .allMatch(role -> told.stream().anyMatch(words -> words.startsWith(role)));
  }

  private static String told(Article article, List<Claim> claims) {
    StringBuilder out = new StringBuilder();
    for (Claim claim : claims) {
      out.append(claim.type()).append(' ').append(claim.trigger().of(article.text()));
      for (Role role : claim.roles()) {
        out.append(' ').append(role.name()).append('=').append(role.span().of(article.text()));
      }
      out.append("; ");
    }
    return out.toString();
  }
}
