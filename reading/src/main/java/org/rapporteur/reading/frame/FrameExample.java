package org.rapporteur.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.ClaimType;

/**
 * A sentence of a frame file with the claim it must give: run as a test.
 *
 * @param place file and line
 * @param type the type of the file
 * @param sentence the sentence
 * @param roles {@code role=words} pairs that must be among the claim's roles; none: no such claim
 */
record FrameExample(String place, ClaimType type, String sentence, List<String> roles) {

  static FrameExample of(String place, ClaimType type, String sentence, String roles) {
    List<String> pairs = new ArrayList<>();
    for (String pair : roles.split(";")) {
      if (!pair.isBlank() && !pair.strip().equals("none")) {
        pairs.add(pair.strip());
      }
    }
    return new FrameExample(place, type, sentence.strip(), List.copyOf(pairs));
  }
}
