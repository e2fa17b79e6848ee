package org.rapporteur.desk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.ledger.Capture;
import org.rapporteur.ledger.KeptArticle;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.Patchwork;
import org.rapporteur.ledger.review.Review;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Problem;
import org.rapporteur.reading.Reader;
import org.rapporteur.reading.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Keeps in a ledger what files of other programs hold. Claims of an article that the ledger has
 * from the same engine are added to those it has; a reading by another engine is never replaced.
 */
public final class Intake implements IntakeSink, AutoCloseable {

  private final Ledger ledger;
  private final Reader reader;
  private final Function<String, Optional<Article>> texts;
  private final BiConsumer<String, String> faults;
  private final List<Review> reviews = new ArrayList<>();
  private final Map<String, Integer> passed = new TreeMap<>();
  private Consumer<Ledger> comparing = Ledger::link;
  private int claims;
  private int fresh;
  private int read;
  private int faulty;

  /**
   * @param texts articles whose claims may come, by id; others are known by their quotes only
   * @param faults takes what could not be taken: where and why
   */
  public Intake(
      Ledger ledger,
      Reader reader,
      Function<String, Optional<Article>> texts,
      BiConsumer<String, String> faults) {
    this.ledger = ledger;
    this.reader = reader;
    this.texts = texts;
    this.faults = faults;
  }

  /**
   * Has what is new compared with what was there in this way, so that its progress can be shown.
   */
  public void comparing(Consumer<Ledger> way) {
    comparing = way;
  }

  @Override
  public void claims(String where, List<JsonNode> nodes) {
    JsonNode first = nodes.get(0);
    String id = first.path("article").asString("");
    String engine = first.path("engine").asString("");
    if (!id.matches("art-[0-9a-f]{20}")) {
      fault(where, "not an article's id: '" + id + "'");
      return;
    }
    Optional<KeptArticle> there = ledger.article(id);
    if (there.isPresent() && !there.get().reading().engine().equals(engine)) {
      passed("claims by engine " + engine + " of articles that another engine has read here");
      return;
    }
    try {
      Article article = article(id, first.path("ref").asString(id), there, nodes);
      List<Claim> read = new ArrayList<>();
      for (JsonNode node : nodes) {
        read.add(ClaimLine.read(node, article));
        reviews.addAll(ClaimLine.reviews(node));
      }
      keep(where, article, engine, there, read, List.of(problem(article)));
    } catch (IllegalArgumentException e) {
      fault(where, String.valueOf(e.getMessage()));
    }
  }

  private static Problem problem(Article article) {
    String text = Patchwork.is(article) ? ", of the text only what they quote" : "";
    return new Problem("claims imported" + text, null);
  }

  /** The article's text if anybody has it, else what the claims quote of it. */
  private Article article(
      String id, String ref, Optional<KeptArticle> there, List<JsonNode> nodes) {
    Optional<Article> given = texts.apply(id);
    if (given.isPresent()) {
      return given.get();
    }
    Optional<Article> kept = there.map(each -> each.reading().article());
    if (kept.isPresent() && !Patchwork.is(kept.get())) {
      return kept.get();
    }
    Patchwork text = kept.map(Patchwork::new).orElseGet(Patchwork::new);
    nodes.forEach(node -> ClaimLine.quotes(node, text));
    return text.article(id, ref);
  }

  @Override
  public void event(EventRow row) {
    try {
      Reading reading = RowReading.of(row);
      Optional<KeptArticle> there = ledger.article(reading.article().id());
      if (there.isPresent() && !there.get().reading().engine().equals(reading.engine())) {
        passed("events of articles that are read here already");
        return;
      }
      keep(
          row.where(),
          reading.article(),
          reading.engine(),
          there,
          reading.claims(),
          reading.problems());
    } catch (IllegalArgumentException e) {
      fault(row.where(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void article(String origin, Article article, byte[] original) {
    Reading reading = reader.read(article);
    claims += reading.claims().size();
    read++;
    if (ledger.keep(reading, new Capture(origin, Instant.now(), original)).newReading()) {
      fresh += reading.claims().size();
    }
  }

  @Override
  public void reading(String origin, Reading reading) {
    Optional<KeptArticle> there = ledger.article(reading.article().id());
    if (there.isPresent() && !there.get().reading().engine().equals(reading.engine())) {
      passed("readings by engine " + reading.engine() + " where another engine has read");
      return;
    }
    claims += reading.claims().size();
    if (ledger.keep(reading, Capture.of(origin, Instant.now())).newReading()) {
      read++;
      fresh += reading.claims().size();
    }
  }

  private void keep(
      String where,
      Article article,
      String engine,
      Optional<KeptArticle> there,
      List<Claim> more,
      List<Problem> problems) {
    claims += more.size();
    List<Claim> all = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    Reading old = there.map(KeptArticle::reading).orElse(null);
    if (old != null) {
      old.claims().forEach(claim -> ids.add(claim.id()));
      all.addAll(old.claims());
    }
    int before = all.size();
    more.stream().filter(claim -> ids.add(claim.id())).forEach(all::add);
    boolean fuller = old != null && Patchwork.is(old.article()) && !Patchwork.is(article);
    if (all.size() == before && !fuller) {
      return;
    }
    fresh += all.size() - before;
    Set<Problem> told = new LinkedHashSet<>(old == null ? List.of() : old.problems());
    told.addAll(problems);
    Reading reading =
        new Reading(
            article,
            engine,
            all,
            old == null ? List.of() : old.statements(),
            old == null ? List.of() : old.mentions(),
            old == null ? List.of() : old.asides(),
            old == null ? List.of() : old.unclaimed(),
            List.copyOf(told));
    ledger.keep(reading, Capture.of(where, Instant.now()));
  }

  @Override
  public void fault(String where, String what) {
    faulty++;
    faults.accept(where, what);
  }

  @Override
  public void passed(String what) {
    passed.merge(what, 1, Integer::sum);
  }

  /** Claims found in the files. */
  public int claims() {
    return claims;
  }

  /** Claims that the ledger did not have before. */
  public int fresh() {
    return fresh;
  }

  /** Articles that were read. */
  public int read() {
    return read;
  }

  /** Rows, lines and files that could not be taken. */
  public int faulty() {
    return faulty;
  }

  /** What was understood and has no place in the ledger, with how often. */
  public Map<String, Integer> passed() {
    return passed;
  }

  /** Brings people's decisions over, then compares what is new with what was there. */
  @Override
  public void close() {
    for (Review review : reviews) {
      try {
        if (!ledger.reviews(review.claim()).contains(review)) {
          ledger.review(review);
        }
      } catch (LedgerException e) {
        fault(review.claim(), String.valueOf(e.getMessage()));
      }
    }
    reviews.clear();
    comparing.accept(ledger);
  }
}
