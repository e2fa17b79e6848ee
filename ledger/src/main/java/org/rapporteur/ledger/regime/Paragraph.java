package org.rapporteur.ledger.regime;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One rule of a regime.
 *
 * @param id unique within its regime: {@code 1718-8b}
 * @param citation the text and place it stands in: "Resolution 1718 (2006), paragraph 8 (b)"
 * @param says what it forbids or asks, in our own words
 * @param acts what kinds of claims it is about, any of them
 * @param giver who gives, sends or does it
 * @param receiver who gets it or to whom it is done
 * @param items classes of things, any of them; empty if the thing does not matter
 * @param inForce when it holds
 * @param exemptions what it lets pass
 * @param bound who must abide
 * @param limit a measure below which it does not forbid, in words; empty if none
 * @param caps ceilings for all together, any of which counts; empty if none
 * @param checked texts that the entry was compared with
 * @param unverified whether the citation or its dates still wait for a check against the text
 * @param doubt what exactly waits; empty if nothing was said
 * @param at file and line
 */
public record Paragraph(
    String id,
    String citation,
    String says,
    List<Act> acts,
    Parties giver,
    Parties receiver,
    List<String> items,
    InForce inForce,
    List<Exemption> exemptions,
    String bound,
    String limit,
    List<Cap> caps,
    List<Checked> checked,
    boolean unverified,
    String doubt,
    String at) {

  public Paragraph {
    acts = List.copyOf(acts);
    items = List.copyOf(items);
    exemptions = List.copyOf(exemptions);
    caps = List.copyOf(caps);
    checked = List.copyOf(checked);
  }

  /** What of the entry no text that was found supports. */
  public Set<Checked.Part> unsupported() {
    Set<Checked.Part> open = EnumSet.allOf(Checked.Part.class);
    checked.forEach(each -> open.removeAll(each.parts()));
    return open;
  }
}
