package org.rapporteur.score.knowledgenet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;

/**
 * All words of a passage that mean the same as a role. KnowledgeNet takes relative pronouns for
 * words that name somebody, and its passages often begin with a pronoun whose person was named
 * before them; the record does neither, so this is where both are added.
 */
final class SameWords {

  /** "X, who", "X (born 1950), for whom", "Y, which". */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:\\s?\\([^()]{0,99}\\))?,?\\s{1,3}(?:(?:of|for|with|by|to|in|at|from)"
              + " )?(who|whom|whose|which|where)\\b");

  /** "Norsk Hydro (also known as Hydro)", "the Massachusetts Institute (MIT)". */
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          "\\s?\\(\\s?(?:(?:also|formerly|commonly|previously)? ?(?:known as|called|named)? ?"
              + "(?:the )?)([A-Z][\\w&.' -]{0,99}?)\\s?[),;]");

  /** Pronouns of one person; those of one line mean the same where nobody is named. */
  private static final List<Pattern> PRONOUNS =
      List.of(
          Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b"),
          Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b"),
          Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|myself)\\b"),
          Pattern.compile("(?i)\\b(?:we|us|our|ours)\\b"),
          Pattern.compile("(?i)\\b(?:they|them|their|theirs)\\b"));

  private final Reading reading;

  SameWords(Reading reading) {
    this.reading = reading;
  }

  /** The role's own words and all that mean the same. */
  Set<Span> of(Role role) {
    Set<Span> spans = new LinkedHashSet<>();
    Entity entity = role.entity();
    if (entity == null) {
      spans.add(role.span());
      addPronouns(role, spans);
    } else {
      addMentions(entity, spans);
      if (spans.isEmpty() || isNamed(role.span())) {
        spans.removeIf(role.span()::overlaps);
        spans.add(role.span());
      }
    }
    for (Span span : List.copyOf(spans)) {
      Matcher other = OTHER_NAME.matcher(text()).region(span.end(), text().length());
      if (other.lookingAt()) {
        spans.add(new Span(other.start(1), other.end(1)));
      }
      Matcher relative = RELATIVE.matcher(text()).region(span.end(), text().length());
      if (relative.lookingAt()) {
        spans.add(new Span(relative.start(1), relative.end(1)));
      }
    }
    return spans;
  }

  /** Names and pronouns; what only describes ("the company", "president") KnowledgeNet leaves. */
  private void addMentions(Entity entity, Set<Span> out) {
    for (Mention mention : reading.mentions()) {
      if (mention.kind() != Mention.Kind.DESCRIPTION
          && mention.type() != EntityType.OFFICE
          && mention.entities().size() == 1
          && mention.entities().get(0).equals(entity)
          && out.stream().noneMatch(mention.name()::overlaps)) {
        out.add(mention.name());
      }
    }
  }

  private boolean isNamed(Span words) {
    return reading.mentions().stream()
        .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.name().overlaps(words));
  }

  private void addPronouns(Role role, Set<Span> out) {
    for (Pattern pronoun : PRONOUNS) {
      if (pronoun.matcher(role.span().of(text())).matches()) {
        Matcher same = pronoun.matcher(text());
        while (same.find()) {
          Span span = new Span(same.start(), same.end());
          if (isOpen(span) && out.stream().noneMatch(span::overlaps)) {
            out.add(span);
          }
        }
      }
    }
  }

  /** Whether nobody is known whom a pronoun means. */
  private boolean isOpen(Span pronoun) {
    return reading.mentions().stream()
        .noneMatch(
            m -> m.name().overlaps(pronoun) && m.entities().stream().anyMatch(this::isNamed));
  }

  /** Whether somebody is named, not only described: "he became director … a post that he held". */
  private boolean isNamed(Entity entity) {
    return reading.mentions().stream()
        .anyMatch(m -> m.kind() == Mention.Kind.NAME && m.entities().contains(entity));
  }

  private String text() {
    return reading.article().text();
  }
}
