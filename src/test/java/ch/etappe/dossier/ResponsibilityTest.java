package ch.etappe.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ResponsibilityTest {

    @Autowired
    private MeetingWorld world;

    @Autowired
    private Responsibilities responsibilities;

    @Autowired
    private Absences absences;

    @Autowired
    private CaseLeads leads;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private final LocalDate today = MeetingWorld.today();
    private UUID region;
    private UserId lead;
    private UserId anna;
    private UserId beat;
    private DossierId selam;

    @BeforeEach
    void aRegionWithTwoCaseworkersAndOneCase() {
        region = world.region("Olten");
        lead = world.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region));
        anna = world.staff("A. Wyss", Role.CASEWORKER, new Scope.Region(region));
        beat = world.staff("B. Frei", Role.CASEWORKER, new Scope.Region(region));
        selam = world.dossier(region, "Selam");
        asLead();
    }

    @Test
    @DisplayName("BR02: a new dossier is the region lead's until somebody is assigned, and then nobody else's")
    void br02ThereIsAlwaysExactlyOneResponsible() {
        assertThat(responsible()).isEqualTo(lead);

        assign(anna);

        assertThat(responsible()).isEqualTo(anna);
        assertThat(chain()).containsExactly(spell(lead, today.minusDays(10), today), spell(anna, today, null));
        assertThat(leads.of(selam).history().getFirst().to()).isEqualTo("A. Wyss");
    }

    @Test
    @DisplayName("BR02: twice on one day is a chain without gap, and the last one counts")
    void br02TwiceOnADayHasNoGap() {
        assign(anna);
        assign(beat);

        assertThat(chain())
                .containsExactlyInAnyOrder(
                        spell(lead, today.minusDays(10), today), spell(anna, today, today), spell(beat, today, null));
    }

    @Test
    @DisplayName("BR02: the database refuses a gap, an overlap and an open dossier without anybody")
    void br02TheDatabaseRefusesAGapAnOverlapAndNobody() {
        for (String wrong : List.of(
                "update dossier set responsible_id = null, responsible_since = null where id = :dossier",
                "update dossier_assignment set valid_to = '2026-01-01' where open_dossier = :dossier",
                "update dossier_assignment set valid_to = current_date + interval 1 day where open_dossier = :dossier",
                "delete from dossier_assignment where dossier_id = :dossier",
                "insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from)"
                        + " values (uuid(), :dossier, :anna, current_date)",
                "insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from, valid_to)"
                        + " values (uuid(), :dossier, :anna, '2020-01-01', '2030-01-01')",
                "insert into dossier_assignment (id, dossier_id, caseworker_id, valid_from, valid_to)"
                        + " values (uuid(), :dossier, :anna, '2020-01-01', '2020-02-01')")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(wrong)
                    .isThrownBy(() -> database.sql(wrong)
                            .param("dossier", selam.id())
                            .param("anna", anna.id())
                            .update());
        }
        assertThat(chain()).containsExactly(spell(lead, today.minusDays(10), null));
    }

    @Test
    void whoActsOnWhatHasChangedIsToldSo() {
        long seen = leads.of(selam).version();
        responsibilities.assign(selam, seen, anna);

        assertRefused("dossier.refusal.changed-meanwhile", () -> responsibilities.assign(selam, seen, beat));
        assertThat(responsible()).isEqualTo(anna);
    }

    @Test
    void ofTwoAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        long seen = leads.of(selam).version();
        List<Callable<String>> both = new ArrayList<>();
        for (UserId to : List.of(anna, beat)) {
            both.add(() -> {
                SignedInAs.account(lead, Role.REGION_LEAD, new Scope.Region(region));
                try {
                    responsibilities.assign(selam, seen, to);
                    return "won";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> ends = new ArrayList<>();
            for (Future<String> end : threads.invokeAll(both)) {
                ends.add(end.get());
            }
            assertThat(ends).containsExactlyInAnyOrder("won", "dossier.refusal.changed-meanwhile");
        }
    }

    @Test
    void aCaseworkerPassesOnOwnCasesOnly() {
        assign(anna);
        as(beat);
        assertRefused(
                "dossier.refusal.not-yours",
                () -> responsibilities.assign(selam, leads.of(selam).version(), beat));

        as(anna);
        assign(beat);

        assertThat(responsible()).isEqualTo(beat);
    }

    @Test
    void nobodyOutsideTheRegionBecomesResponsible() {
        UserId stranger = world.staff("X. Fremd", Role.CASEWORKER, new Scope.Region(world.region("Dorneck")));

        assertRefused("dossier.refusal.not-staff", () -> assign(stranger));
        assertRefused("dossier.refusal.not-staff", () -> assign(UserId.next()));
    }

    @Test
    @DisplayName("BR02: the deputy of who is away sees the case among the own ones and passes it on")
    void br02TheDeputySeesTheCaseAmongTheOwnOnes() {
        assign(anna);
        absences.enter(anna, beat, today, today.plusDays(7));

        as(beat);
        assertThat(dossiers.count(new DossierQuery("", null, null, Set.of(), true)))
                .isEqualTo(1);
        assertThat(world.ask(
                        "select count(*) from dossier_in_hand where dossier_id = ? and user_id = ?",
                        selam.id(),
                        beat.id()))
                .as("in the worklist too")
                .isEqualTo("1");
        assertThat(leads.of(selam).absence()).isNotNull();
        assertThat(leads.of(selam).mayAssign()).isTrue();
        assertThat(responsible()).isEqualTo(anna);

        as(anna);
        absences.takeBack(absences.ahead().getFirst().id());
        as(beat);
        assertThat(dossiers.count(new DossierQuery("", null, null, Set.of(), true)))
                .isZero();
    }

    @Test
    void anAbsenceNeedsSomebodyElseWhoIsThere() {
        assertRefused("dossier.refusal.deputy-self", () -> absences.enter(anna, anna, today, today));
        assertRefused("dossier.refusal.absence-order", () -> absences.enter(anna, beat, today, today.minusDays(1)));
        absences.enter(anna, beat, today, today.plusDays(7));
        assertRefused("dossier.refusal.absence-overlap", () -> absences.enter(anna, beat, today, today));
        assertRefused("dossier.refusal.deputy-away", () -> absences.enter(beat, anna, today, today));
        as(beat);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> absences.enter(anna, beat, today.plusDays(30), today.plusDays(31)));
    }

    @Test
    void manyCasesArePassedOnAtOnceAfterAPreview() {
        Set<DossierId> many = Set.of(
                selam, world.dossier(region, "Reza"), world.dossier(region, "Olha"), world.dossier(region, "Ali"));
        assign(anna);
        absences.enter(anna, beat, today, today.plusDays(3));

        ReassignPreview preview = responsibilities.preview(many, anna);

        assertThat(preview).isEqualTo(new ReassignPreview(3, 1, 0, 0, 1, today.plusDays(3)));
        assertThat(responsibilities.reassign(many, anna, "Pensionierung")).isEqualTo(3);
        assertThat(responsibilities.reassign(many, anna, "Pensionierung")).isZero();
        assertThat(world.ask(
                        "select count(*) from audit_event where action = 'responsible-changed' and reason = 'Pensionierung'"
                                + " and actor_id = ?",
                        lead.id()))
                .isEqualTo("3");
    }

    @Test
    void aCaseworkersBulkLeavesColleaguesCasesAlone() {
        DossierId mine = world.dossier(region, "Reza");
        responsibilities.assign(mine, leads.of(mine).version(), anna);
        as(anna);

        assertThat(responsibilities.preview(Set.of(selam, mine), beat).others()).isEqualTo(1);
        assertThat(responsibilities.reassign(Set.of(selam, mine), beat, "")).isEqualTo(1);
        assertThat(responsible()).isEqualTo(lead);
    }

    @Test
    void oneForeignCaseAmongManyStopsThemAll() {
        DossierId foreign = world.dossier(world.region("Dorneck"), "Reza");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> responsibilities.reassign(Set.of(selam, foreign), anna, ""));
        assertThat(responsible()).isEqualTo(lead);
    }

    @Test
    void thePreviewIsAsManyStatementsForManyAsForOne() {
        int one = statements.during(() -> responsibilities.preview(Set.of(selam), anna));
        Set<DossierId> many = Set.of(selam, world.dossier(region, "Reza"), world.dossier(region, "Olha"));

        assertThat(statements.during(() -> responsibilities.preview(many, anna)))
                .isEqualTo(one);
    }

    private void assign(UserId to) {
        responsibilities.assign(selam, leads.of(selam).version(), to);
    }

    private UserId responsible() {
        return database.sql("select caseworker_id from dossier_assignment where open_dossier = ?")
                .param(selam.id())
                .query(UUID.class)
                .optional()
                .map(UserId::new)
                .orElseThrow();
    }

    private List<String> chain() {
        return database.sql("""
                        select concat_ws(' ', caseworker_id, valid_from, valid_to) from dossier_assignment
                        where dossier_id = ? order by valid_from, coalesce(valid_to, '9999-12-31'), id
                        """).param(selam.id()).query(String.class).list();
    }

    private static String spell(UserId who, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return who.id() + " " + from + (to == null ? "" : " " + to);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private void asLead() {
        SignedInAs.account(lead, Role.REGION_LEAD, new Scope.Region(region));
    }

    private void as(UserId caseworker) {
        SignedInAs.account(caseworker, Role.CASEWORKER, new Scope.Region(region));
    }
}
