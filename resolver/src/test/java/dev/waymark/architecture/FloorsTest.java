package dev.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The house stands: a package uses lower floors only, and nobody but the door touches the disk. */
@AnalyzeClasses(packages = "dev.waymark", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    /** From the ground up; packages on one floor do not know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text"),
            List.of("diagnostic", "scan"),
            List.of("outline", "scan.form"),
            List.of("manifest"),
            List.of("settings"),
            List.of("files"),
            List.of("resolve"),
            List.of("rules"),
            List.of("language"),
            List.of("workspace"),
            List.of("features"));

    /** The floor up to which a language may reach: {@code language}. */
    private static final int LANGUAGE_FLOOR = 8;

    @ArchTest
    static void everyPackageUsesLowerFloorsOnly(JavaClasses house) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                List<String> allowed = new ArrayList<>(List.of("dev.waymark." + room));
                FLOORS.subList(0, floor).forEach(below -> below.forEach(name -> allowed.add("dev.waymark." + name)));
                onlyUses(classesIn("dev.waymark." + room), allowed).check(house);
            }
        }
    }

    @ArchTest
    static final ArchRule languagesUseTheFloorsUpToTheirInterface = onlyUses(
            classes().that().resideInAPackage("dev.waymark.lang.*.."),
            Stream.concat(
                            FLOORS.subList(0, LANGUAGE_FLOOR + 1).stream()
                                    .flatMap(List::stream)
                                    .map(room -> "dev.waymark." + room),
                            Stream.of("dev.waymark.lang.*.."))
                    .toList());

    @ArchTest
    static final ArchRule languagesDoNotKnowEachOther =
            slices().matching("dev.waymark.lang.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyTheDoorTouchesTheDisk = noClasses()
            .that()
            .resideInAPackage("dev.waymark..")
            .and()
            .resideOutsideOfPackages("dev.waymark.disk..", "dev.waymark.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..");

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("dev.waymark.(**)").should().beFreeOfCycles();

    private static GivenClassesConjunction classesIn(String room) {
        return classes().that().resideInAPackage(room);
    }

    private static ArchRule onlyUses(GivenClassesConjunction rooms, List<String> allowed) {
        String[] packages = allowed.toArray(String[]::new);
        DescribedPredicate<JavaClass> isOutside = JavaClass.Predicates.resideOutsideOfPackage("dev.waymark..");
        return rooms.should()
                .onlyDependOnClassesThat(isOutside.or(JavaClass.Predicates.resideInAnyPackage(packages)))
                .allowEmptyShould(true);
    }
}
