package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.Intake.Standing;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.PersonId;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("BR02: who receives new dossiers")
class IntakeTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Absences absences;

    @Autowired
    private Allocations allocations;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private ProcessSteps steps;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private BfsNumber trimbach;
    private UserId lead;
    private UserId anna;
    private UserId beat;

    @BeforeEach
    void aRegionWithALeadAndTwoCaseworkers() {
        region = world.region("Olten");
        trimbach = world.municipalityOf(region, "Trimbach");
        lead = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        SignedInAs.account(lead, Role.REGION_LEAD, new Scope.Region(region));
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void withoutAChoiceNewDossiersFallToTheLeadAndAfterItToTheChosenOne() {
        assertThat(intakes.current().standing()).isEqualTo(Standing.NOBODY);
        assertThat(responsible(arrival("Selam"))).isEqualTo(lead);

        intakes.choose(anna);

        assertThat(intakes.current().standing()).isEqualTo(Standing.FINE);
        assertThat(responsible(arrival("Winta"))).isEqualTo(anna);
    }

    @Test
    void everyChoiceIsKeptAndTheSameOnceMoreChangesNothing() {
        intakes.choose(anna);
        intakes.choose(anna);
        intakes.choose(beat);

        assertThat(intakes.history(9)).extracting(IntakeChoice::who).containsExactly("B. Frei", "A. Wyss");
        assertThat(intakes.history(9)).extracting(IntakeChoice::by).containsOnly("U. Lindenhof");
        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'intake-chosen' and object_id = ?", region))
                .isEqualTo("2");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> world.change("delete from intake_choice where region_id = ?", region));
    }

    @Test
    void onlySomebodyWhoLeadsCasesInTheRegionNowIsChosen() {
        UserId elsewhere = world.staff("C. Meier", Role.CASEWORKER, new Scope.Region(world.region("Thierstein")));
        world.change("update user_account set active = false where id = ?", beat.id());

        for (UserId wrong : Set.of(elsewhere, beat, lead)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> intakes.choose(wrong))
                    .withMessageContaining("dossier.refusal.not-staff");
        }
        assertThat(intakes.current().standing()).isEqualTo(Standing.NOBODY);
    }

    @Test
    void whoIsLockedOrLeftReceivesNothingAndTheLeadIsWarned() {
        intakes.choose(anna);

        world.change("update user_account set active = false where id = ?", anna.id());

        assertThat(intakes.current()).satisfies(now -> {
            assertThat(now.standing()).isEqualTo(Standing.LEFT);
            assertThat(now.receives()).isEqualTo(new StaffMember(lead, "U. Lindenhof"));
        });
        assertThat(responsible(arrival("Selam"))).isEqualTo(lead);

        world.change("update user_account set active = true where id = ?", anna.id());
        world.change("update role_assignment set valid_to = utc_timestamp() where user_id = ?", anna.id());
        assertThat(intakes.current().standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void whoIsAwayStillReceivesAndTheLeadIsWarned() {
        intakes.choose(anna);
        absences.enter(anna, beat, today.minusDays(1), today.plusDays(3));

        assertThat(intakes.current()).satisfies(now -> {
            assertThat(now.standing()).isEqualTo(Standing.AWAY);
            assertThat(now.absence()).isNotNull();
        });
        assertThat(responsible(arrival("Selam"))).isEqualTo(anna);
    }

    @Test
    void toAssignACaseThatLayWithTheIntakeFinishesTheStepThatAsksForIt() {
        DossierId selam = arrival("Selam");
        assertThat(step(selam).state()).isEqualTo(StepState.OPEN);

        responsibilities.assign(selam, version(selam), beat);

        assertThat(step(selam)).satisfies(step -> {
            assertThat(step.state()).isEqualTo(StepState.DONE);
            assertThat(step.doneOn()).isEqualTo(today);
        });
        assertThat(world.ask("select state from dossier where id = ?", selam.id()))
                .as("to be named is not to have met")
                .isEqualTo("ALLOCATED");

        responsibilities.assign(selam, version(selam), anna);
        assertThat(step(selam).doneOn()).isEqualTo(today);
    }

    @Test
    void aStandardWithoutThatStepHindersNobody() {
        DossierId selam = world.dossier(region, "Selam");

        assertThat(responsibilities.reassign(Set.of(selam), beat, "")).isEqualTo(1);
        assertThat(responsible(selam)).isEqualTo(beat);
    }

    /** Somebody who comes to the region today, through the front door. */
    private DossierId arrival(String name) {
        DossierId known = world.dossier(world.region("Anderswo"), trimbach, name, today.minusDays(400));
        PersonId person = new PersonId(world.personOf(known));
        world.change(
                "update dossier set state = 'CLOSED', closed_on = ?, close_reason = 'SELF_SUPPORTING' where id = ?",
                today,
                known.id());
        return allocations.allocate(person, today, ArrivalKind.TRANSFER);
    }

    private StepSummary step(DossierId dossier) {
        return steps.of(dossier).stream()
                .filter(step -> step.code().equals("ASSIGN_CASEWORKER"))
                .findFirst()
                .orElseThrow();
    }

    private UserId responsible(DossierId dossier) {
        return new UserId(UUID.fromString(world.ask("select responsible_id from dossier where id = ?", dossier.id())));
    }

    private long version(DossierId dossier) {
        return Long.parseLong(world.ask("select version from dossier where id = ?", dossier.id()));
    }
}
