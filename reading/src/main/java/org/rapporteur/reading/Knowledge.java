package org.rapporteur.reading;

import java.util.List;

/**
 * What has been learnt from articles read before: a record of offices, kin and memberships with
 * dates. All answers are as of a date.
 */
public interface Knowledge {

  /** Knows nothing. */
  Knowledge NONE =
      new Knowledge() {
        @Override
        public List<Entity> holders(Entity body, String office, String date) {
          return List.of();
        }

        @Override
        public List<Entity> relatives(Entity person, String kin, String date) {
          return List.of();
        }
      };

  /**
   * Who holds an office, the likeliest first; empty if not known. Not null, and no exception: the
   * reader asks while it reads.
   *
   * @param body the state or organisation
   * @param office in lower case: "defence minister"
   * @param date EDTF date of publication; empty if not known
   */
  List<Entity> holders(Entity body, String office, String date);

  /**
   * Who is a relative of somebody.
   *
   * @param kin in lower case singular: "cousin"
   */
  List<Entity> relatives(Entity person, String kin, String date);

  /**
   * The parties and other bodies that somebody belongs to. Knows of none unless it says otherwise.
   *
   * @param date EDTF date of publication; empty if not known
   */
  default List<Entity> memberships(Entity person, String date) {
    return List.of();
  }
}
