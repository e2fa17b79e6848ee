package org.rapporteur.reading.world;

/**
 * A kind of body that every state has one of.
 *
 * @param name as an editor writes it: "Ministry of Defence"
 * @param kind "ministry", "forces", "parliament", "court", "bank", "embassy", "agency",
 *     "government"
 * @param pattern name of the body of one state, with {@code {state}} or {@code {adj}}; for kind
 *     "government" the body is the state itself
 */
public record Institution(String name, String kind, String pattern) {

  /** Name of this state's own. */
  public String of(State state) {
    String name = state.entity().name();
    String article = state.traits().contains("the") ? "the " : "";
    return pattern.replace("{state}", article + name).replace("{adj}", state.adjective());
  }
}
