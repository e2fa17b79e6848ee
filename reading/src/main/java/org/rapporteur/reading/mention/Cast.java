package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;

/** All that an article speaks of, and what it has spoken of lately, as the reading goes on. */
final class Cast {

  /** How many things a reader keeps in mind; older ones are found by name and office only. */
  private static final int MIND = 40;

  private final List<Referent> all;
  private final Map<String, Referent> described = new HashMap<>();

  /** Things in mind, the latest last. */
  private final List<Referent> recent = new ArrayList<>();

  /** Whether what is being resolved stands in a quotation. */
  boolean quoted;

  /** Who speaks in the quotation that is being resolved; null outside or if not told. */
  @Nullable Referent speaker;

  /** Who spoke right before the words whose speaker is being resolved; null if nobody did. */
  @Nullable Referent spoke;

  /** The state or body that who speaks there serves: "we". */
  @Nullable Referent side;

  private int position;
  private @Nullable Side together;

  /** People or bodies named side by side in a sentence: "A and B". */
  record Side(int sentence, List<Referent> members) {}

  Cast(List<Referent> all) {
    this.all = all;
  }

  /** Everything that has a name in the article, in order of first mention. */
  List<Referent> all() {
    return all;
  }

  /** A described thing that was not met before, or the one met under the same words. */
  Referent described(String words, java.util.function.Supplier<Referent> make) {
    return described.computeIfAbsent(words, w -> make.get());
  }

  /** The described thing met under these words; null if none was. */
  @Nullable Referent described(String words) {
    return described.get(words);
  }

  /** The last people or bodies named side by side; null if none were. */
  @Nullable Side together() {
    return together;
  }

  /** Remembers what a sentence's subject or other argument names side by side. */
  void sideBySide(Line line) {
    for (Draft first : line.drafts) {
      boolean acts = line.s.is(first.head, "nsubj");
      if (first.referents.size() != 1 || !isSide(first.referents.get(0), acts)) {
        continue;
      }
      List<Referent> members = new ArrayList<>(first.referents);
      for (Draft other : line.drafts) {
        boolean conjunct = line.s.head(other.head) == first.head && line.s.is(other.head, "conj");
        if (conjunct
            && other.referents.size() == 1
            && other.referents.get(0).type() == first.referents.get(0).type()
            && !members.contains(other.referents.get(0))) {
          members.add(other.referents.get(0));
        }
      }
      if (members.size() > 1) {
        together = new Side(line.s.index(), List.copyOf(members));
      }
    }
  }

  /** People stand side by side anywhere; states and bodies where they do something together. */
  private static boolean isSide(Referent referent, boolean acts) {
    boolean named = referent.is(EntityType.STATE) || referent.is(EntityType.ORGANISATION);
    return referent.is(EntityType.PERSON) || acts && named;
  }

  /** The thing may be met again under these words. */
  void alias(String words, Referent referent) {
    described.put(words, referent);
  }

  void met(Draft draft) {
    position++;
    if (draft.referents.size() > 1) {
      together = new Side(draft.sentence.index(), List.copyOf(draft.referents));
    }
    for (Referent referent : draft.referents) {
      recent.remove(referent);
      recent.add(referent);
      referent.last = position;
      referent.lastSentence = draft.sentence.index();
      if (draft.sentence.is(draft.head, "nsubj")) {
        referent.subjectSentence = draft.sentence.index();
        if (draft.sentence.head(draft.head) == draft.sentence.root()) {
          referent.mainSentence = draft.sentence.index();
        }
      }
    }
    if (recent.size() > MIND) {
      recent.subList(0, recent.size() - MIND).clear();
    }
  }

  /** The latest thing in mind that fits, mentioned not before a sentence. */
  @Nullable Referent latest(int sinceSentence, Predicate<Referent> fits) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      Referent referent = recent.get(i);
      if (referent.lastSentence >= sinceSentence && fits.test(referent)) {
        return referent;
      }
    }
    return null;
  }

  /** The things in mind that fit, the latest first. */
  List<Referent> latest(int sinceSentence, int most, Predicate<Referent> fits) {
    List<Referent> result = new ArrayList<>(most);
    for (int i = recent.size() - 1; i >= 0 && result.size() < most; i--) {
      Referent referent = recent.get(i);
      if (referent.lastSentence >= sinceSentence && fits.test(referent)) {
        result.add(referent);
      }
    }
    return result;
  }
}
