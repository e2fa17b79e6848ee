package org.rapporteur.reading.engine;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Aside;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Reading;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.claim.ClaimAssembler;
import org.rapporteur.reading.claim.Evidence;
import org.rapporteur.reading.frame.FrameMatch;
import org.rapporteur.reading.frame.FrameSet;
import org.rapporteur.reading.frame.Matcher;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.mention.Knowledge;
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
import org.rapporteur.reading.world.World;

/**
 * Reads articles into claims. Immutable and thread-safe: load once and share.
 *
 * <pre>{@code
 * Reading reading = Reader.shipped().read(Article.of("page", "Norway sent 40 trucks to Chad."));
 * reading.claims().forEach(claim -> System.out.println(claim.type()));
 * }</pre>
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
  private final Matcher matcher;
  private final World world;

  private Reader(Matcher matcher, World world, Knowledge knowledge) {
    this.matcher = matcher;
    this.world = world;
    this.mentionFinder = new MentionFinder(world, knowledge);
    this.placeFinder = new PlaceFinder(world);
  }

  private static final class Shipped {
    static final Reader READER =
        new Reader(new Matcher(FrameSet.shipped()), World.shipped(), Knowledge.NONE);
  }

  /** The reader with the model, the frames and the names that come with the program. */
  public static Reader shipped() {
    return Shipped.READER;
  }

  /** A reader with these frames instead of the shipped ones. */
  public static Reader with(FrameSet frames) {
    return with(frames, World.shipped());
  }

  /** A reader with these frames and this world instead of the shipped ones. */
  public static Reader with(FrameSet frames, World world) {
    return new Reader(new Matcher(frames), world, Knowledge.NONE);
  }

  /**
   * This reader with what was learnt from articles read before: offices and kin recorded there
   * resolve descriptions as of each article's date. Thread-safe if the knowledge is.
   */
  public Reader knowing(Knowledge knowledge) {
    return new Reader(matcher, world, knowledge);
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
