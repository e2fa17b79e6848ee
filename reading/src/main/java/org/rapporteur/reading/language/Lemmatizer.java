package org.rapporteur.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Dictionary forms by part of speech: a list of exceptions first, then rules of inflection. */
final class Lemmatizer {

  private static final class Exceptions {
    static final Map<String, String> LEMMAS = load();

    private static Map<String, String> load() {
      Map<String, String> result = new HashMap<>();
      try (InputStream in = Lemmatizer.class.getResourceAsStream("lemmas.tsv")) {
        if (in == null) {
          throw new IllegalStateException("resource lemmas.tsv is missing");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("# ")) {
            int tab = line.lastIndexOf('\t');
            result.put(line.substring(0, tab), line.substring(tab + 1).intern());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return result;
    }
  }

  private Lemmatizer() {}

  /** The lemma of a word with this universal and Penn Treebank tag. */
  static String lemma(String form, Upos upos, String xpos) {
    boolean proper = upos == Upos.PROPN || xpos.equals("NNP");
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String exception = Exceptions.LEMMAS.get(lower + "\t" + xpos);
    if (exception != null) {
      return exception;
    }
    return switch (xpos) {
      case "NNS" -> singular(lower);
      case "NNPS" -> singular(form);
      case "VBZ" -> thirdPerson(lower);
      case "VBG" -> stem(lower, "ing");
      case "VBD", "VBN" -> stem(lower, "ed");
      case "JJR", "RBR" -> graded(lower, "er");
      case "JJS", "RBS" -> graded(lower, "est");
      default ->
          proper || upos == Upos.X || upos == Upos.SYM || form.length() == 1 && !lower.equals("a")
              ? form
              : lower;
    };
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    if (ends(word, "sses", "ches", "shes", "xes", "zes")) {
      return cut(word, 2);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 2) {
      return cut(word, 1);
    }
    return word;
  }

  private static String thirdPerson(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return cut(word, 3) + "y";
    }
    if (ends(word, "sses", "ches", "shes", "xes", "zzes", "oes")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && word.length() > 2 ? cut(word, 1) : word;
  }

  private static String stem(String word, String suffix) {
    if (!word.endsWith(suffix) || word.length() < suffix.length() + 2) {
      return word;
    }
    String stem = cut(word, suffix.length());
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    if (suffix.equals("ed") && c == 'i') {
      return cut(stem, 1) + "y";
    }
    boolean doubled = last > 1 && c == stem.charAt(last - 1);
    if (doubled && "lsfz".indexOf(c) < 0 && !isVowel(c)) {
      return cut(stem, 1);
    }
    if (doubled && c == 'l' && stem.length() > 5) {
      return cut(stem, 1);
    }
    return needsE(stem) ? stem + "e" : stem;
  }

  /** Whether an infinitive with this stem ends in e: "us-", "caus-", "impos-", "provid-". */
  private static boolean needsE(String stem) {
    int last = stem.length() - 1;
    char c = stem.charAt(last);
    char before = last > 0 ? stem.charAt(last - 1) : ' ';
    if (c == 'v'
        || c == 'u'
        || (c == 'c')
        || (c == 's' && before != 's' && !stem.endsWith("us") && !stem.endsWith("cus"))) {
      return true;
    }
    if (ends(stem, "aus", "ous", "reus", "cus", "fus")) {
      return !ends(stem, "focus");
    }
    if (ends(stem, "at", "iat", "ut", "it", "ot") && stem.length() > 3) {
      return ends(stem, "at")
          ? !ends(stem, "eat", "oat", "treat", "defeat", "threat")
          : ends(
                  stem, "cut", "but", "lut", "mut", "tut", "not", "mot", "vot", "quot", "cit",
                  "nit", "vit")
              && !ends(stem, "recruit", "limit", "edit", "profit", "visit");
    }
    if (c == 'g') {
      return before != 'n'
          || ends(stem, "eng", "ang", "hang") && !ends(stem, "hang", "bang", "gang");
    }
    if (c == 'z' || c == 'l' && "bcdfgkptz".indexOf(before) >= 0) {
      return before != 'z';
    }
    if (c == 'r') {
      return ends(stem, "ir", "ur", "ar", "or", "uir")
              && !ends(stem, "air", "our", "oar", "ear", "or")
          || ends(stem, "tor", "lor", "nor") && stem.length() > 4;
    }
    if (c == 'd') {
      return ends(stem, "id", "ud", "od", "ad", "ced")
              && !ends(stem, "oad", "ead", "aid", "oid", "oud", "ood", "ceed")
          || ends(stem, "ced");
    }
    if (c == 'n') {
      return ends(stem, "in", "un", "on", "an")
          && ends(stem, "bin", "fin", "lin", "min", "nin", "pin", "tun", "phon", "pon", "don")
          && !ends(stem, "join", "main", "gain", "abandon");
    }
    if (c == 'm') {
      return ends(stem, "am", "um", "om") && !ends(stem, "claim", "aim", "oam", "eam", "oom");
    }
    if (c == 'k') {
      return ends(stem, "ak", "ik", "ok") && !ends(stem, "eak", "oak", "ook");
    }
    return c == 'p'
        && ends(stem, "ap", "ip", "op", "yp")
        && !ends(stem, "eap", "oup", "elop", "oop");
  }

  private static String graded(String word, String suffix) {
    if (!word.endsWith(suffix) || word.length() < suffix.length() + 3) {
      return word;
    }
    String stem = cut(word, suffix.length());
    int last = stem.length() - 1;
    if (stem.charAt(last) == 'i') {
      return cut(stem, 1) + "y";
    }
    boolean doubled =
        stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0;
    return doubled
        ? cut(stem, 1)
        : ends(stem, "g", "c", "v", "af", "id", "tl", "pl", "bl", "fin", "sur", "lat")
                && !ends(stem, "ng")
            ? stem + "e"
            : stem;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean ends(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
