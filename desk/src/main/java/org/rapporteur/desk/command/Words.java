package org.rapporteur.desk.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.desk.web.Role;
import org.rapporteur.ledger.survey.Step;
import org.rapporteur.reading.Stance;

/** Values as people write them, for help and for the shell's completion. */
final class Words {

  private Words() {}

  private abstract static class Lower extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Lower(Enum<?>[] values) {
      super(Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
    }
  }

  /** What a text commits to. */
  static final class Stances extends Lower {
    private static final long serialVersionUID = 1L;

    Stances() {
      super(Stance.values());
    }
  }

  /** Lengths of periods. */
  static final class Steps extends Lower {
    private static final long serialVersionUID = 1L;

    Steps() {
      super(Step.values());
    }
  }

  /** What a token opens. */
  static final class Roles extends Lower {
    private static final long serialVersionUID = 1L;

    Roles() {
      super(Role.values());
    }
  }

  /** How a claim fits a rule. */
  static final class Fits extends Lower {
    private static final long serialVersionUID = 1L;

    Fits() {
      super(org.rapporteur.ledger.regime.Fit.values());
    }
  }
}
