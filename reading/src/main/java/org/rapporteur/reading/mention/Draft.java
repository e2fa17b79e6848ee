package org.rapporteur.reading.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.EntityType;
import org.rapporteur.reading.Mention;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.world.Known;
import org.rapporteur.reading.world.Sense;

/** A mention while it is being worked on. Never leaves one call of the finder. */
final class Draft {

  final Sentence sentence;
  final Mention.Kind kind;
  int from;
  int to;
  int nameFrom;
  int nameTo;
  int head;
  EntityType type;
  boolean plural;

  /** Whether the type is a guess from the shape of the words alone. */
  boolean guessed;

  /** Whether a word inside the name tells what it is: "Ministry". */
  boolean cued;

  /** Whether the name tagger took the words for a person. */
  boolean person;

  /** What the gazetteer takes the words for; null if it does not know them. */
  @Nullable Known known;

  /** The gazetteer's other senses, the chosen one included. */
  List<Known> senses = List.of();

  /** What the words were resolved to. */
  List<Referent> referents = List.of();

  String rule = "";

  Draft(Sentence sentence, Mention.Kind kind, int from, int to, EntityType type) {
    this.sentence = sentence;
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.nameFrom = from;
    this.nameTo = to;
    this.type = type;
    this.head = Trees.head(sentence, from, to);
  }

  /** The name's words as in the article. */
  String name() {
    return sentence.span(nameFrom, nameTo).of(sentence.text());
  }

  /** Whether the words are an adjective made from a name: "Iraqi". */
  boolean adjective() {
    return known != null && known.sense() == Sense.ADJECTIVE;
  }

  /** Whether the gazetteer knows the words in this sense. */
  boolean is(Sense sense) {
    return known != null && known.sense() == sense;
  }

  void resolve(Referent referent, String by) {
    resolve(List.of(referent), by);
  }

  void resolve(List<Referent> to, String by) {
    referents = to;
    rule = by;
  }

  boolean resolved() {
    return !referents.isEmpty();
  }

  Mention mention() {
    return new Mention(
        sentence.span(from, to),
        sentence.span(nameFrom, nameTo),
        sentence.index(),
        from,
        to,
        head,
        kind,
        type,
        referents.stream().map(Referent::entity).distinct().toList(),
        rule);
  }

  @Override
  public String toString() {
    return sentence.span(from, to).of(sentence.text()) + " → " + referents + " (" + rule + ")";
  }
}
