package org.rapporteur.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.language.Sentence;
import org.rapporteur.reading.language.Upos;
import org.rapporteur.reading.world.Title;
import org.rapporteur.reading.world.TitleFound;

/** One sentence with the names and title words found in it, by token. */
final class Line {

  final Sentence s;
  final List<Draft> drafts = new ArrayList<>();
  private final @Nullable Draft[] names;
  private final @Nullable TitleFound[] titles;
  private final @Nullable String[] low;

  Line(Sentence s, List<TitleFound> titles) {
    this.s = s;
    this.names = new Draft[s.size()];
    this.titles = new TitleFound[s.size()];
    this.low = new String[s.size()];
    for (TitleFound found : titles) {
      for (int t = found.from(); t < found.to(); t++) {
        this.titles[t] = found;
      }
    }
  }

  int size() {
    return s.size();
  }

  /** The token's words in lower case; empty outside the sentence. */
  String low(int token) {
    if (token < 0 || token >= low.length) {
      return "";
    }
    String known = low[token];
    if (known == null) {
      known = s.form(token).toLowerCase(Locale.ROOT);
      low[token] = known;
    }
    return known;
  }

  boolean is(int token, String word) {
    return low(token).equals(word);
  }

  boolean is(int token, Upos upos) {
    return token >= 0 && token < low.length && s.upos(token) == upos;
  }

  boolean capital(int token) {
    return token >= 0 && token < low.length && Character.isUpperCase(s.form(token).charAt(0));
  }

  /** The name that covers a token. */
  @Nullable Draft name(int token) {
    return token < 0 || token >= names.length ? null : names[token];
  }

  void add(Draft name) {
    drafts.add(name);
    for (int t = name.nameFrom; t < name.nameTo; t++) {
      names[t] = name;
    }
  }

  /** The title words that cover a token. */
  @Nullable TitleFound title(int token) {
    return token < 0 || token >= titles.length ? null : titles[token];
  }

  /** The title of a kind that covers a token. */
  @Nullable Title title(int token, Title.Kind kind) {
    TitleFound found = title(token);
    if (found != null) {
      for (Title title : found.titles()) {
        if (title.kind() == kind) {
          return title;
        }
      }
    }
    return null;
  }

  /** Whether title words that are said of people, not modifiers or portfolios, cover a token. */
  boolean titled(int token) {
    TitleFound found = title(token);
    return found != null
        && found.titles().stream()
            .anyMatch(t -> t.kind() != Title.Kind.MODIFIER && t.kind() != Title.Kind.PORTFOLIO);
  }

  boolean possessive(int token) {
    return token >= 0 && token < s.size() && s.xpos(token).equals("POS");
  }
}
