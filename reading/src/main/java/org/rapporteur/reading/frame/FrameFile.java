package org.rapporteur.reading.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.Role;

/**
 * Reads one frame file. The language is described in {@code docs/frames.md}; faults are collected
 * and told all at once, each with file and line.
 */
final class FrameFile {

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "his", "their");

  private final String name;
  private final List<TriggerGroup> groups = new ArrayList<>();
  private final List<FrameExample> examples = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private @Nullable ClaimType type;
  private TriggerGroup.@Nullable Kind kind;
  private @Nullable String mode;
  private List<List<String>> triggers = new ArrayList<>();
  private final Map<TriggerGroup.Kind, List<RoleRule>> defaults =
      new EnumMap<>(TriggerGroup.Kind.class);
  private final List<RoleRule> roles = new ArrayList<>();
  private boolean inDefaults;
  private Limits.Draft limits = new Limits.Draft();
  private final Map<String, List<String>> words;
  private @Nullable String list;
  private boolean onlyWords = true;
  private int groupLine;

  private FrameFile(String name, Map<String, List<String>> words) {
    this.name = name;
    this.words = words;
  }

  /**
   * @param words named lists of words of the files before; this file's own are added
   */
  static FrameFile parse(String name, Reader in, Map<String, List<String>> words)
      throws IOException {
    FrameFile file = new FrameFile(name, words);
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      file.line(line, ++number);
    }
    file.endGroup();
    if (file.type == null && !file.onlyWords) {
      file.faults.add(name + ":1: a frame file begins with 'type' and a claim type");
    }
    return file;
  }

  List<TriggerGroup> groups() {
    return groups;
  }

  List<FrameExample> examples() {
    return examples;
  }

  List<String> faults() {
    return faults;
  }

  private void line(String line, int number) {
    String body = line.strip();
    if (body.isEmpty() || body.startsWith("#")) {
      return;
    }
    boolean indented = Character.isWhitespace(line.charAt(0));
    if (indented) {
      inGroup(body, number);
      return;
    }
    endGroup();
    int colon = body.indexOf(':');
    String first = body.split("[\\s:]", 2)[0];
    onlyWords &= first.equals("words");
    switch (first) {
      case "words" -> named(body, colon, number);
      case "type" -> type(body.substring(4).strip(), number);
      case "default" -> defaults(body.substring(7).strip(), number);
      case "verb", "noun", "adjective", "modal" -> group(first, body, colon, number);
      case "example" -> example(body.substring(7).strip(), number);
      default -> fault(number, "unknown word '" + first + "'");
    }
  }

  private void type(String written, int number) {
    try {
      type = ClaimType.valueOf(written);
    } catch (IllegalArgumentException e) {
      fault(number, "unknown claim type '" + written + "'");
    }
  }

  private void group(String kindWord, String body, int colon, int number) {
    if (colon < 0) {
      fault(number, "needs a colon before the triggers");
      return;
    }
    kind = TriggerGroup.Kind.valueOf(kindWord.toUpperCase(Locale.ROOT));
    String between = body.substring(kindWord.length(), colon).strip();
    mode = between.isEmpty() ? null : between;
    groupLine = number;
    triggers = new ArrayList<>();
    addTriggers(body.substring(colon + 1));
  }

  private void defaults(String kindWord, int number) {
    try {
      kind = TriggerGroup.Kind.valueOf(kindWord.toUpperCase(Locale.ROOT));
      inDefaults = true;
      groupLine = number;
    } catch (IllegalArgumentException e) {
      fault(number, "defaults are for verb, noun or adjective");
    }
  }

  private void addTriggers(String written) {
    for (String trigger : written.split(",")) {
      if (!trigger.isBlank()) {
        // "hold a rally" is found in "held its largest rally": determiners do not matter.
        List<String> content = new ArrayList<>(Arrays.asList(trigger.strip().split("\\s+")));
        content.removeAll(DETERMINERS);
        if (!content.isEmpty()) {
          triggers.add(List.copyOf(content));
        }
      }
    }
  }

  private void inGroup(String body, int number) {
    if (list != null) {
      addWords(list, body, number);
      return;
    }
    if (kind == null) {
      fault(number, "a role outside a group of triggers");
      return;
    }
    int equals = body.indexOf('=');
    if (body.startsWith("needs ")) {
      limits.needs = words(body.substring(6), number);
    } else if (body.startsWith("needs-actor ")) {
      limits.doers = words(body.substring(12), number);
    } else if (body.startsWith("unless ")) {
      limits.unless = words(body.substring(7), number);
    } else if (body.startsWith("under ")) {
      limits.under = words(body.substring(6), number);
    } else if (body.startsWith("not under ")) {
      limits.notUnder = words(body.substring(10), number);
    } else if (body.equals("no anaphor")) {
      limits.anaphor = false;
    } else if (body.equals("no passive")) {
      limits.passive = false;
    } else if (body.equals("alone")) {
      limits.alone = true;
    } else if (body.equals("capitals")) {
      limits.capitals = true;
    } else if (equals < 0) {
      addTriggers(body);
    } else {
      role(body.substring(0, equals).strip(), body.substring(equals + 1).strip(), number);
    }
  }

  private void role(String left, String right, int number) {
    boolean required = left.endsWith("!");
    String role = required ? left.substring(0, left.length() - 1) : left;
    String slots = right;
    RoleRule.Fit fit = RoleRule.Fit.ANY;
    int bracket = right.indexOf('[');
    if (bracket >= 0 && right.endsWith("]")) {
      slots = right.substring(0, bracket);
      String written = right.substring(bracket + 1, right.length() - 1).strip();
      try {
        fit = RoleRule.Fit.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        fault(number, "unknown kind of filler '" + written + "'");
      }
    }
    if (!Role.NAMES.contains(role)) {
      fault(number, "unknown role '" + role + "'");
      return;
    }
    List<Slot> places = new ArrayList<>();
    for (String slot : slots.split(",")) {
      if (!slot.isBlank()) {
        places.add(Slot.of(slot.strip()));
      }
    }
    if (places.isEmpty()) {
      fault(number, "role '" + role + "' has no place to look for");
    }
    roles.add(new RoleRule(role, List.copyOf(places), fit, required));
  }

  private void example(String written, int number) {
    int arrow = written.indexOf("->");
    if (type == null) {
      fault(number, "an example before the claim type");
      return;
    }
    if (arrow < 0) {
      fault(number, "an example needs a sentence, '->' and the roles");
      return;
    }
    examples.add(
        FrameExample.of(
            name + ":" + number, type, written.substring(0, arrow), written.substring(arrow + 2)));
  }

  private void endGroup() {
    if (kind != null && type != null) {
      if (inDefaults) {
        defaults.put(kind, List.copyOf(roles));
      } else {
        addGroup(type, kind);
      }
    }
    kind = null;
    list = null;
    mode = null;
    inDefaults = false;
    limits = new Limits.Draft();
    roles.clear();
  }

  private void addGroup(ClaimType claimType, TriggerGroup.Kind groupKind) {
    if (triggers.isEmpty()) {
      fault(groupLine, "a group without triggers");
    }
    List<RoleRule> all = withDefaults(groupKind);
    if (all.isEmpty()) {
      fault(groupLine, "a group without roles");
    }
    String id = name.replace(".frame", "") + ":" + groupLine;
    groups.add(
        new TriggerGroup(
            claimType, mode, groupKind, List.copyOf(triggers), all, limits.limits(), id));
  }

  /** The group's own roles, and the defaults for those that it does not name. */
  private List<RoleRule> withDefaults(TriggerGroup.Kind groupKind) {
    TriggerGroup.Kind like =
        groupKind == TriggerGroup.Kind.ADJECTIVE && !defaults.containsKey(groupKind)
            ? TriggerGroup.Kind.VERB
            : groupKind;
    List<RoleRule> all = new ArrayList<>(roles);
    for (RoleRule rule : defaults.getOrDefault(like, List.of())) {
      if (roles.stream().noneMatch(own -> own.role().equals(rule.role()))) {
        all.add(rule);
      }
    }
    return List.copyOf(all);
  }

  /** The words of a list; {@code @name} stands for a named list. */
  private Set<String> words(String written, int number) {
    Set<String> all = new HashSet<>();
    for (String word : written.split(",")) {
      String plain = word.strip();
      if (plain.startsWith("@")) {
        List<String> list = words.get(plain.substring(1));
        if (list == null) {
          fault(number, "no list of words is called '" + plain + "'");
        } else {
          all.addAll(list);
        }
      } else if (!plain.isEmpty()) {
        all.add(plain);
      }
    }
    return all;
  }

  private void named(String body, int colon, int number) {
    if (colon < 0) {
      fault(number, "needs a colon before the words");
      return;
    }
    list = body.substring("words".length(), colon).strip();
    addWords(list, body.substring(colon + 1), number);
  }

  private void addWords(String to, String written, int number) {
    Set<String> all = new HashSet<>(words.getOrDefault(to, List.of()));
    all.addAll(words(written, number));
    words.put(to, List.copyOf(all));
  }

  private void fault(int number, String what) {
    faults.add(name + ":" + number + ": " + what);
  }
}
