package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Knowledge;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.World;

/**
 * Finds the words that name or describe something and resolves them within the article: names with
 * their titles, described things, pronouns. A wrong link is worse than none, so what no rule
 * decides is left open. Immutable and thread-safe.
 *
 * <pre>{@code
 * Mentions mentions = new MentionFinder(World.shipped()).find(document);
 * }</pre>
 */
public final class MentionFinder {

  private static final Set<String> SPEAKERS = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SPEAKERS_AND_THEIRS =
      Set.of("we", "us", "our", "ours", "ourselves");

  private final World world;
  private final Knowledge knowledge;
  private final Lexicon lexicon = Lexicon.shipped();
  private final NameFinder names;
  private final TitleReader titleReader;
  private final TitleLinker titleLinker = new TitleLinker();
  private final NounFinder nouns = new NounFinder(lexicon);

  /** Knows the world and nothing learnt. */
  public MentionFinder(World world) {
    this(world, Knowledge.NONE);
  }

  /** Knows the world and what has been learnt from articles read before. */
  public MentionFinder(World world, Knowledge knowledge) {
    this.world = world;
    this.knowledge = knowledge;
    this.names = new NameFinder(world, lexicon);
    this.titleReader = new TitleReader(world, lexicon);
  }

  /** The mentions of an article and the titles beside names, in text order. */
  public Mentions find(Document document) {
    List<Line> lines = new ArrayList<>();
    List<List<TitlePhrase>> phrases = new ArrayList<>();
    Surnames surnames = new Surnames();
    for (Sentence sentence : document.sentences()) {
      Line line = new Line(sentence, world.titles(sentence));
      names.find(line);
      surnames.learn(line);
      lines.add(line);
    }
    for (Line line : lines) {
      surnames.find(line);
      List<TitlePhrase> read = titleLinker.link(line, titleReader.read(line));
      for (Draft draft : List.copyOf(line.drafts)) {
        Capitals.choose(draft, line);
        widen(draft);
      }
      read.forEach(p -> title(line, p));
      nouns.find(line);
      line.drafts.removeIf(
          d ->
              d.kind == Mention.Kind.DESCRIPTION
                  && (titleOf(read, d.head) || partOfTitle(read, d.head)));
      line.drafts.sort(Comparator.comparingInt((Draft d) -> d.head).thenComparingInt(d -> d.from));
      phrases.add(read);
    }
    NameLinker linker = new NameLinker();
    List<Referent> named =
        new SharedBodies(world, linker).settle(lines, phrases, linker.link(lines));
    OfficeBook offices = new OfficeBook(world, knowledge, linker, document.article().published());
    Titles titles = new Titles(offices, linker);
    for (int i = 0; i < lines.size(); i++) {
      titles.enter(lines.get(i), phrases.get(i));
    }
    for (Line line : lines) {
      for (Draft draft : line.drafts) {
        if (draft.kind == Mention.Kind.NAME) {
          AppositionSieve.before(draft, line);
          AppositionSieve.within(draft, line);
        }
      }
    }
    titles.again();
    new Genders(world, lexicon).tell(named);
    Cast cast = new Cast(named);
    offices.markLeaders(cast);
    resolve(lines, phrases, cast, new Sieves(world, lexicon, offices, linker), linker);
    return told(lines, phrases, titles);
  }

