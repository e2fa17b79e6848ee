package org.rapporteur.ledger.regime;

import java.io.Reader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.thing.Things;
import org.rapporteur.reading.ClaimType;
import org.rapporteur.reading.world.World;

/** Reads one regime file ({@code docs/regimes.md}); every fault is noted with file and line. */
final class RegimeFile {

  private static final Set<String> TOP =
      new TreeSet<>(
          Set.of("regime", "name", "authority", "bound", "sources", "note", "paragraphs"));
  private static final Set<String> RULE =
      new TreeSet<>(
          Set.of(
              "id",
              "citation",
              "says",
              "acts",
              "giver",
              "receiver",
              "items",
              "since",
              "until",
              "exceptions",
              "bound",
              "limit",
              "cap",
              "checked",
              "unverified",
              "doubt"));
  private static final Set<String> EXEMPTION =
      new TreeSet<>(Set.of("says", "items", "giver", "receiver", "since", "until"));

  private static final Set<String> CAP = new TreeSet<>(Set.of("amount", "unit", "year-begins"));
  private static final Set<String> CHECKED = new TreeSet<>(Set.of("source", "for"));

  private static final String GROUPS = "groups of ";
  private static final String MEMBERS = "members of ";

  private final String name;
  private final Things things;
  private final List<String> faults;

  RegimeFile(String name, Things things, List<String> faults) {
    this.name = name;
    this.things = things;
    this.faults = faults;
  }

