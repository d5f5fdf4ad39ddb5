package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a dossier begins with, how its steps move, and how it changes to a later version. Rolled back after each. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class NewStepsTest {

    @Autowired
    private NewSteps newSteps;

    @Autowired
    private ProcessSteps steps;

    @Autowired
    private StandardChanges changes;

    @Autowired
    private MeetingWorld world;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    private LocalDate allocated;
    private UUID region;

    @BeforeEach
    void signIn() {
        allocated = MeetingWorld.today().minusDays(10);
        region = world.region("Olten");
        world.signInAsCaseworker(region);
    }

    @Test
    @DisplayName("BR09, domain 6.6: a grown-up begins with the steps of the version in force and their target days")
    void aGrownUp() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));

        assertThat(steps.of(selam))
                .extracting(StepSummary::code)
                .containsExactly(
                        "FIRST_INFORMATION_TALK",
                        "ASSIGN_CASEWORKER",
                        "INITIAL_INTERVIEW",
                        "SHORT_ASSESSMENT",
                        "PLAN_IN_FORCE",
                        "FIRST_LANGUAGE_ENROLMENT",
                        "FIRST_MEASURE",
                        "PLAN_REVIEW");
        assertThat(step(selam, "ASSIGN_CASEWORKER").dueOn()).isEqualTo(allocated.plusDays(5));
        assertThat(step(selam, "FIRST_MEASURE").dueOn()).isEqualTo(allocated.plusDays(365));
        assertThat(step(selam, "SHORT_ASSESSMENT").dueOn())
                .as("waits for the interview")
                .isNull();
    }

    @Test
    @DisplayName("BR10: a small child begins with early language support and the survey")
    void aSmallChild() {
        DossierId child = dossier("S", allocated.minusYears(1));

        assertThat(steps.of(child))
                .filteredOn(StepSummary::required)
                .extracting(StepSummary::code)
                .contains("EARLY_LANGUAGE", "LANGUAGE_SURVEY")
                .doesNotContain("SHORT_ASSESSMENT", "PLAN_IN_FORCE", "FIRST_LANGUAGE_ENROLMENT");
        assertThat(step(child, "SHORT_ASSESSMENT").required()).isFalse();
    }

    @Test
    void aClientOfSocialAssistanceIsNotOnTheMunicipalitysWorklist() {
        DossierId client = dossier("CH_SH", LocalDate.of(1980, 5, 5));

        assertThat(steps.of(client)).extracting(StepSummary::code).doesNotContain("FIRST_INFORMATION_TALK");
        entities.flush();
        assertThat(world.ask("select count(*) from talk_worklist where dossier_id = ?", client.id()))
                .isEqualTo("0");
    }

    @Test
    void theSecondCallMakesNothing() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));
        int before = steps.of(selam).size();

        newSteps.createFor(selam);

        assertThat(steps.of(selam)).hasSize(before);
    }

    @Test
    void aDeadlineBeginsWithTheEndOfTheOtherStepAndTwiceIsOnce() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));
        steps.complete(selam, "INITIAL_INTERVIEW", allocated.plusDays(4));
        steps.complete(selam, "INITIAL_INTERVIEW", allocated.plusDays(4));

        assertThat(step(selam, "SHORT_ASSESSMENT").dueOn()).isEqualTo(allocated.plusDays(64));
        assertThat(step(selam, "PLAN_IN_FORCE").dueOn()).isNull();
        steps.waive(selam, "SHORT_ASSESSMENT", "Arbeitet schon");
        assertThat(step(selam, "PLAN_IN_FORCE").dueOn()).isEqualTo(allocated.plusDays(94));
    }

    @Test
    void aStepIsBegunWaivedWithAReasonAndTickedOnce() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));
        steps.start(selam, "INITIAL_INTERVIEW");
        steps.start(selam, "INITIAL_INTERVIEW");
        steps.tick(selam, "INITIAL_INTERVIEW", "RIGHTS", true);
        steps.tick(selam, "INITIAL_INTERVIEW", "RIGHTS", true);

        assertThat(step(selam, "INITIAL_INTERVIEW").state()).isEqualTo(StepState.IN_PROGRESS);
        assertThat(step(selam, "INITIAL_INTERVIEW").checklist())
                .filteredOn(CheckItem::ticked)
                .extracting(CheckItem::code)
                .containsExactly("RIGHTS");
        refused("dossier.refusal.reason-missing", () -> steps.waive(selam, "PLAN_REVIEW", "  "));
        steps.waive(selam, "PLAN_REVIEW", "Zieht weg");
        steps.waive(selam, "PLAN_REVIEW", "Zieht weg");
        assertThat(step(selam, "PLAN_REVIEW").waivedReason()).isEqualTo("Zieht weg");
        refused("dossier.refusal.step-finished", () -> steps.start(selam, "PLAN_REVIEW"));
        assertThat(audited(selam)).containsExactly("step-started", "item-ticked", "step-waived");
    }

    @Test
    void aDossierChangesToALaterVersionOnPurposeAndWhatIsDoneStays() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));
        steps.complete(selam, "INITIAL_INTERVIEW", allocated.plusDays(4));
        steps.complete(selam, "ASSIGN_CASEWORKER", allocated);
        assertThat(changes.preview(selam)).isEmpty();
        entities.flush();
        int number = laterVersion();

        StandardChange change = changes.preview(selam).orElseThrow();
        assertThat(change.added()).extracting(title -> title.german()).containsExactly("Quartiertreff");
        assertThat(change.dropped()).extracting(title -> title.german()).containsExactly("Erste Massnahme begonnen");
        assertThat(change.finished()).hasSize(2);
        refused("dossier.refusal.reason-missing", () -> changes.change(selam, number, ""));
        refused("dossier.refusal.other-standard", () -> changes.change(selam, number + 1, "Neu"));
        changes.change(selam, number, "Neue Version gilt für alle");
        changes.change(selam, number, "Neue Version gilt für alle");

        assertThat(steps.of(selam))
                .extracting(StepSummary::code)
                .contains("S-quarter", "ASSIGN_CASEWORKER", "INITIAL_INTERVIEW");
        assertThat(step(selam, "FIRST_MEASURE").state()).isEqualTo(StepState.WAIVED);
        assertThat(step(selam, "FIRST_MEASURE").waivedReason()).isEqualTo("Neue Version gilt für alle");
        assertThat(step(selam, "INITIAL_INTERVIEW").doneOn()).isEqualTo(allocated.plusDays(4));
        assertThat(step(selam, "ASSIGN_CASEWORKER").stage())
                .as("gone from the version, kept on the path")
                .isEqualTo(3);
        assertThat(step(selam, "FIRST_INFORMATION_TALK").dueOn()).isEqualTo(allocated.plusDays(20));
        assertThat(audited(selam)).containsExactly("step-done", "step-done", "standard-changed");
        assertThat(world.ask(
                        "select reason from audit_event where dossier_id = ? and action = 'standard-changed'",
                        selam.id()))
                .isEqualTo("Neue Version gilt für alle");
    }

    @Test
    void aRegionLeadChangesAllOpenDossiersOfTheOwnRegionTogether() {
        DossierId selam = dossier("VA", LocalDate.of(1998, 1, 1));
        DossierId reza = dossier("S", LocalDate.of(1990, 1, 1));
        DossierId foreign = world.dossier(world.region("Dorneck"), "Oksana");
        entities.flush();
        int number = laterVersion();
        Scope scope = new Scope.Region(region);
        SignedInAs.account(world.staff("U. Lindenhof", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);

        assertThat(changes.outdated()).isEqualTo(2);
        assertThat(changes.changeAll(number, "Beschluss der Region")).isEqualTo(2);
        assertThat(changes.outdated()).isZero();
        assertThat(List.of(selam, reza)).allMatch(one -> changes.preview(one).isEmpty());
        assertThat(world.ask(
                        "select s.version_no from dossier d join process_standard s on s.id = d.standard_id where d.id = ?",
                        foreign.id()))
                .isEqualTo("1");
    }

    /** In force since today: another talk day, no measure, no assigning, a new meeting in the last stage. */
    private int laterVersion() {
        UUID later = Ids.next();
        int number = Integer.parseInt(world.ask("select max(version_no) + 1 from process_standard") + "");
        UUID one = world.staff("A. Kirchrain", Role.ASSOCIATION, new Scope.Canton())
                .id();
        UUID two = world.staff("T. Moosbrugg", Role.ASSOCIATION, new Scope.Canton())
                .id();
        database.sql("insert into process_standard (id, version_no, name, state, valid_from, first_released_by,"
                        + " second_released_by) values (?, ?, 'Neu', 'RELEASED', ?, ?, ?)")
                .params(later, number, MeetingWorld.today(), one, two)
                .update();
        database.sql("insert into process_stage (id, standard_id, position, area, title, plain_title, plain_why)"
                        + " select uuid(), ?, position, area, title, plain_title, plain_why from process_stage"
                        + " where standard_id = '0c000000-0000-4000-8000-000000000001'")
                .param(later)
                .update();
        database.sql("""
                        insert into process_step_type (id, stage_id, code, position, title, area, responsible, need,
                            target_groups, age_from, age_to, age_on, due_amount, due_unit, due_from, due_step, checklist)
                        select uuid(), n.id, t.code, t.position, t.title, t.area, t.responsible, t.need, t.target_groups,
                            t.age_from, t.age_to, t.age_on, if(t.code = 'FIRST_INFORMATION_TALK', 20, t.due_amount),
                            t.due_unit, t.due_from, t.due_step, t.checklist
                        from process_step_type t join process_stage g on g.id = t.stage_id
                             join process_stage n on n.standard_id = ? and n.position = g.position
                        where g.standard_id = '0c000000-0000-4000-8000-000000000001'
                          and t.code not in ('FIRST_MEASURE', 'ASSIGN_CASEWORKER')
                        """).param(later).update();
        database.sql("insert into process_step_type (id, stage_id, code, position, title, area) select uuid(), id,"
                        + " 'S-quarter', 1, '{\"de-CH\": \"Quartiertreff\"}', 'SOCIAL' from process_stage"
                        + " where standard_id = ? and position = 6")
                .param(later)
                .update();
        return number;
    }

    private DossierId dossier(String group, LocalDate birth) {
        DossierId dossier = world.dossier(region, world.municipality("Olten"), "Selam", allocated);
        database.sql("delete from process_step where dossier_id = ?")
                .param(dossier.id())
                .update();
        database.sql("update person set target_group = ?, birth_date = ?, entry_date = ? where id = ?")
                .params(group, birth, allocated.minusMonths(2), world.personOf(dossier))
                .update();
        newSteps.createFor(dossier);
        return dossier;
    }

    private StepSummary step(DossierId dossier, String code) {
        return steps.of(dossier).stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> audited(DossierId dossier) {
        return database.sql("select action from audit_event where dossier_id = ? order by id")
                .param(dossier.id())
                .query(String.class)
                .list();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
