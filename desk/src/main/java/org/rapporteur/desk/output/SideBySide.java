package org.rapporteur.desk.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.KeptClaim;
import org.rapporteur.ledger.link.Event;
import org.rapporteur.ledger.link.Link;
import org.rapporteur.ledger.link.LinkKind;
import org.rapporteur.reading.Article;
import org.rapporteur.reading.Claim;
import org.rapporteur.reading.Entity;
import org.rapporteur.reading.Published;
import org.rapporteur.reading.Quantity;
import org.rapporteur.reading.Role;
import org.rapporteur.reading.Span;
import org.rapporteur.reading.When;
import org.rapporteur.reading.Where;

/**
 * All accounts of one event in columns: what each says about the same field stands in one row. A
 * field in which accounts contradict each other is marked with an exclamation mark.
 */
public final class SideBySide {

  private static final int LABEL = 12;
  private static final int GAP = 2;
  private static final int NARROWEST = 20;

  private static final List<String> ORDER =
      List.of(
          "claim",
          "stance",
          "actor",
          "recipient",
          "person",
          "office",
          "organisation",
          "relative",
          "kin",
          "member",
          "item",
          "topic",
          "quantity",
          "killed",
          "injured",
          "when",
          "where",
          "says",
          "decided",
          "words");

  private final PrintWriter out;
  private final Ink ink;
  private final int width;

  /**
   * @param width columns of the terminal; 80 if unknown
   */
  public SideBySide(PrintWriter out, Ink ink, int width) {
    this.out = out;
    this.ink = ink;
    this.width = Math.max(40, width);
  }

  /** The width that the shell tells in {@code COLUMNS}; 80 if it does not. */
  public static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : 80;
  }

  public void show(Event event) {
    out.printf(
        Locale.ROOT,
        "%n%s, told as having happened by %s%n%n",
        count(event.accounts().size(), "account"),
        count(event.origins(), "independent origin"));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Event.Telling telling : event.accounts()) {
      numbers.put(telling.claim().claim().id(), numbers.size() + 1);
      head(numbers.size(), telling);
    }
    Set<String> disputed = new HashSet<>();
    for (Link link : event.links()) {
      if (link.kind() == LinkKind.CONTRADICTS) {
        disputed.add(link.field().equals("polarity") ? "stance" : link.field());
      }
    }
    int columns = Math.max(1, (width - LABEL) / (NARROWEST + GAP));
    for (int from = 0; from < event.accounts().size(); from += columns) {
      int to = Math.min(event.accounts().size(), from + columns);
      columns(event.accounts().subList(from, to), from + 1, disputed);
    }
    if (!event.links().isEmpty()) {
      out.println();
    }
    for (Link link : event.links()) {
      link(link, numbers);
    }
    out.flush();
  }

  private void head(int number, Event.Telling telling) {
    Article article = telling.claim().article();
    Published published = article.published();
    String outlet = Objects.requireNonNullElse(article.publisher(), article.ref());
    String day = published == null ? "undated" : published.edtf();
    String line = String.format(Locale.ROOT, "%3d  origin %d  ", number, telling.origin());
    int left = Math.max(8, width - line.length() - 2 - telling.claim().claim().id().length());
    String who = Wrapped.cut(outlet + ", " + day, left);
    out.println(line + Wrapped.padded(who, left) + "  " + ink.faint(telling.claim().claim().id()));
  }

  private void columns(List<Event.Telling> some, int first, Set<String> disputed) {
    int wide = (width - LABEL) / some.size() - GAP;
    int column = Math.min(wide, 60);
    List<Map<String, String>> cells = some.stream().map(t -> cells(t.claim())).toList();
    out.println();
    StringBuilder numbers = new StringBuilder(" ".repeat(LABEL));
    for (int i = 0; i < some.size(); i++) {
      numbers.append(Wrapped.padded(Integer.toString(first + i), column + GAP));
    }
    out.println(ink.bold(numbers.toString().stripTrailing()));
    Set<String> labels = new LinkedHashSet<>();
    cells.forEach(cell -> labels.addAll(cell.keySet()));
    for (String label : ORDER) {
      if (labels.contains(label)) {
        row(label, disputed.contains(label), cells, column);
      }
    }
  }

  private void row(String label, boolean disputed, List<Map<String, String>> cells, int column) {
    List<List<String>> lines = new ArrayList<>();
    int height = 0;
    for (Map<String, String> cell : cells) {
      List<String> wrapped = Wrapped.lines(cell.getOrDefault(label, "–"), column);
      lines.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    for (int i = 0; i < height; i++) {
      String name =
          i == 0 ? (disputed ? "! " : "  ") + (label.equals("organisation") ? "body" : label) : "";
      StringBuilder line = new StringBuilder();
      for (List<String> wrapped : lines) {
        line.append(Wrapped.padded(i < wrapped.size() ? wrapped.get(i) : "", column + GAP));
      }
      String text = line.toString().stripTrailing();
      String shown = Wrapped.padded(name, LABEL);
      out.println(
          (disputed ? ink.fault(shown) : ink.faint(shown)) + (disputed ? ink.fault(text) : text));
    }
  }

  private void link(Link link, Map<String, Integer> numbers) {
    String kind = link.kind().word();
    String between = numbers.get(link.later()) + " " + kind + " " + numbers.get(link.earlier());
    String field = link.field().isEmpty() ? "" : " in " + link.field();
    List<String> lines = Wrapped.lines(between + field + ": " + link.reason(), width - 2);
    for (String line : lines) {
      out.println("  " + (link.kind() == LinkKind.CONTRADICTS ? ink.fault(line) : line));
    }
  }

  private static Map<String, String> cells(KeptClaim kept) {
    Article article = kept.article();
    Claim claim = kept.claim();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("claim", claim.type().name() + (claim.mode() == null ? "" : " " + claim.mode()));
    cells.put("stance", claim.stance().word());
    for (Role role : claim.roles()) {
      cells.merge(role.name(), name(article, role.entity(), role.span()), (a, b) -> a + "; " + b);
    }
    number(cells, "quantity", claim.quantity());
    number(cells, "killed", claim.killed());
    number(cells, "injured", claim.injured());
    When when = claim.when();
    if (when != null) {
      cells.put("when", when.edtf());
    }
    Where where = claim.where();
    if (where != null) {
      cells.put("where", name(article, where.entity(), where.span()));
    }
    String chain =
        claim.attribution().stream()
            .map(source -> name(article, source.entity(), source.span()))
            .collect(Collectors.joining(", from "));
    cells.put("says", chain.isEmpty() ? "the article itself" : chain);
    if (!kept.reviews().isEmpty()) {
      cells.put(
          "decided",
          kept.reviews().stream()
              .map(r -> r.action().word() + " by " + r.by() + " " + r.at().substring(0, 10))
              .collect(Collectors.joining("; ")));
    }
    cells.put("words", "“" + kept.sentence().replaceAll("\\s+", " ") + "”");
    return cells;
  }

  private static void number(Map<String, String> cells, String label, @Nullable Quantity number) {
    if (number != null) {
      cells.put(label, Numbers.phrase(number));
    }
  }

  private static String name(Article article, @Nullable Entity entity, Span span) {
    return entity == null ? article.quote(span).replaceAll("\\s+", " ") : entity.name();
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
