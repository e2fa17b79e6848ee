package org.rapporteur.bench.load;

import java.util.Random;

/** What the clients ask: mostly lists and single claims, at times a count for a drawing. */
final class Questions {

  private static final String[] TYPES = {"AID", "CONSULT", "ASSAULT", "SANCTION", "AGREE"};
  private static final String[] STANCES = {"asserted", "planned", "estimated", "denied"};

  private final Random random;
  private final ManyReadings many = new ManyReadings(42);

  Questions(long seed) {
    random = new Random(seed);
    // Each client asks of other names, with the same long tail as the news.
    for (int i = random.nextInt(1000); i > 0; i--) {
      many.state();
    }
  }

  /** A path of the API with its question. */
  String next() {
    String type = TYPES[random.nextInt(TYPES.length)];
    String stance = STANCES[random.nextInt(STANCES.length)];
    String state = many.state().id();
    String month = many.day().toString().substring(0, 7);
    return switch (random.nextInt(20)) {
      case 0 -> "/api/claims";
      case 1, 2, 3 -> "/api/claims?entity=" + state;
      case 4, 5, 6 -> "/api/claims?type=" + type + "&stance=" + stance + "&during=" + month;
      case 7, 8 -> "/api/claims?actor=" + state + "&type=" + type;
      case 9, 10 -> "/api/claims?q=" + many.commonWord() + "+" + many.commonWord();
      case 11 -> "/api/claims?q=" + many.commonWord() + "&entity=" + state;
      case 12 -> "/api/entities/" + state;
      case 13 -> "/api/entities?type=STATE&limit=12";
      case 14 -> "/api/facets?entity=" + state + "&type=" + type;
      case 15 -> "/api/timeline?entity=" + state + "&type=" + type;
      case 16 -> "/api/timeline?during=" + month;
      case 17 -> "/api/graph";
      case 18 -> "/api/contradictions?limit=20";
      default -> "/api/articles";
    };
  }
}
