package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program takes more than a fixed number of steps a character,
 * whatever the text. Every string constant of every class that uses expressions is taken for one
 * and matched against texts pumped from its own pieces; steps are counted, not timed, so that a
 * slow machine changes nothing. It stands here because all other modules of the program are built
 * before this one, and away from the fuzzer, which looks at texts too and would be counted.
 */
class RegexTest {

  private static final List<String> MODULES =
      List.of("reading", "sources", "ledger", "score", "desk", "spark");
  private static final int LENGTH = 1200;

  /**
   * Two hundred for one character is a large constant; a square of the length is ten times that.
   */
  private static final int STEPS_A_CHARACTER = 120;

  /** The characters that begin formulas in a spreadsheet, which happen to compile. */
  private static final String NO_EXPRESSION = "=+-@";

  private static final Set<String> SEARCHES = Set.of("find", "split", "replaceAll", "replaceFirst");
  private static final Set<String> USES =
      Set.of("compile", "matches", "split", "replaceAll", "replaceFirst");
  private static final String REPRESENTATIVES = "aZ1 \t-._:,;/<>\"'’(=&%#é\n";

  @Test
  void everyExpressionIsLinear() throws IOException {
    TreeMap<String, String> slow = new TreeMap<>();
    int seen = 0;
    for (String module : MODULES) {
      Path classes = Path.of("..", module, "target", "classes");
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          ClassConstants constants = ClassConstants.of(file);
          boolean searches = constants.names().stream().anyMatch(SEARCHES::contains);
          for (String expression : expressions(constants)) {
            seen++;
            String pumped = slowOn(Pattern.compile(expression), searches);
            if (pumped != null) {
              slow.put(expression, file.getFileName() + " on " + pumped);
            }
          }
        }
      }
    }

    assertThat(seen).as("expressions found").isGreaterThan(80);
    assertThat(slow).as("expressions that are not linear, and what they are slow on").isEmpty();
  }

  @Test
  void findsTheCatastrophicOnes() {
    assertThat(slowOn(Pattern.compile("(a+)+b"), true)).isNotNull();
    assertThat(slowOn(Pattern.compile("(\\w+\\s?)*:"), true)).isNotNull();
    assertThat(slowOn(Pattern.compile("(.*)(.*)(.*)x"), true)).isNotNull();
    assertThat(slowOn(Pattern.compile("<b>.*?</b>.*?</b>.*?<i>"), true)).isNotNull();
    assertThat(slowOn(Pattern.compile("[a-z]+(\\d+)?"), true)).isNull();
  }

  /** What the expression takes too many steps for, as its pumped piece; null if nothing. */
  private static String slowOn(Pattern expression, boolean searched) {
    Set<String> pieces = new LinkedHashSet<>();
    List<String> words = words(expression.pattern());
    pieces.addAll(words);
    REPRESENTATIVES.chars().forEach(c -> pieces.add(String.valueOf((char) c)));
    List<String> starts = new ArrayList<>(List.of("", "1"));
    starts.addAll(words.subList(0, Math.min(2, words.size())));
    for (String start : starts) {
      for (String piece : pieces) {
        String text = start + piece.repeat(LENGTH / piece.length()) + "\u0001";
        // A leading ".*" is there for String.matches; nobody searches with it.
        boolean onlyWhole =
            !searched || expression.pattern().matches("(?:\\(\\?s\\))?\\.\\*[\\s\\S]*");
        for (boolean whole : onlyWhole ? new boolean[] {true} : new boolean[] {true, false}) {
          Counted counted = new Counted(text, STEPS_A_CHARACTER * (LENGTH + 50));
          try {
            var matcher = expression.matcher(counted);
            if (whole) {
              matcher.matches();
            } else {
              while (matcher.find()) {}
            }
          } catch (TooManyStepsException | StackOverflowError e) {
            return "'" + start + "' then '" + piece + "' again and again";
          }
        }
      }
    }
    return null;
  }

  /** The literal words of an expression. */
  private static List<String> words(String expression) {
    List<String> words = new ArrayList<>();
    String plain = expression.replaceAll("\\\\.|[\\[\\](){}?*+^$|.]", "\u0000");
    for (String word : plain.split("\u0000")) {
      if (!word.isEmpty()) {
        words.add(word);
        words.add(word.substring(0, 1));
      }
    }
    return words;
  }

  /** The string constants of a class that calls any method that takes an expression. */
  private static Set<String> expressions(ClassConstants constants) {
    Set<String> all = new LinkedHashSet<>();
    if (constants.names().stream().anyMatch(USES::contains)) {
      for (String text : constants.strings()) {
        if (text.chars().anyMatch(c -> "*+{".indexOf(c) >= 0) && compiles(text)) {
          all.add(text);
        }
      }
    }
    return all;
  }

  private static boolean compiles(String text) {
    if (text.startsWith(NO_EXPRESSION)) {
      return false;
    }
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int left;

    Counted(String text, int left) {
      this.text = text;
      this.left = left;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new TooManyStepsException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
