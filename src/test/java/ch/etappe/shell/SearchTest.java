package ch.etappe.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.offer.CourseWorld;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SearchTest {

    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");

    @Autowired
    private MeetingWorld world;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private DossierId selam;

    @BeforeEach
    void somebodyWithNumbers() {
        region = world.region("Olten");
        selam = world.dossier(region, "Selam");
        database.sql("""
                        update person set zemis_no = '12345678.9', ahv_no = '7569217076985', n_number = 'N 612 345',
                               phone = '+41 79 111 22 33' where id = ?
                        """).param(world.personOf(selam)).update();
        database.sql(
                        "insert ignore into person_name_key (person_id, name_key, birth_year) values (?, 'dsf', 1998), (?, 'slm', 1998)")
                .params(world.personOf(selam), world.personOf(selam))
                .update();
        world.signInAsCaseworker(region);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tesf",
                "SELAM tesfay",
                "ሰላም",
                "سلام",
                "Селам",
                "Tesfai",
                "salam 1998",
                "1.1.1998",
                "selam 1.1.1998",
                "12345678.9",
                "012.345.678-9",
                "756.9217.0769.85",
                "n 612 345",
                "079 111 22 33",
                "0041791112233",
                "1112233"
            })
    void aPersonIsFoundByWhateverIsKnownAndLeadsToTheCase(String typed) {
        assertThat(paths(typed)).containsExactly("/casework/dossiers/" + selam.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567", "12345678.8", "Reza", "1999", "31.2.1998", "s", "", "%", "__", "' or 1=1 --", "😀😀"})
    void nothingElseFindsAnybody(String typed) {
        assertThat(paths(typed)).isEmpty();
    }

    @Test
    void anotherRegionsPeopleAreNeverFound() {
        world.signInAsCaseworker(world.region("Dorneck"));

        assertThat(paths("Tesfay")).isEmpty();
        assertThat(paths("12345678.9")).isEmpty();
    }

    @Test
    void whoStandsThereInLettersComesBeforeWhoOnlySoundsSo() {
        DossierId sounding = world.dossier(region, "Ssalim");
        database.sql("insert ignore into person_name_key (person_id, name_key, birth_year) values (?, 'slm', 1998)")
                .param(world.personOf(sounding))
                .update();

        assertThat(paths("selam"))
                .containsExactly("/casework/dossiers/" + selam.id(), "/casework/dossiers/" + sounding.id());
    }

    @Test
    void theListEndsAndCostsTheSameForMany() {
        int forOne = statements.during(() -> paths("tesfay"));
        for (int i = 0; i < 30; i++) {
            world.dossier(region, "Person " + i);
        }

        assertThat(statements.during(() -> paths("tesfay"))).isEqualTo(forOne).isLessThanOrEqualTo(2);
        assertThat(paths("tesfay")).hasSize(7);
    }

    @Test
    void theCantonFindsOffersAndRegionsAndNoPerson() {
        CourseWorld.Course course = courses.submitted(courses.provider("Wortweide"), "Deutsch im Alltag A1", 10);
        signIn(Role.CANTON, new Scope.Canton());

        assertThat(paths("alltag wortweide"))
                .containsExactly("/canton/publishing/" + course.offer().id());
        assertThat(paths("Grenchen")).contains("/canton/organisations");
        assertThat(paths("Tesfay")).isEmpty();
    }

    @Test
    void aProviderFindsItsOwnRunsOnly() {
        UUID provider = courses.provider("Wortweide");
        CourseWorld.Course own = courses.published(provider, "Schwimmen lernen", 10);
        courses.published(courses.provider("Andere"), "Schwimmen lernen", 10);
        signIn(Role.PROVIDER, new Scope.Provider(provider));

        assertThat(paths("schwimmen"))
                .containsExactly("/provider/rosters/" + own.run().id());
        assertThat(paths("Tesfay")).isEmpty();
    }

    @Test
    void aRefugeeHasNoSearch() {
        world.signInAsRefugee(selam);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> search.find("Selam", GERMAN));
    }

    private void signIn(Role role, Scope scope) {
        SignedInAs.account(world.staff("T. Muster", role, scope), role, scope);
    }

    private List<String> paths(String typed) {
        return search.find(typed, GERMAN).stream()
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::path)
                .toList();
    }
}
