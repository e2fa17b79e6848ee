package org.rapporteur.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.rapporteur.reading.claim.ClaimAssembler;
import org.rapporteur.reading.claim.Evidence;
import org.rapporteur.reading.frame.FrameMatch;
import org.rapporteur.reading.frame.FrameSet;
import org.rapporteur.reading.frame.Matcher;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.MentionFinder;
import org.rapporteur.reading.mention.Mentions;
import org.rapporteur.reading.news.NewsOrNot;
import org.rapporteur.reading.place.PlaceFinder;
import org.rapporteur.reading.quantity.QuantityFinder;
import org.rapporteur.reading.speech.Speech;
import org.rapporteur.reading.speech.SpeechFinder;
import org.rapporteur.reading.speech.StanceJudge;
import org.rapporteur.reading.time.DateInference;
import org.rapporteur.reading.time.Histories;
import org.rapporteur.reading.time.TimeFinder;
import org.rapporteur.reading.time.Times;
import org.rapporteur.reading.world.UserNames;
import org.rapporteur.reading.world.World;

/**
 * Reads articles into claims. Immutable and thread-safe: load once and share.
 *
 * <pre>{@code
 * Reading reading = Reader.load().read(Article.of("page", "Norway sent 40 trucks to Chad."));
 * reading.claims().forEach(claim -> System.out.println(claim.type()));
 * }</pre>
 *
 * <p>The model, the claim types and the names come out of the jar: no file, no network, no clock.
 * All is done in the caller's thread, but while it loads, other threads load the model. Loading
 * takes about a second of processor time and 110 MB of heap, once for the whole program.
 */
public final class Reader {

  /** Version of the engine: readings by another version may differ. */
  public static final String VERSION = "0.1.0";

  private final NewsOrNot news = NewsOrNot.shipped();
  private final Analyzer analyzer = Analyzer.shipped();
  private final MentionFinder mentionFinder;
  private final SpeechFinder speechFinder = new SpeechFinder();
  private final TimeFinder timeFinder = new TimeFinder();
  private final QuantityFinder quantityFinder = new QuantityFinder();
  private final PlaceFinder placeFinder;
  private final StanceJudge stanceJudge = new StanceJudge();
  private final Map<String, String> ownFrames;
  private final Matcher matcher;
  private final World world;
  private final Knowledge knowledge;

  private Reader(Map<String, String> ownFrames, Matcher matcher, World world, Knowledge known) {
    this.ownFrames = ownFrames;
    this.matcher = matcher;
    this.world = world;
    this.knowledge = known;
    this.mentionFinder = new MentionFinder(world, known);
    this.placeFinder = new PlaceFinder(world);
  }

  private static final class Shipped {
    static final Reader READER = shipped();
  }

  /** The model is half of all that is loaded and needs nothing of the rest. */
  private static Reader shipped() {
    CompletableFuture<Analyzer> model = CompletableFuture.supplyAsync(Analyzer::shipped);
    World world = World.shipped();
    Matcher matcher = new Matcher(FrameSet.shipped());
    model.join();
    return new Reader(Map.of(), matcher, world, Knowledge.NONE);
  }

  /**
   * The reader with the model, the claim types and the names that come with the program. Loaded at
   * the first call; later calls give the same one.
   */
  public static Reader load() {
    return Shipped.READER;
  }

  /**
   * This reader with frames of the caller's beside its own, in the language of {@code
   * docs/frames.md}.
   *
   * @param files text by the name that faults shall give the file
   * @throws IllegalArgumentException with every fault in every file, each with file and line
   */
  public Reader withFrames(Map<String, String> files) {
    Map<String, String> all = new TreeMap<>(ownFrames);
    all.putAll(files);
    Map<String, java.io.Reader> texts = new TreeMap<>();
    all.forEach((file, text) -> texts.put(file, new StringReader(text)));
    return new Reader(all, new Matcher(FrameSet.shippedAnd(texts)), world, knowledge);
  }

  /**
   * This reader with names of the caller's beside its own, in the columns of {@code docs/names.md}.
   * Where words are the same, these go before those that ship.
   *
   * @param file how faults shall call the file
   * @param text its lines
   * @throws IllegalArgumentException with every fault, each with file and line
   */
  public Reader withNames(String file, String text) {
    UserNames names;
    try {
      names = UserNames.read(file, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    if (!names.faults().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", names.faults()));
    }
    return new Reader(ownFrames, matcher, world.with(names), knowledge);
  }

  /**
   * This reader with what was learnt from articles read before: offices and kin recorded there
   * resolve descriptions as of each article's date. Thread-safe if the knowledge is.
   */
  public Reader knowing(Knowledge known) {
    return new Reader(ownFrames, matcher, world, known);
  }

  /** Reads one article. Whatever the text, there is a reading and no exception. */
  public Reading read(Article found) {
    List<Aside> asides = news.asides(found);
    Document document = dated(analyzer.analyse(found, asides));
    Article article = document.article();
    Mentions mentions = mentionFinder.find(document);
    Speech speech = speechFinder.find(document, mentions);
    List<FrameMatch> matches = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      matches.addAll(matcher.match(sentence, mentions));
    }
    Times times = timeFinder.find(document);
    Histories histories = Histories.find(document, times);
    Evidence evidence =
        new Evidence(
            document,
            mentions,
            speech,
            times,
            quantityFinder.find(document),
            stanceJudge,
            placeFinder,
            histories);
    List<Claim> claims = new ClaimAssembler(evidence).assemble(matches);
    return new Reading(
        article,
        VERSION,
        claims,
        speech.statements(),
        mentions.all(),
        asides,
        unclaimed(document, claims),
        histories.problems());
  }

  /** An undated article is dated by its own words, if they suffice. */
  private Document dated(Document document) {
    Article article = document.article();
    if (article.published() != null) {
      return document;
    }
    Published inferred = DateInference.infer(document, timeFinder.find(document));
    return inferred == null
        ? document
        : new Document(article.withPublished(inferred), document.sentences());
  }

  private static List<Span> unclaimed(Document document, List<Claim> claims) {
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Span span = sentence.span();
      if (claims.stream().noneMatch(claim -> claim.sentence().equals(span))) {
        spans.add(span);
      }
    }
    return spans;
  }
}
