package org.rapporteur.reading.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.world.Gender;

/**
 * A title with what belongs to it, before it is known whose it is: "the former Defense Minister of
 * Russia". Mutable while it is read.
 */
final class TitlePhrase {

  final TitledName.Sort sort;
  final Gender gender;

  /** The word an editor writes: "prime minister". */
  final String formal;

  /** Tokens of the office. */
  int from;

  int to;

  /** The token the office hangs on. */
  int head;

  /** First token of the whole phrase, with article, body or possessor. */
  int start;

  /** One past the last token of the whole phrase, with "of the body". */
  int end;

  /** Tokens of the body; -1 if none is told. */
  int bodyFrom = -1;

  int bodyTo = -1;
  boolean past;
  boolean definite;
  boolean indefinite;
  boolean plural;

  /** Tokens of the person; -1 while not known. */
  int personFrom = -1;

  int personTo = -1;
  String rule = "";

  TitlePhrase(TitledName.Sort sort, Gender gender, String formal, int from, int to) {
    this.sort = sort;
    this.gender = gender;
    this.formal = formal;
    this.from = from;
    this.to = to;
    this.start = from;
    this.end = to;
  }

  boolean hasBody() {
    return bodyFrom >= 0;
  }

  boolean hasPerson() {
    return personFrom >= 0;
  }

  void body(int bodyFrom, int bodyTo) {
    this.bodyFrom = bodyFrom;
    this.bodyTo = bodyTo;
  }

  void person(int personFrom, int personTo, String by) {
    this.personFrom = personFrom;
    this.personTo = personTo;
    this.rule = by;
  }

  void person(@Nullable Draft name, String by) {
    if (name != null) {
      person(name.nameFrom, name.nameTo, by);
    }
  }
}
