package ch.etappe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.OnBehalf;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.CrudRepository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may know whom, and the conventions that a compiler does not check. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ch.etappe");

    private final ApplicationModules modules = ApplicationModules.of(Etappe.class);

    @Test
    void modulesKnowOnlyWhatTheyDeclare() {
        modules.verify();
    }

    /** Fails with the map as it is now, to be put between the two marks. */
    @Test
    void theMapInTheReadmeIsTrue() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(map());
    }

    /** Each module points at those it knows directly; what follows from another arrow is left out. */
    private String map() {
        Map<String, Set<String>> known = new TreeMap<>();
        modules.forEach(module -> known.put(
                name(module),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(ArchitectureTest::name)
                        .collect(Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> reached = new HashMap<>();
        known.keySet().forEach(module -> reach(module, known, reached));
        return known.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(one -> module.getValue().stream()
                                .noneMatch(other ->
                                        reached.getOrDefault(other, Set.of()).contains(one)))
                        .map(one -> "    %s --> %s".formatted(module.getKey(), one)))
                .collect(Collectors.joining("\n", "```mermaid\nflowchart BT\n", "\n```"));
    }

    private static Set<String> reach(String module, Map<String, Set<String>> known, Map<String, Set<String>> reached) {
        Set<String> found = reached.get(module);
        if (found == null) {
            found = new HashSet<>(known.get(module));
            for (String one : known.get(module)) {
                found.addAll(reach(one, known, reached));
            }
            reached.put(module, found);
        }
        return found;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    @Test
    void entitiesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
    }

    @Test
    void viewsAreReachedByRouteOnly() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .check(PRODUCTION);
    }

    @Test
    void everyViewSaysForWhomItIs() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(PRODUCTION);
    }

    @Test
    void viewsDoNotKnowRepositories() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(org.springframework.data.repository.Repository.class)
                .check(PRODUCTION);
    }

    @Test
    void repositoriesOfferOnlyWhatUseCasesNeed() {
        noClasses().should().beAssignableTo(CrudRepository.class).check(PRODUCTION);
    }

    @Test
    void theDomainKnowsNoScreens() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .resideInAPackage("..kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PRODUCTION);
    }

    @Test
    void theKernelKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("..kernel..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(PRODUCTION);
    }

    @Test
    void timeComesFromTheClockOnly() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", Clock.class)
                .because("the day is a day in Zurich: Dates.dayOf(clock.instant())")
                .check(PRODUCTION);
    }

    @Test
    void instantsAreReadInUtc() {
        noClasses()
                .should()
                .callMethod(ResultSet.class, "getTimestamp", String.class)
                .because("it reads in the zone of the machine; UtcColumn does not")
                .check(PRODUCTION);
    }

    @Test
    void theServersLanguageDoesNotMatter() {
        noClasses().should().callMethod(Locale.class, "getDefault").check(PRODUCTION);
    }

    @Test
    void looksComeFromTheTokensOnly() {
        noClasses()
                .should()
                .callMethod(Style.class, "set", String.class, String.class)
                .check(PRODUCTION);
    }

    @Test
    void onlyWorkInTheBackgroundActsForSomebodyWhoIsAway() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("ch.etappe.exchange.ImportWorker")
                .and()
                .areNotAssignableTo(OnBehalf.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(OnBehalf.class)
                .check(PRODUCTION);
    }

    @Test
    void everyUseCaseSaysWhoMay() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(publicServices())
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PreAuthorize.class)
                .check(PRODUCTION);
    }

    private static DescribedPredicate<JavaClass> publicServices() {
        return DescribedPredicate.describe(
                "are public services of the domain",
                type -> type.isAnnotatedWith(Service.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().matches("ch.etappe.(identity|shell|audit|pocket)|.*[.]ui"));
    }
}
