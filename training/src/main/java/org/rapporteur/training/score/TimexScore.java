package org.rapporteur.training.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.language.Analyzer;
import org.rapporteur.reading.language.Document;
import org.rapporteur.reading.time.TimeFinder;
import org.rapporteur.reading.time.TimeMention;

/**
 * Times against MEANTIME's TIMEX3 of type DATE that have a calendar value (year, month or day): how
 * many are found and resolve to the same value. Values with a clock time are cut to the day.
 *
 * <pre>TimexScore FOLDER [--errors]</pre>
 */
public final class TimexScore {

  private static final Pattern TOKEN = Pattern.compile("<token [^>]*t_id=\"(\\d+)\"[^>]*>(.*?)<");
  private static final Pattern TIMEX =
      Pattern.compile("<TIMEX3([^>]*[^/])>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile("token_anchor t_id=\"(\\d+)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"(\\d{4}(-\\d\\d){0,2})[T\"]");

  private int right;
  private int wrong;
  private int missed;
  private final List<String> errors = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    TimexScore score = new TimexScore();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        score.add(Files.readString(file));
      }
    }
    if (args.length > 1) {
      score.errors.forEach(System.out::println);
    }
    System.out.printf(
        "MEANTIME dates: %d right, %d wrong, %d missed: %.3f%n",
        score.right,
        score.wrong,
        score.missed,
        score.right / (double) Math.max(1, score.right + score.wrong + score.missed));
  }

  private void add(String xml) {
    Map<String, Span> tokens = new HashMap<>();
    StringBuilder text = new StringBuilder();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      String word = token.group(2).replace("&amp;", "&").replace("``", "\"").replace("''", "\"");
      boolean tight = word.matches("[,.;:!?)]|'s|n't");
      text.append(tight || text.isEmpty() ? "" : " ");
      int begin = text.length();
      text.append(word);
      tokens.put(token.group(1), new Span(begin, text.length()));
    }
    List<String[]> gold = new ArrayList<>();
    String published = "";
    Matcher timex = TIMEX.matcher(xml);
    while (timex.find()) {
      Matcher value = VALUE.matcher(timex.group(1));
      if (!timex.group(1).contains("type=\"DATE\"") || !value.find()) {
        continue;
      }
      if (timex.group(1).contains("CREATION_TIME")) {
        published = value.group(1);
      } else {
        gold.add(new String[] {value.group(1), timex.group(2)});
      }
    }
    Article.Builder article = Article.builder("meantime", text.toString());
    if (!published.isEmpty()) {
      article.published(Published.stated(published));
    }
    Document document = Analyzer.shipped().analyse(article.build(), List.of());
    List<TimeMention> times = new TimeFinder().find(document).all();
    for (String[] time : gold) {
      judge(text.toString(), published, tokens, times, time);
    }
  }

  private void judge(
      String text,
      String published,
      Map<String, Span> tokens,
      List<TimeMention> times,
      String[] gold) {
    Span span = null;
    Matcher anchor = ANCHOR.matcher(gold[1]);
    while (anchor.find()) {
      Span one = tokens.get(anchor.group(1));
      span = span == null || one == null ? one : span.cover(one);
    }
    if (span == null) {
      return;
    }
    String got = "";
    for (TimeMention time : times) {
      if (time.span().overlaps(span)) {
        got = time.edtf();
        if (plain(got).equals(gold[0])) {
          break;
        }
      }
    }
    if (plain(got).equals(gold[0])) {
      right++;
    } else {
      wrong += got.isEmpty() ? 0 : 1;
      missed += got.isEmpty() ? 1 : 0;
      String around =
          text.substring(Math.max(0, span.begin() - 50), Math.min(text.length(), span.end() + 30));
      errors.add(gold[0] + " read as " + got + " (" + published + ") … " + around);
    }
  }

  /** Without doubt and without an open end: TIMEX3 has neither. */
  private static String plain(String edtf) {
    return edtf.replaceAll("[~?%]|/\\.\\.|\\.\\./", "");
  }
}
