package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.AhvNumber;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.ZemisNumber;
import ch.etappe.person.PersonForm;
import ch.etappe.person.PersonForms;
import ch.etappe.person.PersonNumbers;
import ch.etappe.talk.TalkFigures;
import ch.etappe.talk.Talks;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Two ways in: a region registers, and a municipality registers who moved there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArrivalsTest {

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Relocations relocations;

    @Autowired
    private Talks talks;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private MeetingWorld world;

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate entry = today.minusMonths(4);
    private UUID region;
    private BfsNumber olten;
    private UserId intake;

    @BeforeEach
    void aRegionWithSomebodyToWelcome() {
        region = world.region("Olten");
        olten = world.municipalityOf(region, "Olten");
        intake = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
    }

    @Test
    @DisplayName(
            "BR01, BR02: whoever arrives has a dossier in the region of residence and somebody responsible at once")
    void br01ACaseworkerRegistersATransfer() {
        world.signInAsCaseworker(region);

        DossierId dossier = arrivals.register(form(olten), today.minusDays(1), ArrivalKind.TRANSFER);

        assertThat(world.ask("select region_id from dossier where id = ?", dossier.id()))
                .isEqualTo(region.toString());
        assertThat(world.ask("select arrival from dossier where id = ?", dossier.id()))
                .isEqualTo("TRANSFER");
        assertThat(leads.of(dossier).responsible()).isNotNull();
        assertThat(world.ask("select responsible_id from dossier where id = ?", dossier.id()))
                .isEqualTo(intake.id().toString());
    }

    @Test
    void whoCannotBeAllocatedIsNotWrittenDownEither() {
        world.signInAsCaseworker(region);
        String before = people();

        assertRefused(
                "dossier.refusal.day-ahead",
                () -> arrivals.register(form(olten), today.plusDays(1), ArrivalKind.TRANSFER));

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void aMunicipalityRegistersAMoveAndInvitesToTheTalkWhileTheRegionLeads() {
        world.signInAsOfficial(olten, "M. Keller");

        DossierId dossier = relocations.register(form(olten), today.minusDays(3));

        assertThat(world.ask("select responsible_id from dossier where id = ?", dossier.id()))
                .isEqualTo(intake.id().toString());
        assertThat(world.ask("select arrival from dossier where id = ?", dossier.id()))
                .isEqualTo("RELOCATION");
        assertThat(talks.figures()).isEqualTo(new TalkFigures(1, 0, 1, 0));
    }

    @Test
    void aMunicipalityRegistersOnlyWhoLivesInIt() {
        BfsNumber neighbour = world.municipalityOf(region, "Trimbach");
        world.signInAsOfficial(olten, "M. Keller");

        assertRefused("dossier.refusal.lives-elsewhere", () -> relocations.register(form(neighbour), today));
    }

    @Test
    void whatAMunicipalityTypesOfNumbersIsComparedAndNotKeptUnlessTheCantonAllowsIt() {
        world.signInAsOfficial(olten, "M. Keller");
        PersonNumbers numbers =
                new PersonNumbers(AhvNumber.parse("756.1234.5678.97"), ZemisNumber.parse("10000001.1"), null);

        DossierId dossier = relocations.register(form(olten).with(numbers), today);

        assertThat(relocations.keepsNumbers()).isFalse();
        assertThat(world.ask(
                        "select count(*) from person where id = ? and (zemis_no is not null or ahv_no is not null)",
                        world.personOf(dossier)))
                .isEqualTo("0");
    }

    @Test
    void aMunicipalityLearnsOfAKnownNumberWhomToCallAndNothingElse() {
        UUID dorneck = world.region("Dorneck");
        UUID known = world.personOf(world.dossier(dorneck, "Selam"));
        world.change("update person set zemis_no = '20000002.2' where id = ?", known);
        world.change("update social_region set phone = '000 111 22 33' where id = ?", dorneck);
        UserId official = world.signInAsOfficial(olten, "M. Keller");
        String before = people();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> relocations.register(
                        form(olten).with(new PersonNumbers(null, ZemisNumber.parse("020.000.002-2"), null)), today))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("dossier.refusal.known-already");
                    assertThat(refusal.arguments()).containsExactly("Dorneck, 000 111 22 33");
                });

        assertThat(people()).isEqualTo(before);
        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'asked-elsewhere' and actor_id = ?"
                                + " and object_id = ?",
                        official.id(),
                        known))
                .as("that it asked stays written down though nothing was registered")
                .isEqualTo("1");
    }

    @Test
    void theFilesNumberOfAFamilyDoesNotStopItsSecondMember() {
        UUID mother = world.personOf(world.dossier(region, "Selam"));
        world.change("update person set n_number = '700 123' where id = ?", mother);
        world.signInAsOfficial(olten, "M. Keller");

        DossierId dossier = relocations.register(form(olten).with(new PersonNumbers(null, null, "700 123")), today);

        assertThat(dossier).isNotNull();
    }

    @Test
    void howOftenAMunicipalityMayAskIsLimited() {
        world.signInAsOfficial(olten, "M. Keller");
        PersonForm typed = form(olten);
        for (int i = 0; i < 20; i++) {
            relocations.register(
                    typed.with(new PersonNumbers(null, new ZemisNumber("3000%04d.3".formatted(i)), null)), today);
        }

        assertRefused(
                "person.refusal.too-many-lookups",
                () -> relocations.register(
                        typed.with(new PersonNumbers(null, new ZemisNumber("30009999.3"), null)), today));
        assertThat(relocations.register(typed, today)).as("without a number").isNotNull();
    }

    private PersonForm form(BfsNumber municipality) {
        return PersonForms.of(municipality, entry);
    }

    private String people() {
        return String.valueOf(world.ask("select count(*) from person where bfs_no = ?", olten.number()));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