  private static void resolve(
      List<Line> lines,
      List<List<TitlePhrase>> phrases,
      Cast cast,
      Sieves sieves,
      NameLinker linker) {
    Quotes quotes = new Quotes(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Draft draft : line.drafts) {
        cast.quoted = quotes.inside(i, draft.head);
        if (!draft.resolved()) {
          Draft speaker = cast.quoted ? quotes.speaker(lines, i) : null;
          cast.speaker =
              speaker != null && speaker.referents.size() == 1 ? speaker.referents.get(0) : null;
          cast.side = cast.speaker == null ? null : side(cast.speaker, linker);
          Draft spoke = cast.quoted ? null : quotes.before(lines, i, draft.head);
          cast.spoke = spoke != null && spoke.referents.size() == 1 ? spoke.referents.get(0) : null;
          sieves.resolve(draft, line, phrases.get(i), cast);
        }
        if (draft.resolved()) {
          cast.met(draft);
        }
      }
      cast.sideBySide(line);
      Titles.enterOwned(line, phrases.get(i));
    }
    for (Line line : lines) {
      for (Draft draft : line.drafts) {
        if (draft.kind == Mention.Kind.PRONOUN && !draft.resolved()) {
          firstPerson(draft, line, quotes.speaker(lines, line.s.index()), linker);
        }
      }
    }
  }

  /** "I" is who speaks; "we" the state or body for which an officer speaks. */
  private static void firstPerson(
      Draft draft, Line line, @Nullable Draft speaker, NameLinker linker) {
    String low = line.low(draft.from);
    boolean one = SPEAKERS.contains(low);
    if (!one && !SPEAKERS_AND_THEIRS.contains(low)) {
      return;
    }
    if (speaker == null || speaker == draft || speaker.referents.size() != 1) {
      draft.rule = "open.speaker";
      return;
    }
    Referent who = speaker.referents.get(0);
    Referent body = one ? null : side(who, linker);
    if (body != null) {
      draft.resolve(body, "pronoun.we.office");
      draft.type = body.type();
      return;
    }
    draft.resolve(who, one ? "pronoun.speaker" : "pronoun.we.speaker");
    draft.type = who.type();
  }

  /** The state or body for which an officer speaks; null if he is not known to hold an office. */
  private static @Nullable Referent side(Referent who, NameLinker linker) {
    for (Referent.Held held : who.held) {
      Referent body = served(held.body(), linker);
      if (held.sort() == TitledName.Sort.OFFICE && body != null) {
        return body;
      }
      if (held.sort() == TitledName.Sort.OFFICE && who.home() != null) {
        // "Defence Secretary Ada Berg", known to be Norway's though the article does not say so.
        return linker.byIdOrName(who.home());
      }
    }
    return null;
  }

  /** "An adviser to the president" speaks for the state that the president leads. */
  private static @Nullable Referent served(@Nullable Referent body, NameLinker linker) {
    if (body == null || !body.is(EntityType.PERSON)) {
      return body;
    }
    for (Referent.Held held : body.held) {
      if (held.sort() == TitledName.Sort.OFFICE && held.body() != null) {
        return held.body();
      }
    }
    String home = body.home();
    return home == null ? null : linker.byIdOrName(home);
  }

  private static Mentions told(List<Line> lines, List<List<TitlePhrase>> phrases, Titles titles) {
    List<Mention> all = new ArrayList<>();
    for (Line line : lines) {
      line.drafts.stream()
          .map(Draft::mention)
          .sorted(Comparator.comparing(Mention::span))
          .forEach(all::add);
    }
    Mentions plain = new Mentions(all);
    List<TitledName> told = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      told.addAll(titles.told(lines.get(i), phrases.get(i), plain));
    }
    return new Mentions(all, told);
  }

  /** Whether a token is the head of a title before a name: the name's mention stands for both. */
  private static boolean titleOf(List<TitlePhrase> phrases, int head) {
    for (TitlePhrase p : phrases) {
      if (p.from <= head && head < p.to && p.rule.startsWith("title.before")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands inside a title before the word it hangs on: "deputy" head. */
  private static boolean partOfTitle(List<TitlePhrase> phrases, int token) {
    for (TitlePhrase p : phrases) {
      if (p.from <= token && token < p.head) {
        return true;
      }
    }
    return false;
  }

  /** The article and what else stands before a name belong to the mention, not to the name. */
  private static void widen(Draft draft) {
    if (draft.adjective()) {
      return;
    }
    int left = Trees.left(draft.sentence, draft.head);
    if (left < draft.from) {
      draft.from = left;
    }
  }

  /** A title before a name belongs to its mention, and may be what the tree hangs it on. */
  private static void title(Line line, TitlePhrase p) {
    Draft person = p.hasPerson() ? line.name(p.personFrom) : null;
    if (person == null || !p.rule.equals("title.before") || p.to > person.nameFrom) {
      return;
    }
    person.type = EntityType.PERSON;
    if (p.start < person.from) {
      person.from = p.start;
    }
    int head = Trees.head(line.s, person.from, person.nameTo);
    if (head >= p.from) {
      person.head = head;
    }
  }
}
