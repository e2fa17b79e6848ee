package org.rapporteur.desk.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.search.Query;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Stance;
import picocli.CommandLine.Option;

/** Which claims: conditions shared by every command that asks for some. All of them must hold. */
final class QueryOptions {

  @Option(names = "--entity", paramLabel = "NAME", description = "Takes part in any role.")
  List<String> entities = new ArrayList<>();

  @Option(names = "--actor", paramLabel = "NAME", description = "Does it.")
  List<String> actors = new ArrayList<>();

  @Option(names = "--recipient", paramLabel = "NAME", description = "It is done to.")
  List<String> recipients = new ArrayList<>();

  @Option(names = "--source", paramLabel = "NAME", description = "Says so.")
  List<String> sources = new ArrayList<>();

  @Option(names = "--place", paramLabel = "NAME", description = "Where it happens.")
  List<String> places = new ArrayList<>();

  @Option(names = "--country", paramLabel = "NAME", description = "The state where it happens.")
  List<String> countries = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "${COMPLETION-CANDIDATES}")
  Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      split = ",",
      description = "Such as arms or visit.")
  Set<String> modes = new LinkedHashSet<>();

  @Option(
      names = "--stance",
      split = ",",
      paramLabel = "STANCE",
      completionCandidates = Words.Stances.class,
      description = "${COMPLETION-CANDIDATES}")
  Set<Stance> stances = EnumSet.noneOf(Stance.class);

  @Option(
      names = "--during",
      paramLabel = "EDTF",
      description = "Its time overlaps this, such as 2024-06.")
  @Nullable String during;

  @Option(names = "--at-least", paramLabel = "N", description = "Its number may be this or more.")
  @Nullable Double atLeast;

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known by this day.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out claims of lower confidence, from 0 to 1.")
  double minConfidence;

  @Option(names = "--accepted", description = "Only what a person has accepted.")
  boolean accepted;

  @Option(names = "--article", paramLabel = "ID", description = "Only of this article.")
  @Nullable String article;

  /** Whether nothing narrows the question, so that all claims answer. */
  boolean everything(List<String> words) {
    Query query = query(words).build();
    return query.equals(Query.builder().build());
  }

  /** The query; the caller sets how many claims a page has and where it begins. */
  Query.Builder query(List<String> words) {
    Query.Builder query =
        Query.builder()
            .words(words.isEmpty() ? null : String.join(" ", words))
            .types(types)
            .modes(modes)
            .stances(stances)
            .during(during)
            .atLeast(atLeast)
            .asOf(asOf)
            .minConfidence(minConfidence)
            .acceptedOnly(accepted)
            .article(article);
    entities.forEach(query::entity);
    actors.forEach(name -> query.entity(name, "actor"));
    recipients.forEach(name -> query.entity(name, "recipient"));
    sources.forEach(name -> query.entity(name, "source"));
    places.forEach(name -> query.entity(name, "place"));
    countries.forEach(name -> query.entity(name, "country"));
    return query;
  }
}
