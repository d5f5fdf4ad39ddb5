package ch.etappe.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.document.DocumentId;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.HandoverPart;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.plan.RequirementForm.Field;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RequirementsTest {

    private static final LocalDate TODAY = MeetingWorld.today();
    private static final Locale GERMAN = Locale.forLanguageTag("de-CH");
    private static final GoalForm GOAL = new GoalForm(
            ProcessArea.LANGUAGE_EDU, GoalTemplate.LANG_EVERYDAY, null, TODAY.plusMonths(6), "Versteht", null, null);
    private static final MeasureForm COURSE =
            new MeasureForm(MeasureKind.EXTERNAL, "Deutschkurs", MeasureOwner.CLIENT, null, null);

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContent content;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private AgreedPlans agreed;

    @Autowired
    private Requirements requirements;

    @Autowired
    private RequirementsPackage handover;

    @Autowired
    private RequirementsDue due;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private DossierId selam;
    private UserId caseworker;
    private PlanId plan;
    private MeasureId measure;

    @BeforeEach
    void aPlanInForceWithOneMeasure() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        caseworker = people.signInAsCaseworker(region);
        plan = plans.begin(selam);
        measure = content.addMeasure(content.addGoal(plan, GOAL), COURSE);
        agreed.putInForce(plan);
    }

    @Test
    void anOrderStandsAtItsMeasureInEveryVersionThatCarriesIt() {
        RequirementId id = requirements.record(measure, order(null));
        PlanId next = versions.change(plan);
        MeasureId carried = measure(next);

        assertThat(requirements.of(plan)).containsOnlyKeys(measure);
        assertThat(requirements.of(next).get(carried)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.state()).isEqualTo(RequirementState.IN_FORCE);
            assertThat(one.issuedBy()).isNull();
        });
        assertThat(requirements.record(carried, order(null))).as("said again").isEqualTo(id);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(requirements.problems(new RequirementForm(null, " ", null, "", null, null)))
                .extracting(Problem::field)
                .containsExactly(Field.ORDERED, Field.DUE, Field.AUTHORITY, Field.ORDERED_ON);
        RequirementForm wrong = new RequirementForm(
                TODAY.plusDays(1), "x".repeat(201), "y".repeat(121), "z".repeat(301), TODAY.minusDays(1), null);
        assertThat(requirements.problems(wrong))
                .extracting(Problem::key)
                .containsExactly(
                        "plan.refusal.text-too-long",
                        "plan.refusal.order-due-before",
                        "plan.refusal.text-too-long",
                        "plan.refusal.text-too-long",
                        "plan.refusal.order-day");
        refused("plan.refusal.text-too-long", () -> requirements.record(measure, wrong));
    }

    @Test
    void anOrderEndsOnceAndSaysHow() {
        RequirementId met = requirements.record(measure, order(null));
        refused("plan.refusal.order-met-day", () -> requirements.meet(met, TODAY.plusDays(1)));
        requirements.meet(met, TODAY);
        requirements.meet(met, TODAY);
        refused("plan.refusal.order-ended", () -> requirements.lift(met, "Irrtum"));

        RequirementId lifted = requirements.record(measure, order(null));
        assertThat(lifted).as("the other one is over").isNotEqualTo(met);
        refused("plan.refusal.reason-missing", () -> requirements.lift(lifted, " "));
        requirements.lift(lifted, "Die Person arbeitet");
        refused("plan.refusal.order-ended", () -> requirements.meet(lifted, TODAY));

        assertThat(requirements.of(plan).get(measure))
                .extracting(RequirementSummary::state)
                .containsExactlyInAnyOrder(RequirementState.MET, RequirementState.LIFTED);
        assertThat(people.ask(
                        "select count(*) from audit_event where dossier_id = ? and object_type = 'requirement'",
                        selam.id()))
                .isEqualTo("4");
    }

    @Test
    @DisplayName("Domain 2.4: nothing follows from an order by itself, not even after its last day")
    void nothingFollowsFromAnOrder() {
        String before = everythingElse();
        RequirementId late = requirements.record(
                measure,
                new RequirementForm(
                        TODAY.minusDays(40), "Sozialkommission", null, "Sie kommen", TODAY.minusDays(1), null));
        requirements.lift(late, "Irrtum");

        assertThat(everythingElse()).isEqualTo(before);
    }

    @Test
    void theDecisionIsADocumentOfTheSameCase() {
        DocumentId own = document(selam, "CLIENT");
        DocumentId foreign = document(people.dossier(region, "Yonas"), "CLIENT");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.record(measure, order(foreign)));

        RequirementId id = requirements.record(measure, order(null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.attach(id, foreign));
        requirements.attach(id, own);

        assertThat(requirements.of(plan).get(measure).getFirst().decision())
                .isEqualTo(new RequirementSummary.Decision(own, "Verfügung", true));
        people.change("update document set removed_at = now(6), removed_by = uploaded_by where id = ?", own.id());
        assertThat(requirements.of(plan).get(measure).getFirst().decision()).isNull();
    }

    @Test
    void aMeasureWithAnOrderDoesNotVanishWithADraft() {
        requirements.record(measure, order(null));
        PlanId next = versions.change(plan);
        MeasureId carried = measure(next);
        GoalId goal = plans.open(next).goals().getFirst().id();
        refused("plan.refusal.has-order", () -> content.removeMeasure(carried));
        refused("plan.refusal.has-order", () -> content.removeGoal(goal));

        requirements.meet(requirements.of(plan).get(measure).getFirst().id(), TODAY);
        content.removeMeasure(carried);
        MeasureId fresh = content.addMeasure(goal, new MeasureForm(MeasureKind.EXTERNAL, "Chor"));
        requirements.lift(requirements.record(fresh, order(null)), "Irrtum");
        refused("plan.refusal.has-order", () -> content.removeMeasure(fresh));
        refused("plan.refusal.has-order", () -> versions.discard(next));
    }

    @Test
    void whoReadsAPlanReadsItsOrdersAndOnlyACaseworkerWritesThem() {
        RequirementId id = requirements.record(measure, order(null));

        Scope.Region olten = new Scope.Region(region);
        SignedInAs.account(people.staff("U. Lindenhof", Role.REGION_LEAD, olten), Role.REGION_LEAD, olten);
        assertThat(requirements.of(plan)).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> requirements.lift(id, "Irrtum"));
        people.signInAsCaseworker(people.region("Dorneck"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.of(plan));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.lift(id, "Irrtum"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.record(measure, order(null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.lift(RequirementId.next(), "Irrtum"));

        people.signInAsRefugee(selam);
        assertThat(requirements.mine(selam)).extracting(RequirementSummary::id).containsExactly(id);
        DossierId other = people.dossier(region, "Yonas");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requirements.mine(other));
    }

    @Test
    @DisplayName("BR22: a hand-over lists the orders in force, and the new region sees whose they are")
    void br22TheNewRegionExaminesAndIssuesAnew() {
        requirements.meet(requirements.record(measure, order(null)), TODAY);
        assertThat(handover.preview(selam, GERMAN)).isEmpty();
        assertThat(handover.hints(selam)).isEmpty();
        requirements.record(measure, order(null));

        assertThat(handover.preview(selam, GERMAN)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Sie besuchen den Deutschkurs");
            assertThat(line.detail()).contains("Sozialkommission Olten").contains("neu zu erlassen");
        });
        assertThat(handover.hints(selam))
                .containsExactly(new HandoverPart.Hint("plan.handover.orders-hint", HandoverPart.Side.RECEIVING));

        UUID dorneck = people.region("Dorneck");
        people.change("update dossier set region_id = ? where id = ?", dorneck, selam.id());
        people.signInAsCaseworker(dorneck);
        assertThat(requirements.of(plan).get(measure))
                .extracting(RequirementSummary::issuedBy)
                .containsOnly("Olten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update requirement set ordered = 'Anderes' where id = ?",
                "update requirement set due_on = date_add(due_on, interval 1 day) where id = ?",
                "update requirement set state = 'MET' where id = ?",
                "update requirement set state = 'LIFTED', ended_on = ordered_on where id = ?",
                "update requirement set document_id = uuid() where id = ?",
                "delete from requirement where id = ?"
            })
    @DisplayName("BR19: what was ordered is neither rewritten nor deleted")
    void br19AnOrderStays(String sql) {
        RequirementId id = requirements.record(measure, order(null));

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> people.change(sql, id.id()));
    }

    @Test
    void anOrderWhoseLastDayIsNearOrPastStandsOnTheWorklist() {
        RequirementId late = requirements.record(measure, until(TODAY.minusDays(1)));
        RequirementId near = requirements.record(measure, until(TODAY.plusDays(14)));
        requirements.record(measure, until(TODAY.plusDays(15)));

        assertThat(due.page(WorkGroup.OVERDUE, false, 50).rows())
                .extracting(RequirementDue::requirement)
                .containsExactly(late);
        assertThat(due.page(WorkGroup.SOON, false, 50).rows())
                .extracting(RequirementDue::requirement)
                .containsExactly(near);
        assertThat(due.page(WorkGroup.SOON, true, 50).rows())
                .as("somebody else leads the case")
                .isEmpty();

        requirements.meet(late, TODAY);
        assertThat(due.page(WorkGroup.OVERDUE, false, 50).rows()).isEmpty();
    }

    private static RequirementForm until(LocalDate day) {
        return new RequirementForm(TODAY.minusDays(30), "Kommission", null, "Sie kommen bis " + day, day, null);
    }

    @Test
    void ordersCostOneStatementHoweverManyThereAre() {
        requirements.record(measure, order(null));
        int one = statements.during(() -> requirements.of(plan));
        for (int day = 1; day < 8; day++) {
            requirements.record(
                    measure,
                    new RequirementForm(TODAY.minusDays(day), "Kommission", null, "Sie kommen " + day, TODAY, null));
        }

        assertThat(statements.during(() -> requirements.of(plan))).isEqualTo(one);
    }

    private static RequirementForm order(@Nullable DocumentId document) {
        return new RequirementForm(
                TODAY.minusDays(3),
                "Sozialkommission Olten",
                null,
                "Sie besuchen den Deutschkurs",
                TODAY.plusDays(30),
                document);
    }

    /** What a sanction could touch: the case, its steps and seats, what the plan says. */
    private String everythingElse() {
        return String.valueOf(people.ask("""
                select concat_ws('|', d.state, d.version, p.state, p.version, g.state, g.version, m.state, m.version,
                                 (select group_concat(s.state order by s.id) from process_step s
                                  where s.dossier_id = d.id),
                                 (select count(*) from enrolment e where e.dossier_id = d.id))
                from dossier d join integration_plan p on p.dossier_id = d.id
                     join goal g on g.plan_id = p.id join measure m on m.goal_id = g.id
                where d.id = ?
                """, selam.id()));
    }

    private MeasureId measure(PlanId version) {
        return plans.open(version).goals().getFirst().measures().getFirst().id();
    }

    private DocumentId document(DossierId dossier, String visibility) {
        DocumentId id = DocumentId.next();
        database.sql("""
                        insert into document (id, dossier_id, type, title, visibility, is_sensitive, from_client,
                                              uploaded_by, uploaded_at, stored_as, format, size_bytes, sha256, scan)
                        values (?, ?, 'DECISION', 'Verfügung', ?, false, false, ?, now(6), ?, 'PDF', 1, 'x', 'NO_SCANNER')
                        """)
                .params(id.id(), dossier.id(), visibility, caseworker.id(), Ids.next())
                .update();
        return id;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
