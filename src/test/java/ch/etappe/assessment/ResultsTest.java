package ch.etappe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ResultsTest {

    private static final LocalDate TODAY = MeetingWorld.today();
    private static final LanguageRecord A1 = new LanguageRecord(
            "de-CH",
            LanguageSkill.ORAL,
            CefrLevel.A1,
            LanguageProof.COURSE_END,
            TODAY.minusDays(20),
            null,
            "Kursbestätigung im Dossier");

    @Autowired
    private MeetingWorld people;

    @Autowired
    private Results results;

    @Autowired
    private EvidencesDue evidences;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StatementCounter statements;

    private UUID region;
    private UserId caseworker;
    private DossierId selam;

    @BeforeEach
    void aDossierOfTheOwn() {
        region = people.region("Olten");
        selam = people.dossier(region, "Selam");
        caseworker = people.signInAsCaseworker(region);
        database.sql("update dossier set responsible_id = ?, responsible_since = ? where id = ?")
                .params(caseworker.id(), TODAY.minusDays(10), selam.id())
                .update();
        enteredOn(TODAY.minusYears(3).plusDays(30));
    }

    @Test
    void everyKindComesBackAsItWasRecorded() {
        List<Result> all = List.of(
                A1,
                new EmploymentSpell(EmploymentType.FIRST_MARKET_EMPLOYED, 60, TODAY.minusDays(9), null, "Vertrag"),
                new TrainingSpell(
                        TrainingKind.PRE_APPRENTICESHIP, TODAY.minusDays(40), TODAY.plusDays(300), false, null),
                new SchoolEntry(1, SchoolEntryResult.CAN_COMMUNICATE, TODAY.minusDays(90), "Kindergarten"),
                new SelfReport(KnowsThings.PARTLY, ContactFrequency.MONTHLY, AskedBy.INTERPRETER, "ti", TODAY, null));
        all.forEach(result -> results.record(selam, result, false));

        assertThat(results.of(selam).all()).extracting(RecordedResult::result).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theSameOnceMoreIsThereOnce() {
        assertThat(results.record(selam, A1, false)).isEqualTo(results.record(selam, A1, false));
        assertThat(results.of(selam).all()).hasSize(1);
    }

    @Test
    void aCorrectionKeepsTheOldOneWithTheReason() {
        ResultId wrong = results.record(selam, A1, false);
        LanguageRecord right = new LanguageRecord(
                "de-CH", LanguageSkill.ORAL, CefrLevel.A2, LanguageProof.FIDE, TODAY.minusDays(20), null, null);
        ResultId corrected = results.correct(wrong, right, "Niveau verwechselt", false);

        assertThat(results.of(selam)).satisfies(file -> {
            assertThat(file.oral()).isEqualTo(CefrLevel.A2);
            assertThat(file.all())
                    .filteredOn(one -> !one.isCurrent())
                    .singleElement()
                    .satisfies(old -> {
                        assertThat(old.result()).isEqualTo(A1);
                        assertThat(old.superseded()).isNotNull();
                        assertThat(old.superseded().by()).isEqualTo(corrected);
                        assertThat(old.superseded().reason()).isEqualTo("Niveau verwechselt");
                    });
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> results.withdraw(wrong, "noch einmal"))
                .extracting(Refusal::key)
                .isEqualTo("assessment.refusal.superseded");
    }

    @Test
    void whatIsWithdrawnNoLongerCountsAndStaysReadable() {
        ResultId wrong = results.record(selam, A1, false);
        results.withdraw(wrong, "Andere Person");

        assertThat(results.of(selam).oral()).isNull();
        assertThat(results.of(selam).all()).hasSize(1);
        assertThat(people.ask("select count(*) from language_record where dossier_id = ?", selam.id()))
                .isEqualTo("0");
    }

    @Test
    void moreThanAFullWeekIsRecordedOnlyByWhoHasLookedTwice() {
        results.record(selam, work(80), false);

        assertThat(results.warning(selam, work(40), null)).contains("assessment.warning.over-full");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> results.record(selam, work(40), false))
                .extracting(Refusal::key)
                .isEqualTo("assessment.warning.over-full");
        results.record(selam, work(40), true);
        assertThat(results.of(selam).all()).hasSize(2);
    }

    @Test
    void aSpellThatIsCorrectedIsNotInItsOwnWay() {
        ResultId first = results.record(selam, work(80), false);

        results.correct(first, work(90), "Pensum erhöht", false);
        assertThat(results.of(selam).all())
                .filteredOn(RecordedResult::isCurrent)
                .hasSize(1);
    }

    @Test
    void theHomeRemindsOfWhatIsDueAndForgetsItOnceItIsKnown() {
        assertThat(due(WorkGroup.SOON)).singleElement().satisfies(due -> {
            assertThat(due.dossier()).isEqualTo(selam);
            assertThat(due.goal()).isEqualTo(ImpactGoal.LANGUAGE);
            assertThat(due.dueOn()).isEqualTo(TODAY.plusDays(30));
        });
        assertThat(due(WorkGroup.OVERDUE)).isEmpty();

        results.record(
                selam,
                new LanguageRecord("de-CH", LanguageSkill.ORAL, CefrLevel.B1, LanguageProof.SELF, TODAY, null, null),
                false);
        assertThat(due(WorkGroup.SOON)).as("what somebody says of oneself").hasSize(1);
        results.record(selam, A1, false);
        assertThat(due(WorkGroup.SOON)).isEmpty();
    }

    /** The rules stand twice, in Java for the page and in SQL for the worklist; they must agree. */
    @Test
    void theWorklistAndThePageSayTheSame() {
        for (int years : List.of(0, 3, 5, 7, 8)) {
            enteredOn(TODAY.minusYears(years).plusDays(10));
            bornOn(TODAY.minusYears(years + 20));
            assertThat(goalsDue()).as("%s years", years).containsExactlyInAnyOrderElementsOf(missing());
        }
        results.record(selam, A1, false);
        results.record(selam, new TrainingSpell(TrainingKind.NONE, TODAY.minusYears(4), null, false, null), false);
        results.record(selam, work(50), false);
        assertThat(goalsDue()).containsExactlyInAnyOrderElementsOf(missing());
    }

    @Test
    void wz2IsDueAtTheStartOfSchoolOfTheChildsRecordAndSettledByIt() {
        enteredOn(TODAY.minusYears(1));
        for (int months : List.of(-60, -13, 2, 5)) {
            bornOn(TODAY.plusMonths(months).minusYears(4));
            assertThat(goalsDue()).as("born %s months later", months).containsExactlyInAnyOrderElementsOf(missing());
        }
        bornOn(TODAY.minusYears(4));
        people.change(
                "insert into child_record (person_id, kindergarten_on) values (?, ?)",
                people.personOf(selam),
                TODAY.plusDays(40));
        assertThat(due(WorkGroup.SOON)).singleElement().satisfies(due -> {
            assertThat(due.goal()).isEqualTo(ImpactGoal.SCHOOL);
            assertThat(due.dueOn()).isEqualTo(TODAY.plusDays(40));
        });
        assertThat(missing()).containsExactly(ImpactGoal.SCHOOL);

        people.change(
                "update child_record set school_entry_on = ?, school_entry_result = 'NOT',"
                        + " school_entry_evidence = 'Lehrperson' where person_id = ?",
                TODAY,
                people.personOf(selam));
        assertThat(goalsDue()).isEmpty();
        assertThat(missing()).isEmpty();
    }

    @Test
    void aRegionLeadReadsWhatTheRegionLacksAndAnotherRegionNothing() {
        SignedInAs.account(
                people.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region)),
                Role.REGION_LEAD,
                new Scope.Region(region));
        assertThat(evidences.page(WorkGroup.SOON, false, 9).total()).isEqualTo(1);
        assertThat(evidences.page(WorkGroup.SOON, true, 9).total()).isZero();

        people.signInAsCaseworker(people.region("Thierstein"));
        assertThat(evidences.page(WorkGroup.SOON, false, 9).rows()).isEmpty();
    }

    @Test
    void manyResultsCostNoMoreStatementsThanOne() {
        results.record(selam, A1, false);
        int one = statements.during(() -> results.of(selam));
        for (int i = 1; i < 6; i++) {
            results.record(selam, new SchoolEntry(i, SchoolEntryResult.UNKNOWN, TODAY.minusDays(i), null), false);
        }

        assertThat(statements.during(() -> results.of(selam))).isEqualTo(one);
    }

    @Test
    void aRegionLeadReadsAndOthersFindNothing() {
        ResultId id = results.record(selam, A1, false);
        SignedInAs.account(
                people.staff("U. Lindenhof", Role.REGION_LEAD, new Scope.Region(region)),
                Role.REGION_LEAD,
                new Scope.Region(region));
        assertThat(results.of(selam).all()).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.withdraw(id, "weg"));

        people.signInAsCaseworker(people.region("Dorneck"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.of(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.withdraw(id, "weg"));
        people.signInAsRefugee(selam);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.of(selam));
    }

    private List<ImpactGoal> missing() {
        return results.of(selam).due().stream()
                .filter(due -> due.state() == EvidenceDue.State.SOON || due.state() == EvidenceDue.State.OVERDUE)
                .map(EvidenceDue::goal)
                .toList();
    }

    private List<DueEvidence> due(WorkGroup group) {
        return evidences.page(group, true, 9).rows();
    }

    private List<ImpactGoal> goalsDue() {
        return Stream.of(WorkGroup.OVERDUE, WorkGroup.SOON)
                .flatMap(group -> due(group).stream())
                .map(DueEvidence::goal)
                .toList();
    }

    private void enteredOn(LocalDate day) {
        database.sql("update person set entry_date = ? where id = ?")
                .params(day, people.personOf(selam))
                .update();
    }

    private void bornOn(LocalDate day) {
        database.sql("update person set birth_date = ? where id = ?")
                .params(day, people.personOf(selam))
                .update();
    }

    private static EmploymentSpell work(int percent) {
        return new EmploymentSpell(
                EmploymentType.FIRST_MARKET_EMPLOYED, percent, TODAY.minusDays(100), null, "Arbeitsvertrag");
    }
}
