package org.rapporteur.reading.frame;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.quantity.FactFile;
import org.rapporteur.reading.syntax.TimeWords;
import org.rapporteur.reading.world.World;

/** Whether a phrase may fill a role, by what kind of thing it mentions. */
final class Fitness {

  private static final Set<EntityType> PARTIES =
      Set.of(EntityType.STATE, EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP);

  private static final Set<String> COUNTS = new HashSet<>();
  private static final Set<String> CROWDS = new HashSet<>();
  private static final Set<String> STATES = new HashSet<>();
  private static final Set<String> PEOPLE = new HashSet<>();
  private static final Set<String> PERSONAL = new HashSet<>();
  private static final Set<String> MEMORIES = new HashSet<>();

  static {
    String file = "/org/rapporteur/reading/frames/phrase-words.tsv";
    FactFile.read(Fitness.class, file, 2, Fitness::add);
  }

  private static void add(FactFile.Fact fact) {
    if (fact.field(1).equals("crowd")) {
      COUNTS.add(fact.field(0));
    }
    Set<String> words =
        switch (fact.field(1)) {
          case "count" -> COUNTS;
          case "crowd" -> CROWDS;
          case "state" -> STATES;
          case "people" -> PEOPLE;
          case "personal" -> PERSONAL;
          case "memory" -> MEMORIES;
          default ->
              throw new IllegalArgumentException(
                  "count, crowd, state, people, personal or memory wanted");
        };
    words.add(fact.field(0));
  }

  private Fitness() {}

  /** "veterans of the invasion": the event is not told, only remembered. */
  static boolean isRemembered(Sentence s, int event) {
    return s.is(event, "nmod") && s.head(event) >= 0 && MEMORIES.contains(s.lemma(s.head(event)));
  }

  static boolean fits(Sentence s, Mentions mentions, int head, RoleRule.Fit fit, Slot slot) {
    Mention mention = mention(s, mentions, head);
    if (slot.kind() == Slot.Kind.MODIFIER && mention == null) {
      boolean thing = fit == RoleRule.Fit.THING || fit == RoleRule.Fit.GOODS;
      // "Missile strikes" are made with missiles, "precision strikes" with precision.
      return thing && s.is(head, "compound") && !World.shipped().item(s.lemma(head)).isEmpty();
    }
    if (isScore(s, head)) {
      return false;
    }
    return switch (fit) {
      case ANY -> !TimeWords.isTime(s, head);
      case PARTY ->
          isParty(mention)
              || isPeople(s, head)
              || isCounted(s, mentions, head)
              || slot.kind() == Slot.Kind.AGENT && isCrewed(s, mentions, mention, head)
              || isPlace(mention)
                  && slot.kind() == Slot.Kind.AGENT
                  && mention != null
                  && mention.kind() == Mention.Kind.NAME;
      case PARTY_OR_PLACE ->
          isParty(mention) || isPlace(mention) || isPeople(s, head) || isCounted(s, mentions, head);
      case PERSON ->
          is(mention, EntityType.PERSON)
              || isPronounOfPeople(s, head, slot)
              || slot.kind() == Slot.Kind.APPOSITION
                  && mention != null
                  && mention.kind() == Mention.Kind.NAME
                  && mention.type() == EntityType.PLACE;
      case SOMEBODY ->
          fits(s, mentions, head, RoleRule.Fit.PERSON, slot)
              || mention != null && isGuessed(mention) && s.upos(head) == Upos.PROPN;
      case STATE -> is(mention, EntityType.STATE);
      case ORGANISATION ->
          is(mention, EntityType.ORGANISATION)
              || is(mention, EntityType.GROUP)
                  && mention != null
                  && mention.kind() == Mention.Kind.NAME;
      case BODY ->
          is(mention, EntityType.ORGANISATION)
              || s.upos(head) == Upos.PROPN
                  && !TimeWords.isTime(s, head)
                  && !is(mention, EntityType.STATE)
                  && !is(mention, EntityType.PERSON);
      case PLACE -> is(mention, EntityType.STATE) || isPlace(mention);
      case THING -> isThing(s, head, mention);
      case GOODS -> isThing(s, head, mention) && !isAct(mention);
      case EVENT ->
          is(mention, EntityType.EVENT)
              || is(mention, EntityType.AGREEMENT)
              || mention == null && s.upos(head) == Upos.NOUN;
    };
  }