  /** The regime; null, with faults, if there is none to speak of. */
  @Nullable Regime read(Reader in) {
    YamlFile.Entry top = new YamlFile(name, faults).read(in);
    if (top == null) {
      return null;
    }
    top.only(TOP);
    String bound = top.need("bound");
    List<Paragraph> paragraphs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlFile.Entry entry : top.entries("paragraphs")) {
      Paragraph paragraph = paragraph(entry, bound);
      if (!ids.add(paragraph.id())) {
        entry.fault("id", "a paragraph of this id stands above: " + paragraph.id());
      }
      paragraphs.add(paragraph);
    }
    if (paragraphs.isEmpty()) {
      top.fault("paragraphs", "has no paragraphs");
    }
    return new Regime(
        top.need("regime"),
        top.need("name"),
        top.need("authority"),
        bound,
        top.list("sources"),
        top.text("note"),
        paragraphs);
  }

  private Paragraph paragraph(YamlFile.Entry entry, String bound) {
    entry.only(RULE);
    Parties giver = parties(entry, "giver");
    Parties receiver = parties(entry, "receiver");
    if (!giver.targeted() && !receiver.targeted()) {
      entry.fault("giver", "names nobody: giver or receiver must say whom the rule is about");
    }
    List<Exemption> exemptions = new ArrayList<>();
    for (YamlFile.Entry each : entry.entries("exceptions")) {
      each.only(EXEMPTION);
      exemptions.add(
          new Exemption(
              each.need("says"),
              items(each),
              parties(each, "giver"),
              parties(each, "receiver"),
              inForce(each)));
    }
    if (!entry.has("since")) {
      entry.fault("since", "lacks 'since:', the first day in force");
    }
    return new Paragraph(
        entry.need("id"),
        entry.need("citation"),
        entry.need("says"),
        acts(entry),
        giver,
        receiver,
        items(entry),
        inForce(entry),
        exemptions,
        entry.text("bound").isEmpty() ? bound : entry.text("bound"),
        entry.text("limit"),
        caps(entry),
        checked(entry),
        truth(entry, "unverified"),
        entry.text("doubt"),
        entry.at());
  }

  private List<Cap> caps(YamlFile.Entry entry) {
    List<Cap> caps = new ArrayList<>();
    for (YamlFile.Entry each : entry.entries("cap")) {
      each.only(CAP);
      String amount = each.need("amount").replace("_", "");
      String unit = each.need("unit");
      if (!unit.isEmpty() && !Units.knows(unit)) {
        each.fault("unit", "no such unit: " + unit + "; write barrel, litre, tonne or kilogram");
      }
      if (!amount.matches("\\d+(\\.\\d+)?")) {
        each.fault("amount", "not an amount: " + amount + "; write 500000");
        continue;
      }
      caps.add(new Cap(Double.parseDouble(amount), unit, begins(each)));
    }
    return caps;
  }

  private static @Nullable MonthDay begins(YamlFile.Entry cap) {
    String text = cap.text("year-begins");
    try {
      return text.isEmpty() ? null : MonthDay.parse("--" + text);
    } catch (DateTimeParseException e) {
      cap.fault("year-begins", "not a day of the year: " + text + "; write 01-01");
      return null;
    }
  }

  private static List<Checked> checked(YamlFile.Entry entry) {
    List<Checked> all = new ArrayList<>();
    for (YamlFile.Entry each : entry.entries("checked")) {
      each.only(CHECKED);
      String source = each.need("source");
      if (!source.isEmpty() && !source.matches("https?://\\S+")) {
        each.fault("source", "not an address: " + source);
      }
      Set<Checked.Part> parts = EnumSet.noneOf(Checked.Part.class);
      for (String word : each.list("for")) {
        try {
          parts.add(Checked.Part.valueOf(word.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          each.fault("for", "cannot be compared: " + word + "; write paragraph, content or date");
        }
      }
      if (each.list("for").isEmpty()) {
        each.fault("for", "lacks 'for:', what was compared: paragraph, content, date");
      }
      all.add(new Checked(source, parts));
    }
    return all;
  }

  private List<Act> acts(YamlFile.Entry entry) {
    List<Act> acts = new ArrayList<>();
    for (String words : entry.list("acts")) {
      String[] parts = words.split("\\s+", 2);
      try {
        acts.add(new Act(ClaimType.valueOf(parts[0]), parts.length > 1 ? parts[1] : null));
      } catch (IllegalArgumentException e) {
        entry.fault(
            "acts", "no such claim type: " + parts[0] + "; there are " + known(ClaimType.values()));
      }
    }
    if (acts.isEmpty() && entry.list("acts").isEmpty()) {
      entry.fault("acts", "lacks 'acts:', such as AID or [AID arms, COOPERATE]");
    }
    return acts;
  }

  private static String known(ClaimType[] types) {
    return String.join(", ", Arrays.stream(types).map(Enum::name).toList());
  }

  private List<String> items(YamlFile.Entry entry) {
    for (String item : entry.list("items")) {
      if (!things.knows(item)) {
        entry.fault("items", "no such class of things: " + item + " (see docs/regimes.md)");
      }
    }
    return entry.list("items");
  }

  private Parties parties(YamlFile.Entry entry, String key) {
    YamlFile.Entry not = entry.entry(key);
    if (not != null) {
      not.only(Set.of("not"));
      return new Parties(named(not, "not"), true);
    }
    if (!entry.has(key) || entry.list(key).equals(List.of("anybody"))) {
      return Parties.ANYBODY;
    }
    return new Parties(named(entry, key), false);
  }

  private List<Parties.Party> named(YamlFile.Entry entry, String key) {
    List<Parties.Party> all = new ArrayList<>();
    for (String words : entry.list(key)) {
      Parties.Party party = party(words);
      if (party == null) {
        entry.fault(
            key,
            "nobody is known as "
                + words
                + ": write a state's two letters, a known name, a Wikidata id,"
                + " 'groups of XX' or 'members of NAME'");
      } else {
        all.add(party);
      }
    }
    return all;
  }

  private static Parties.@Nullable Party party(String words) {
    World world = World.shipped();
    if (words.startsWith(GROUPS)) {
      String state = words.substring(GROUPS.length()).strip();
      return world.state(state) == null
          ? null
          : new Parties.Party(state, Parties.Meant.GROUPS, Set.of());
    }
    if (words.startsWith(MEMBERS)) {
      String name = words.substring(MEMBERS.length()).strip();
      Set<String> members = new TreeSet<>();
      world.lookup(name).forEach(known -> members.addAll(world.members(known.entity())));
      return members.isEmpty() ? null : new Parties.Party(name, Parties.Meant.MEMBERS, members);
    }
    boolean known =
        words.matches("[A-Z]{2}")
            ? world.state(words) != null
            : words.matches("Q[0-9]+") || !world.lookup(words).isEmpty();
    return known ? new Parties.Party(words, Parties.Meant.ITSELF, Set.of()) : null;
  }

  private InForce inForce(YamlFile.Entry entry) {
    LocalDate since = day(entry, "since");
    LocalDate until = day(entry, "until");
    if (since != null && until != null && until.isBefore(since)) {
      entry.fault("until", "ends " + until + " before it begins " + since);
      return new InForce(since, null);
    }
    return new InForce(since, until);
  }

  private @Nullable LocalDate day(YamlFile.Entry entry, String key) {
    String text = entry.text(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      entry.fault(key, "not a day: " + text + "; write 2006-10-14");
      return null;
    }
  }

  private static boolean truth(YamlFile.Entry entry, String key) {
    String text = entry.text(key).toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      entry.fault(key, key + " is true or false, not " + text);
    }
    return text.equals("true");
  }
}
