package org.rapporteur.reading.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which arcs the grammar knows, beside what head and dependent already govern. */
class WellFormedTest {

  private static final String[] LABELS = {
    "amod", "nsubj", "nsubj:outer", "obj", "acl:relcl", "ccomp", "conj", "obl"
  };

  @ParameterizedTest(name = "{0} to a head with {1} from a word with {2}: {3}")
  @CsvSource({
    "amod, det, advmod, true",
    "amod, det, aux, false",
    "obl, nsubj, case, true",
    "obl, nsubj, cop, false",
    "acl:relcl, det, nsubj, true",
    "ccomp, nsubj, mark, true",
    "conj, nsubj, nsubj, true",
    "nsubj, obj, det, true",
    "nsubj, nsubj:pass, det, false",
    "nsubj:outer, nsubj, det, true",
    "obj, obj, det, false",
  })
  void clausesStandInNoNominalRelationAndHaveOneSubject(
      String label, String ofHead, String ofDependent, boolean fits) {
    assertThat(
            new WellFormed(LABELS)
                .fits(
                    List.of(LABELS).indexOf(label),
                    RelationSet.of(List.of(ofHead)),
                    RelationSet.of(List.of(ofDependent))))
        .isEqualTo(fits);
  }
}
