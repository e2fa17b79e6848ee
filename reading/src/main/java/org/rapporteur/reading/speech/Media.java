package org.rapporteur.reading.speech;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;
import org.rapporteur.reading.world.World;

/** Tells newspapers, broadcasters and agencies from other names. */
final class Media {

  private final World world;
  private final ReportingCues cues;
  private final Mentions mentions;

  Media(World world, ReportingCues cues, Mentions mentions) {
    this.world = world;
    this.cues = cues;
    this.mentions = mentions;
  }

  /** The mention of a medium that covers this token, or null. */
  @Nullable Mention at(Sentence s, int token) {
    Mention mention = mentions.covering(s.index(), token);
    return mention != null && isMedium(s, mention) ? mention : null;
  }

  private boolean isMedium(Sentence s, Mention mention) {
    boolean other =
        mention.type() == EntityType.PERSON
            || mention.type() == EntityType.STATE
            || mention.kind() == Mention.Kind.PRONOUN;
    if (other) {
      return false;
    }
    String name =
        mention.entities().isEmpty()
            ? mention.name().of(s.text())
            : mention.entities().get(0).name();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (cues.has("platform", last)) {
      return false;
    }
    boolean named = mention.kind() == Mention.Kind.NAME;
    if (named && name.indexOf(' ') > 0 && cues.has("outlet", last)) {
      return true;
    }
    for (Known known : world.lookup(name)) {
      if (known.sense() == Sense.MEDIA || known.kind().equals("media")) {
        return true;
      }
    }
    return false;
  }
}
