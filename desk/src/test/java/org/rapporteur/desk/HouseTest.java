package org.rapporteur.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of ARCHITECTURE.md run one way. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule readingKnowsNoOtherRoom =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.rapporteur.sources..",
              "org.rapporteur.ledger..",
              "org.rapporteur.score..",
              "org.rapporteur.desk..");

  @ArchTest
  static final ArchRule readingDoesNoInputOrOutput =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random");

  @ArchTest
  static final ArchRule sourcesKnowOnlyTheVocabulary =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.sources..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rapporteur.ledger..", "org.rapporteur.desk..");

  @ArchTest
  static final ArchRule theLedgerKnowsNoDesk =
      noClasses()
          .that()
          .resideInAPackage("org.rapporteur.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.rapporteur.sources..", "org.rapporteur.desk..");

  @ArchTest
  static final ArchRule packagesOfReadingHaveNoCycles =
      slices().matching("org.rapporteur.reading.(*)..").should().beFreeOfCycles();
}