  /**
   * The mention that hangs on a token, or whose name the token is: "her husband Sergei" hangs on
   * the husband, a relative clause on the name.
   */
  static @Nullable Mention mention(Sentence s, Mentions mentions, int head) {
    Mention own = isCrowd(s, head) ? null : mentions.headedBy(s.index(), head);
    if (own != null) {
      return own;
    }
    Mention around = mentions.covering(s.index(), head);
    if (around == null) {
      return null;
    }
    if (around.kind() == Mention.Kind.NAME) {
      // Whatever word of a name the tree made its head.
      int above = s.head(head);
      boolean root = above < around.from() || above >= around.to() || above == around.head();
      return root && !s.is(head, "amod") && !s.is(head, "nmod:poss") ? around : null;
    }
    boolean below = s.head(head) == around.head() && (s.is(head, "appos") || s.is(head, "flat"));
    return below ? around : null;
  }

  /** A name whose kind was guessed by its looks, not known. */
  private static boolean isGuessed(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        && !mention.rule().equals("name.known")
        && (mention.type() == EntityType.ORGANISATION || mention.type() == EntityType.PLACE);
  }

  /** They who have something, or whose relative somebody is, are people. */
  private static boolean isPronounOfPeople(Sentence s, int head, Slot slot) {
    boolean several =
        s.lemma(head).equals("they")
            && (slot.kind() == Slot.Kind.HOLDER || slot.kind() == Slot.Kind.POSS);
    return s.upos(head) == Upos.PRON && (several || PERSONAL.contains(s.lemma(head)));
  }

  /** "Voted 40-12": by how many, and not on what. */
  private static boolean isScore(Sentence s, int head) {
    int next = head + 1;
    return s.upos(head) == Upos.NUM
        && next + 1 < s.size()
        && (s.form(next).equals("-") || s.form(next).equals("–"))
        && s.upos(next + 1) == Upos.NUM;
  }

  /** People who are only counted: "71 people". */
  private static boolean isPeople(Sentence s, int head) {
    return PEOPLE.contains(s.lemma(head))
        || s.xpos(head).equals("NNS") && STATES.contains(s.lemma(head))
        || PEOPLE.contains(s.form(head))
        || s.upos(head) == Upos.NOUN && (s.form(head).endsWith("men") && s.form(head).length() > 4);
  }

  /** "thousands of Kurds" are Kurds. */
  private static boolean isCounted(Sentence s, Mentions mentions, int head) {
    if (!COUNTS.contains(s.lemma(head)) && s.upos(head) != Upos.NUM) {
      return false;
    }
    if (isCrowd(s, head)) {
      return true;
    }
    for (int child : s.dependents(head)) {
      boolean of = s.dependent(child, "case") >= 0 && s.is(child, "nmod");
      if (of && (isParty(mention(s, mentions, child)) || isPeople(s, child))) {
        return true;
      }
      for (int next : of ? s.dependents(child) : new int[0]) {
        // "scores of Irish and British soldiers", with the first adjective made the head.
        if (s.is(next, "conj") && isParty(mention(s, mentions, next))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Dozens were killed": those who are counted and nothing else are people, whoever they are. */
  private static boolean isCrowd(Sentence s, int head) {
    return s.xpos(head).equals("NNS")
        && CROWDS.contains(s.lemma(head))
        && s.dependent(head, "nmod") < 0;
  }

  /** "French warships": arms that act for the state whose they are. */
  private static boolean isCrewed(
      Sentence s, Mentions mentions, @Nullable Mention mention, int head) {
    if (!is(mention, EntityType.ITEM) && (mention != null || s.upos(head) != Upos.NOUN)) {
      return false;
    }
    boolean item = is(mention, EntityType.ITEM) || !World.shipped().item(s.lemma(head)).isEmpty();
    for (int child : item ? s.dependents(head) : new int[0]) {
      boolean owner = s.is(child, "amod") || s.is(child, "nmod:poss") || s.is(child, "compound");
      if (owner && isParty(mention(s, mentions, child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParty(@Nullable Mention mention) {
    return mention != null && PARTIES.contains(mention.type());
  }

  private static boolean isPlace(@Nullable Mention mention) {
    return mention != null && mention.type() == EntityType.PLACE;
  }

  private static boolean isYear(Sentence s, int token) {
    String form = s.form(token);
    return form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"))
        && form.chars().allMatch(Character::isDigit);
  }

  private static boolean is(@Nullable Mention mention, EntityType type) {
    return mention != null && mention.type() == type;
  }

  private static boolean isAct(@Nullable Mention mention) {
    return is(mention, EntityType.EVENT)
        || is(mention, EntityType.OFFICE)
        || is(mention, EntityType.AGREEMENT)
        || is(mention, EntityType.PLACE);
  }

  private static boolean isThing(Sentence s, int head, @Nullable Mention mention) {
    if (s.upos(head) == Upos.VERB
        || s.xpos(head).equals("VB")
        || TimeWords.isTime(s, head)
        || isYear(s, head)
        || isPlace(mention)) {
      return false;
    }
    return mention == null
        ? s.upos(head) != Upos.PRON
        : mention.type() != EntityType.STATE && mention.type() != EntityType.PERSON;
  }
}
