package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/**
 * Runs everything that is measured and writes it as a Markdown page.
 *
 * <pre>Scoreboard SHARED OUT.md [HOME]</pre>
 *
 * {@code SHARED} holds {@code gold/}, {@code data/} and {@code articles/}; what is absent is left
 * out. {@code HOME} is a checkout with a built program, for what is measured from outside. A part
 * that fails says so in its place and the others still run; the page is written after each.
 */
public final class Scoreboard {

  /** How large a ledger is made to be measured. */
  private static final int CLAIMS = 200_000;

  private final StringBuilder out = new StringBuilder();
  private final Consumer<String> written;

  private Scoreboard(Consumer<String> written) {
    this.written = written;
  }

  public static void main(String[] args) {
    if (args.length < 2 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("usage: bench/scoreboard SHARED-FOLDER [OUT.md]");
      System.exit(2);
    }
    Path file = Path.of(args[1]);
    Path home = args.length > 2 ? Path.of(args[2]) : null;
    page(Path.of(args[0]), home, CLAIMS, page -> write(file, page));
    System.exit(0); // a peer's threads may live on
  }

  /** The page; {@code written} is given it as far as it is whenever a part is done. */
  static String page(Path shared, @Nullable Path home, int claims, Consumer<String> written) {
    Scoreboard board = new Scoreboard(written);
    board.out.append("# Scoreboard of one run\n\n");
    board.out.append("Written by `bench/scoreboard` on ").append(LocalDate.now());
    board.out.append(". Machine: ").append(Machine.description()).append(".\n");
    board.out.append("Ratios carry over to other machines, absolute speeds do not.\n");
    board.out.append("Load when it began: ").append(Machine.load()).append(".\n\n");
    Path articles = shared.resolve("articles/articles.jsonl");
    if (Files.exists(articles)) {
      board.part("Speed", () -> speed(articles));
      board.part("Pages", () -> pages(articles));
      board.part("Memory", () -> Service.line(articles) + "\n");
    }
    if (home != null) {
      board.part("Start and size", () -> ProgramFigures.section(home));
    }
    if (Files.exists(articles)) {
      board.part("Ledger", () -> "| SQLite | measured |\n|---|---|\n" + LedgerFigures.rows(claims));
    }
    if (home != null && Files.exists(articles)) {
      board.part("Spark", () -> SparkFigures.section(home, articles));
    }
    board.part("Accuracy", () -> accuracy(shared));
    Path marked = shared.resolve("gold/claims/dev.jsonl");
    if (Files.exists(marked)) {
      board.part(
          "Confidence",
          () ->
              "Claims by confidence, and how many of them are right.\n\n"
                  + "| confidence | claims | mean | right |\n|---|---|---|---|\n"
                  + Accuracy.reliability(marked));
    }
    board.out.append("Load when it ended: ").append(Machine.load()).append(".\n");
    written.accept(board.out.toString());
    return board.out.toString();
  }

  /** One heading with what is measured under it, or with why it could not be. */
  private void part(String name, Supplier<String> measured) {
    long start = System.nanoTime();
    String text;
    try {
      text = measured.get();
    } catch (RuntimeException | LinkageError | AssertionError | OutOfMemoryError e) {
      text = "**This part failed:** " + e + "\n";
    }
    out.append("## ").append(name).append("\n\n").append(text).append('\n');
    written.accept(out.toString());
    System.err.printf(Locale.ROOT, "%s: %.0f s%n", name, (System.nanoTime() - start) / 1e9);
  }

  private static void write(Path file, String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be written to " + file, e);
    }
  }

  private static String speed(Path file) {
    List<Article> articles = Texts.read(file);
    long start = cpu();
    Reader.load().read(Article.of("first", "Norway sent 40 trucks to Chad on 3 May 2021."));
    double load = (cpu() - start) / 1e9;
    long heap = Speed.heap();
    Speed speed = new Speed(articles);
    Speed.Rates rates = speed.measure();
    return "Over "
        + articles.size()
        + " articles. A peer's ratio says how many times as fast ours is.\n\n"
        + new SpeedTable(speed, rates).rows(file)
        + String.format(
            Locale.ROOT,
            "%nLoading and the first sentence take %.2f s of CPU; the heap then holds %d MB.%n",
            load,
            heap);
  }

  private static String pages(Path articles) {
    return "The same articles in made layouts (class `PageLayouts`), F1 by runs of four words.\n\n"
        + "| extractor | F1 | pages a second of CPU |\n|---|---|---|\n"
        + Pages.rows(Texts.read(articles));
  }

  private static String accuracy(Path shared) {
    StringBuilder rows =
        new StringBuilder("The names of figures are those of `rapporteur score`.\n");
    rows.append("\n| gold | figure | value |\n|---|---|---|\n");
    gold(shared)
        .forEach(
            (name, path) -> {
              try {
                rows.append(Accuracy.rows(name, path));
              } catch (RuntimeException e) {
                rows.append("| ").append(name).append(" | **failed:** ").append(e).append(" | |\n");
              }
            });
    return rows.toString();
  }

  private static Map<String, Path> gold(Path shared) {
    Map<String, Path> gold = new LinkedHashMap<>();
    gold.put("marked articles", shared.resolve("gold/claims/dev.jsonl"));
    gold.put("PLOVER records", shared.resolve("gold/plover/dev.jsonl"));
    gold.put("articles whose date is hidden", shared.resolve("articles/articles.jsonl"));
    gold.put("KnowledgeNet", shared.resolve("gold/knowledgenet/folds1-3.jsonl"));
    gold.put("re3d", shared.resolve("gold/re3d"));
    gold.put("MEANTIME", shared.resolve("gold/meantime"));
    gold.put("EWT dev", shared.resolve("data/treebanks/ewt/en_ewt-ud-dev.conllu"));
    gold.put("GUM dev", shared.resolve("data/treebanks/gum/en_gum-ud-dev.conllu"));
    gold.put("UNER EWT dev", shared.resolve("data/names/uner-ewt/en_ewt-ud-dev.iob2"));
    gold.put("CrossNER politics dev", shared.resolve("data/names/crossner-politics/dev.txt"));
    return gold;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
