package org.rapporteur.reading.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;

/** Whether a phrase may fill a role, by what kind of thing it mentions. */
final class Fitness {

  private static final Set<EntityType> PARTIES =
      Set.of(EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP);

  private Fitness() {}

  static boolean fits(Sentence s, Mentions mentions, int head, RoleRule.Fit fit, Slot slot) {
    Mention mention = mentions.headedBy(s.index(), head);
    if (slot.kind() == Slot.Kind.MODIFIER && mention == null) {
      return fit == RoleRule.Fit.THING && s.is(head, "compound");
    }
    return switch (fit) {
      case ANY -> true;
      case PARTY -> isParty(mention);
      case PARTY_OR_PLACE -> isParty(mention) || isPlace(mention);
      case PERSON -> mention != null && mention.type() == EntityType.PERSON;
      case THING -> isThing(s, head, mention);
    };
  }

  private static boolean isParty(@Nullable Mention mention) {
    return mention != null && PARTIES.contains(mention.type());
  }

  private static boolean isPlace(@Nullable Mention mention) {
    return mention != null && mention.type() == EntityType.PLACE;
  }

  private static boolean isThing(Sentence s, int head, @Nullable Mention mention) {
    if (s.upos(head) == Upos.VERB) {
      return false;
    }
    return mention == null
        ? s.upos(head) != Upos.PRON
        : mention.type() != EntityType.STATE && mention.type() != EntityType.PERSON;
  }
}
