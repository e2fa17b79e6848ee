package org.rapporteur.reading.language;

import java.util.Arrays;
import org.rapporteur.reading.language.model.TagDecoder;
import org.rapporteur.reading.language.model.TagModel;

/**
 * Tags the tokens of one sentence with universal and Penn Treebank parts of speech. Thread-safe.
 */
public final class Tagger {

  private final Upos[] upos;
  private final String[] xpos;
  private final ThreadLocal<Desk> desks;

  /** Buffers of one thread. */
  private static final class Desk {
    final TagDecoder decoder;
    int[] tags = {};

    Desk(TagModel model) {
      decoder = new TagDecoder(model);
    }
  }

  Tagger(TagModel model) {
    upos = Arrays.stream(model.tags()).map(tag -> uposOf(tag)).toArray(Upos[]::new);
    xpos = Arrays.stream(model.tags()).map(tag -> xposOf(tag)).toArray(String[]::new);
    desks = ThreadLocal.withInitial(() -> new Desk(model));
  }

  private static Upos uposOf(String tag) {
    return Upos.valueOf(tag.substring(0, tag.indexOf(' ')));
  }

  private static String xposOf(String tag) {
    return tag.substring(tag.indexOf(' ') + 1).intern();
  }

  /**
   * Tags one sentence.
   *
   * @param forms the tokens as written
   * @param upos filled with universal tags, at least as long as {@code forms}
   * @param xpos filled with Penn Treebank tags (shared strings), at least as long as {@code forms}
   * @param others filled, for the {@link Parser} of the same model, with numbers of tags that are
   *     nearly as likely; at least as long as {@code forms}
   */
  public void tag(String[] forms, Upos[] upos, String[] xpos, int[] others) {
    Desk desk = desks.get();
    if (desk.tags.length < forms.length) {
      desk.tags = new int[forms.length * 2];
    }
    desk.decoder.tag(forms, desk.tags, others);
    for (int i = 0; i < forms.length; i++) {
      upos[i] = this.upos[desk.tags[i]];
      xpos[i] = this.xpos[desk.tags[i]];
    }
  }
}
