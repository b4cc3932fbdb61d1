package org.xbrlr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.xbrlr.cli.Main;

/** Holds the directions and absences that ARCHITECTURE.md speaks of. */
class ArchitectureTest {
    /** The folder of compiled classes that holds the program and not its tests. */
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void eachStageKnowsOnlyWhatStandsUpstream() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("diagnostic")
                .definedBy("org.xbrlr.diagnostic..")
                .layer("notation")
                .definedBy("org.xbrlr.notation..")
                .layer("text")
                .definedBy("org.xbrlr.text..")
                .layer("page")
                .definedBy("org.xbrlr.page..")
                .layer("table")
                .definedBy("org.xbrlr.table..")
                .layer("fact")
                .definedBy("org.xbrlr.fact..")
                .layer("html")
                .definedBy("org.xbrlr.html..")
                .layer("taxonomy")
                .definedBy("org.xbrlr.taxonomy..")
                .layer("wiring")
                .definedBy("org.xbrlr")
                .layer("input")
                .definedBy("org.xbrlr.input..")
                .layer("write")
                .definedBy("org.xbrlr.write..")
                .layer("batch")
                .definedBy("org.xbrlr.batch..")
                .layer("cli")
                .definedBy("org.xbrlr.cli..")
                .whereLayer("diagnostic")
                .mayNotAccessAnyLayer()
                .whereLayer("notation")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("page")
                .mayOnlyAccessLayers("text", "notation", "diagnostic")
                .whereLayer("table")
                .mayOnlyAccessLayers("page", "text", "notation", "diagnostic")
                .whereLayer("fact")
                .mayOnlyAccessLayers("table", "page", "text", "notation", "diagnostic")
                .whereLayer("html")
                .mayOnlyAccessLayers("fact", "table", "page", "text", "notation", "diagnostic")
                .whereLayer("taxonomy")
                .mayOnlyAccessLayers("html", "fact", "table")
                .whereLayer("taxonomy")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("input")
                .mayNotAccessAnyLayer()
                .whereLayer("input")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("wiring")
                .mayOnlyAccessLayers("html", "fact", "table", "page", "text", "diagnostic")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("batch")
                .mayOnlyAccessLayers("wiring", "fact", "table", "page", "text", "diagnostic")
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(PROGRAM);
    }

    @Test
    void noRoomsInACircle() {
        slices().matching("org.xbrlr.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("org.xbrlr.table.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("org.xbrlr.taxonomy.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void everyLibraryHasItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.xbrlr.write..", "org.xbrlr.taxonomy.read..", "org.xbrlr.input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "org.apache.commons..", "io.airlift..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.xbrlr.html..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.xbrlr.taxonomy.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.xbrlr.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineAndTheReadersOfInputsAndTaxonomiesTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.xbrlr.cli..", "org.xbrlr.input..", "org.xbrlr.taxonomy.read..")
                .should()
                .dependOnClassesThat(describe("stand for files", ArchitectureTest::standsForFiles))
                .check(PROGRAM);
    }

    private static boolean standsForFiles(JavaClass type) {
        return type.getPackageName().startsWith("java.nio.file")
                || type.getPackageName().startsWith("java.nio.channels")
                || type.getName().startsWith("java.io.File")
                || type.getName().equals("java.io.RandomAccessFile");
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PROGRAM);
    }

    @Test
    void nothingDependsOnTheMachineOrTheDay() {
        MachineDependence.rule().check(PROGRAM);
    }

    /** A rule that nothing breaks could be one that nothing can break. */
    @Test
    void theRuleAgainstTheMachineCatchesWhatItNames() {
        JavaClasses offender = new ClassFileImporter().importClasses(MachineDependent.class);
        assertThatThrownBy(() -> MachineDependence.rule().check(offender))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(6 times)");
    }
}
