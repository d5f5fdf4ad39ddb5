package ch.etappe.matching;

import static ch.etappe.matching.Finding.Kind.LEVEL_FITS;
import static ch.etappe.matching.Finding.Kind.NEAR;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_APPOINTMENT;
import static ch.etappe.matching.Finding.Kind.OVERLAPS_COURSE;
import static ch.etappe.matching.Finding.Kind.PROCEDURE_ENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.assessment.LanguageProof;
import ch.etappe.assessment.LanguageRecord;
import ch.etappe.assessment.LanguageSkill;
import ch.etappe.assessment.Results;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EndReason;
import ch.etappe.enrolment.EnrolmentState;
import ch.etappe.enrolment.EnrolmentSummary;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.enrolment.SeatAnswer;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.CefrLevel;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.matching.Finding.Kind;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import ch.etappe.offer.OfferCategory;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MatchesTest {

    @Autowired
    private MeetingWorld people;

    @Autowired
    private CourseWorld courses;

    @Autowired
    private Matches matches;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Results results;

    @Autowired
    private OverridesOnTimeline timeline;

    @Autowired
    private StatementCounter statements;

    private final String word = UUID.randomUUID().toString();
    private UUID region;
    private UUID school;
    private UserId caseworker;
    private DossierId selam;

    @BeforeEach
    void aPersonFromOlten() {
        region = people.region("Olten");
        school = courses.provider("Wortweide");
        selam = courses.dossier(region, "Selam");
        caseworker = people.signInAsCaseworker(region);
    }

    @Test
    void whatFitsComesFirstAndSaysWhy() {
        CourseRunId tooHard = course("B1 ", "B1", "B2");
        CourseRunId fits = course("A2 ", "A1", "A2");
        speaks(CefrLevel.A1);

        List<Suggestion> found = page();

        assertThat(found).extracting(one -> one.run().run().id()).containsExactly(fits, tooHard);
        assertThat(kinds(found.getFirst())).contains(LEVEL_FITS, NEAR);
        assertThat(found.getLast().match().needsReason()).isTrue();
    }

    @Test
    void whatSomebodySaysOfOneselfIsNoLevel() {
        results.record(selam, level(LanguageSkill.ORAL, CefrLevel.B1, LanguageProof.SELF), true);

        assertThat(matches.open(selam).oral()).isNull();
    }

    @Test
    @DisplayName("BR06: other courses and appointments of the person are compared with the lessons")
    void whatThePersonHasAlreadyIsCompared() {
        CourseRunId taken = course("Erster ", null, null);
        CourseRunId other = course("Zweiter ", null, null);
        matches.book(selam, taken, null);
        for (int day = 0; day < 7; day++) {
            people.change(
                    "insert into appointment (id, dossier_id, type, starts_at, ends_at, place, host_id, state, proposed_at)"
                            + " values (uuid(), ?, 'PLAN_TALK', timestamp(utc_date() + interval ? day, '06:00'),"
                            + " timestamp(utc_date() + interval ? day, '12:00'), 'Büro', ?, 'CONFIRMED', utc_timestamp())",
                    selam.id(),
                    day + 7,
                    day + 7,
                    caseworker.id());
        }

        Suggestion second = page().stream()
                .filter(one -> one.match().run().equals(other))
                .findFirst()
                .orElseThrow();

        assertThat(kinds(second)).contains(OVERLAPS_COURSE, OVERLAPS_APPOINTMENT);
        assertThat(second.match().needsReason()).isFalse();
    }

    @Test
    @DisplayName("BR05: against an obstacle one books with a reason, which stays and can be read on the case")
    void anObstacleIsOverriddenWithAReason() {
        CourseRunId tooHard = course("B1 ", "B1", "B2");
        speaks(CefrLevel.A1);

        refused(() -> matches.book(selam, tooHard, null), "matching.refusal.reason-needed");
        refused(() -> matches.book(selam, tooHard, "  "), "matching.refusal.reason-needed");
        refused(() -> matches.book(selam, tooHard, "x".repeat(501)), "matching.refusal.reason-too-long");
        EnrolmentSummary seat = matches.book(selam, tooHard, " Die Lehrerin kennt sie. ");
        EnrolmentSummary again = matches.book(selam, tooHard, null);

        assertThat(seat.state()).isEqualTo(EnrolmentState.APPROVED);
        assertThat(again.id()).isEqualTo(seat.id());
        UUID id = seat.id().id();
        assertThat(people.ask("select concat(findings, ': ', reason) from match_override where enrolment_id = ?", id))
                .isEqualTo("LEVEL_TOO_LOW: Die Lehrerin kennt sie.");
        assertThat(people.ask("select reason from audit_event where action = 'match-overridden' and object_id = ?", id))
                .isEqualTo("LEVEL_TOO_LOW");
        assertThat(timeline.of(selam, Locale.of("de", "CH"), 5))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("Die Lehrerin kennt sie."));
    }

    @Test
    void aReasonIsNeverRewritten() {
        CourseRunId tooHard = course("B1 ", "B1", "B2");
        speaks(CefrLevel.A1);
        UUID seat = matches.book(selam, tooHard, "Ausnahme").id().id();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> people.change("update match_override set reason = 'x' where enrolment_id = ?", seat));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> people.change("delete from match_override where enrolment_id = ?", seat));
    }

    @Test
    void aReasonThatNothingAskedForIsNotKept() {
        UUID seat = matches.book(selam, course("Treff ", null, null), "einfach so")
                .id()
                .id();

        assertThat(people.ask("select count(*) from match_override where enrolment_id = ?", seat))
                .isEqualTo("0");
    }

    @Test
    void lookingIsWrittenDownOnceWithItsPurpose() {
        course("Treff ", null, null);

        matches.open(selam);
        page();
        page();

        assertThat(people.ask(
                        "select group_concat(purpose) from audit_event where object_type = 'match' and object_id = ?",
                        selam.id()))
                .isEqualTo("MANDATE");
    }

    @Test
    void theRosterAndTheComparisonCountTheSameSeats() {
        CourseRunId run = courses.published(school, "Klein " + word, 1).run();
        matches.book(courses.dossier(region, "Yonas"), run, null);
        matches.book(courses.dossier(region, "Reza"), run, null);

        Suggestion full = page().getFirst();

        assertThat(full.run().freeSeats()).isZero();
        assertThat(full.match().findings())
                .contains(Finding.of(Kind.WAITING, full.run().waiting()));
    }

    @Test
    void itCostsTheSameStatementsHoweverManyRunsThereAre() {
        course("Erster ", null, null);
        page();
        int forOne = statements.during(this::page);
        for (int i = 0; i < 8; i++) {
            course("Weiterer ", null, null);
        }

        assertThat(statements.during(this::page)).isEqualTo(forOne).isLessThan(20);
        assertThat(page()).hasSize(9);
    }

    @Test
    void nobodyElseLooksForThePerson() {
        people.signInAsCaseworker(people.region("Dorneck"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matches.open(selam));
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::page);
        CourseRunId run = courses.published(school, "Deutsch " + word, 2).run();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matches.book(selam, run, null));

        Scope.Region scope = new Scope.Region(region);
        SignedInAs.account(people.staff("U. Lindenhof", Role.REGION_LEAD, scope), Role.REGION_LEAD, scope);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matches.open(selam));
    }

    @Test
    void everyMunicipalityOfTheCantonHasItsPoint() {
        assertThat(people.ask("""
                        select count(*) from municipality m join region_membership r on r.bfs_no = m.bfs_no
                            left join place_point p on p.bfs_no = m.bfs_no
                        where m.bfs_no between 2401 and 2622 and p.bfs_no is null
                        """)).isEqualTo("0");
    }

    @Test
    void everyKindOfOfferHasItsRule() {
        assertThat(people.ask("select count(distinct category) from match_rule"))
                .isEqualTo(String.valueOf(OfferCategory.values().length));
    }

    @Test
    @DisplayName("BR12: after a final negative decision occupation is booked on no way, until another status holds")
    void br12AFinalNegativeDecisionKeepsFromOccupation() {
        CourseWorld.Course work = courses.published(school, "Werkstatt " + word, 5);
        people.change(
                "update offer set category = 'OCCUPATION_STABILISATION', area = 'EMPLOYABILITY' where id = ?",
                work.offer().id());
        CourseRunId german = course("Deutsch ", null, null);
        UUID person = people.personOf(selam);
        status(person, 30, "AS", null);
        assertThat(kinds(found(work.run()))).doesNotContain(PROCEDURE_ENDED);

        status(person, 20, "AS", MeetingWorld.today().minusDays(20));

        assertThat(kinds(found(work.run()))).contains(PROCEDURE_ENDED);
        assertThat(kinds(found(german))).doesNotContain(PROCEDURE_ENDED);
        refused(() -> matches.book(selam, work.run(), "Die Person will arbeiten"), "matching.refusal.procedure-ended");
        refused(() -> enrolments.request(work.run(), selam), "matching.refusal.procedure-ended");
        EnrolmentSummary seat = matches.book(selam, german, null);
        refused(() -> enrolments.transfer(seat.id(), work.run()), "matching.refusal.procedure-ended");

        status(person, 5, "VA", null);

        assertThat(matches.book(selam, work.run(), null).state().isActive()).isTrue();
    }

    @Test
    @DisplayName(
            "BR12: who was finally rejected while waiting takes no offered seat of occupation, and is told whom to ask")
    void br12IsAskedAgainWhenAnOfferedSeatIsTaken() {
        CourseWorld.Course work = courses.published(school, "Werkstatt " + word, 1);
        people.change(
                "update offer set category = 'OCCUPATION_STABILISATION', area = 'EMPLOYABILITY' where id = ?",
                work.offer().id());
        EnrolmentSummary first = enrolments.request(work.run(), courses.dossier(region, "Yonas"));
        EnrolmentSummary waiting = enrolments.request(work.run(), selam);
        enrolments.withdraw(first.id(), EndReason.OTHER, "");
        status(people.personOf(selam), 20, "AS", MeetingWorld.today().minusDays(20));

        refused(() -> enrolments.answer(waiting.id(), SeatAnswer.TAKE), "matching.refusal.procedure-ended");
        people.signInAsRefugee(selam);
        refused(() -> enrolments.answer(waiting.id(), SeatAnswer.TAKE), "enrolment.me.refusal.not-now");

        status(people.personOf(selam), 5, "VA", null);
        enrolments.answer(waiting.id(), SeatAnswer.TAKE);
        assertThat(enrolments.of(selam))
                .singleElement()
                .satisfies(seat -> assertThat(seat.state()).isEqualTo(EnrolmentState.APPROVED));
    }

    private Suggestion found(CourseRunId run) {
        return page().stream()
                .filter(one -> one.match().run().equals(run))
                .findFirst()
                .orElseThrow();
    }

    private void status(UUID person, int daysAgo, String group, @Nullable LocalDate rejected) {
        people.change(
                "insert into residence_status (person_id, valid_from, target_group, rejected_on) values (?, ?, ?, ?)",
                person,
                MeetingWorld.today().minusDays(daysAgo),
                group,
                rejected);
        people.change("update person set target_group = ? where id = ?", group, person);
    }

    private List<Suggestion> page() {
        return matches.page(selam, RunQuery.all().text(word), 0, 50);
    }

    private CourseRunId course(String title, @Nullable String entry, @Nullable String target) {
        CourseWorld.Course course = courses.published(school, title + word, 5);
        people.change(
                "update offer set entry_level = ?, target_level = ? where id = ?",
                entry,
                target,
                course.offer().id());
        return course.run();
    }

    private void speaks(CefrLevel level) {
        results.record(selam, level(LanguageSkill.ORAL, level, LanguageProof.PLACEMENT), true);
        results.record(selam, level(LanguageSkill.WRITTEN, level, LanguageProof.PLACEMENT), true);
    }

    private static LanguageRecord level(LanguageSkill skill, CefrLevel level, LanguageProof proof) {
        return new LanguageRecord(
                "de-CH", skill, level, proof, MeetingWorld.today().minusDays(3), null, null);
    }

    private static void refused(Runnable act, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static List<Kind> kinds(Suggestion suggestion) {
        return suggestion.match().findings().stream().map(Finding::kind).toList();
    }
}
