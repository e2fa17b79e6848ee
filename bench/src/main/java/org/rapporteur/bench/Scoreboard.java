package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Reader;

/**
 * Runs everything that is measured and writes it as a Markdown page.
 *
 * <pre>Scoreboard SHARED OUT.md [PROGRAM]</pre>
 *
 * {@code SHARED} holds {@code gold/}, {@code data/} and {@code articles/}; what is absent is left
 * out. {@code PROGRAM} is a built {@code rapporteur}, for the time of a cold start.
 */
public final class Scoreboard {

  /** How large a ledger is made to be measured. */
  private static final int CLAIMS = 200_000;

  private Scoreboard() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("usage: bench/scoreboard SHARED-FOLDER [OUT.md]");
      System.exit(2);
    }
    String page = page(Path.of(args[0]), args.length > 2 ? args[2] : "", CLAIMS);
    Files.writeString(Path.of(args[1]), page);
  }

  static String page(Path shared, String program, int claims) {
    StringBuilder out = new StringBuilder("# Scoreboard of one run\n\n");
    out.append("Written by `bench/scoreboard` on ").append(LocalDate.now());
    out.append(". Machine: ").append(Machine.description()).append(".\n");
    out.append("Ratios carry over to other machines, absolute speeds do not.\n");
    out.append("Load when it began: ").append(Machine.load()).append(".\n\n");
    speed(out, shared, program, claims);
    out.append("## Accuracy\n\nThe names of figures are those of `rapporteur score`.\n\n");
    out.append("| gold | figure | value |\n|---|---|---|\n");
    gold(shared).forEach((name, path) -> out.append(Accuracy.rows(name, path)));
    Path marked = shared.resolve("gold/claims/dev.jsonl");
    if (Files.exists(marked)) {
      out.append("\n## Confidence\n\nClaims by confidence, and how many of them are right.\n\n");
      out.append("| confidence | claims | mean | right |\n|---|---|---|---|\n");
      out.append(Accuracy.reliability(marked));
    }
    return out.toString();
  }

  private static Map<String, Path> gold(Path shared) {
    Map<String, Path> gold = new LinkedHashMap<>();
    gold.put("marked articles", shared.resolve("gold/claims/dev.jsonl"));
    gold.put("PLOVER records", shared.resolve("gold/plover/dev.jsonl"));
    gold.put("KnowledgeNet", shared.resolve("gold/knowledgenet/folds1-3.jsonl"));
    gold.put("re3d", shared.resolve("gold/re3d"));
    gold.put("MEANTIME", shared.resolve("gold/meantime"));
    gold.put("EWT dev", shared.resolve("data/treebanks/ewt/en_ewt-ud-dev.conllu"));
    gold.put("GUM dev", shared.resolve("data/treebanks/gum/en_gum-ud-dev.conllu"));
    gold.put("UNER EWT dev", shared.resolve("data/names/uner-ewt/en_ewt-ud-dev.iob2"));
    gold.put("CrossNER politics dev", shared.resolve("data/names/crossner-politics/dev.txt"));
    return gold;
  }

  private static void speed(StringBuilder out, Path shared, String program, int claims) {
    Path file = shared.resolve("articles/articles.jsonl");
    if (!Files.exists(file)) {
      return;
    }
    List<Article> articles = Texts.read(file);
    long start = cpu();
    Reader.load().read(Article.of("first", "Norway sent 40 trucks to Chad on 3 May 2021."));
    double load = (cpu() - start) / 1e9;
    long heap = Speed.heap();
    Speed speed = new Speed(articles);
    Speed.Rates rates = speed.measure();
    out.append("## Speed\n\nOver ").append(articles.size()).append(" articles. ");
    out.append("A peer's ratio says how many times as fast ours is.\n\n");
    out.append(new SpeedTable(speed, rates).rows(file));
    out.append("\n## Pages\n\nThe same articles in made layouts (class `PageLayouts`), ");
    out.append("F1 by runs of four words.\n\n");
    out.append("| extractor | F1 | pages a second of CPU |\n|---|---|---|\n");
    out.append(Pages.rows(articles));
    out.append("\n## Memory and start\n\n");
    out.append(
        String.format(
            Locale.ROOT,
            "Loading and the first sentence take %.2f s of CPU; the heap then holds %d MB.%n",
            load,
            heap));
    out.append(Service.line(file)).append('\n');
    double cold = program.isEmpty() ? -1 : Started.cpu(program);
    if (cold >= 0) {
      out.append(String.format(Locale.ROOT, "A cold command takes %.2f s of CPU.%n", cold));
    }
    out.append("\n## Ledger\n\n| SQLite | measured |\n|---|---|\n");
    out.append(LedgerFigures.rows(claims)).append('\n');
    out.append(SparkFigures.section());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
