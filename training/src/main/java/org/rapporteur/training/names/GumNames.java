package org.rapporteur.training.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.reading.language.NameSpan;
import org.rapporteur.reading.language.NameType;
import org.rapporteur.score.names.NamedSentence;

/**
 * Finds names in GUM's marks of entities: a mention whose head is a proper noun has a name, the
 * words with capitals about that head. Titles before persons are left out, as in Universal NER.
 */
final class GumNames {

  private static final Pattern MARK =
      Pattern.compile("\\((\\d+)-([^-()]+)(?:-[^()]*)?(\\))?|(\\d+)\\)");
  private static final Map<String, NameType> TYPES =
      Map.of(
          "person", NameType.PER,
          "place", NameType.LOC,
          "organization", NameType.ORG,
          "event", NameType.MISC,
          "object", NameType.MISC,
          "abstract", NameType.MISC);
  private static final Set<String> JOINTS = Set.of("of", "the", "for", "and", "&", "-", "de", "la");

  private record Mention(int from, int to, String type) {}

  private final Set<String> titles;

  GumNames(Set<String> titles) {
    this.titles = titles;
  }

  List<List<NamedSentence>> read(Path file) throws IOException {
    List<List<NamedSentence>> documents = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            documents.get(documents.size() - 1).add(sentence(rows));
            rows.clear();
          }
        } else if (line.startsWith("# newdoc")) {
          documents.add(new ArrayList<>());
        } else if (line.charAt(0) != '#') {
          String[] cells = line.split("\t", -1);
          if (cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(cells);
          }
        }
      }
    }
    return documents;
  }

  private NamedSentence sentence(List<String[]> rows) {
    List<NameSpan> names = new ArrayList<>();
    boolean[] taken = new boolean[rows.size()];
    List<Mention> mentions = mentions(rows);
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.from() - m.to()).thenComparingInt(Mention::from));
    for (Mention mention : mentions) {
      NameType type = TYPES.get(mention.type());
      int head = head(rows, mention);
      if (type == null || head < 0 || !rows.get(head)[3].equals("PROPN") || taken[head]) {
        continue;
      }
      NameSpan name = aroundHead(rows, mention, head, type);
      boolean free = name.from() < name.to();
      for (int i = name.from(); i < name.to(); i++) {
        free &= !taken[i];
      }
      if (free) {
        for (int i = name.from(); i < name.to(); i++) {
          taken[i] = true;
        }
        names.add(name);
      }
    }
    names.sort(Comparator.comparingInt(NameSpan::from));
    return new NamedSentence(rows.stream().map(row -> row[1]).toList(), names);
  }

  private static List<Mention> mentions(List<String[]> rows) {
    List<Mention> found = new ArrayList<>();
    Deque<String[]> open = new ArrayDeque<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String field : rows.get(i)[9].split("\\|")) {
        if (!field.startsWith("Entity=")) {
          continue;
        }
        Matcher mark = MARK.matcher(field);
        while (mark.find()) {
          if (mark.group(4) != null) {
            close(open, mark.group(4), i, found);
          } else if (mark.group(3) != null) {
            found.add(new Mention(i, i + 1, mark.group(2)));
          } else {
            open.push(new String[] {mark.group(1), mark.group(2), Integer.toString(i)});
          }
        }
      }
    }
    return found;
  }

  private static void close(Deque<String[]> open, String id, int at, List<Mention> found) {
    for (String[] mention : open) {
      if (mention[0].equals(id)) {
        found.add(new Mention(Integer.parseInt(mention[2]), at + 1, mention[1]));
        open.remove(mention);
        return;
      }
    }
  }

  private static int head(List<String[]> rows, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      int head = Integer.parseInt(rows.get(i)[6]) - 1;
      if (head < mention.from() || head >= mention.to()) {
        return i;
      }
    }
    return -1;
  }

  private NameSpan aroundHead(List<String[]> rows, Mention mention, int head, NameType type) {
    int from = head;
    int to = head + 1;
    while (to < mention.to()) {
      if (isPart(rows, to)) {
        to++;
      } else if (type != NameType.PER && joins(rows, to, mention.to())) {
        to += isPart(rows, to + 1) ? 2 : 3;
      } else {
        break;
      }
    }
    while (from > mention.from()) {
      boolean over = isJoint(rows, from - 1) && from - 2 >= mention.from() && type != NameType.PER;
      if (isPart(rows, from - 1)) {
        from--;
      } else if (over && isPart(rows, from - 2) && !rows.get(from - 1)[1].equals("and")) {
        from -= 2;
      } else {
        break;
      }
    }
    while (type == NameType.PER && from < head && titles.contains(rows.get(from)[1])) {
      from++;
    }
    boolean onlyTitle =
        type == NameType.PER && to - from == 1 && titles.contains(rows.get(from)[1]);
    return new NameSpan(from, onlyTitle ? from : to, type);
  }

  private static boolean joins(List<String[]> rows, int at, int end) {
    return isJoint(rows, at)
        && at + 1 < end
        && (isPart(rows, at + 1)
            || (isJoint(rows, at + 1) && at + 2 < end && isPart(rows, at + 2)));
  }

  private static boolean isJoint(List<String[]> rows, int i) {
    return JOINTS.contains(rows.get(i)[1]);
  }

  private static boolean isPart(List<String[]> rows, int i) {
    String form = rows.get(i)[1];
    String tag = rows.get(i)[3];
    return Character.isUpperCase(form.codePointAt(0)) && !tag.equals("DET") && !tag.equals("PRON")
        || tag.equals("PROPN");
  }
}
