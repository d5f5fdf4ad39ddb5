package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class SampleDataTest {

    private static final String HELD =
            "('REQUESTED', 'APPROVAL_PENDING', 'APPROVED', 'OFFERED', 'CONFIRMED', 'ATTENDING')";

    private static SampleSchema tiny;
    private static SampleSchema demo;

    @TempDir
    static Path folder;

    @BeforeAll
    static void generate() {
        tiny = new SampleSchema(folder.resolve("tiny"));
        tiny.generate(SampleSize.tiny());
        demo = new SampleSchema(folder.resolve("demo"));
        demo.generate(SampleSize.demo());
    }

    @AfterAll
    static void stop() {
        tiny.stop();
        demo.stop();
    }

    static List<SampleSchema> both() {
        return List.of(tiny, demo);
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyRosterCountsItsPeopleAndNoneIsOverbooked(SampleSchema set) {
        assertThat(set.count("from roster where held <> (select count(*) from enrolment e where e.course_run_id ="
                        + " roster.course_run_id and e.state in " + HELD + ")"))
                .isZero();
        assertThat(set.count("from roster r join course_run c on c.id = r.course_run_id where r.capacity <> c.capacity"
                        + " or r.held > r.capacity"))
                .isZero();
        assertThat(set.count(
                        "from enrolment where (ended_at is null) <> (state in " + HELD + " or state = 'WAITLISTED')"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void exactlyOneRunHasOneFreeSeatAndWaitingListsAreBehindFullRunsOnly(SampleSchema set) {
        assertThat(set.count("from roster r join course_run c on c.id = r.course_run_id"
                        + " where c.state in ('OPEN', 'RUNNING') and r.capacity = r.held + 1"))
                .isEqualTo(1);
        assertThat(set.count("from enrolment e join roster r on r.course_run_id = e.course_run_id"
                        + " where e.state = 'WAITLISTED' and r.held < r.capacity"))
                .isZero();
    }

    @Test
    void thereAreInvoicesInEveryStateAndEachAcceptedLineIsInTheLedger() {
        assertThat(demo.count("from (select distinct state from invoice) s where s.state <> 'DISCARDED'"))
                .isEqualTo(4);
        assertThat(demo.count("from invoice_line l join invoice i on i.id = l.invoice_id"
                        + " left join ledger_entry e on e.id = l.entry_id and e.kind = 'EXPENSE'"
                        + " and e.object_id = l.approval_id and e.amount = l.amount"
                        + " where i.state = 'ACCEPTED' and e.id is null"))
                .isZero();
        assertThat(demo.count("from invoice i where i.total <> (select sum(l.amount) from invoice_line l"
                        + " where l.invoice_id = i.id)"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyRunHasItsSessionsOnItsDaysAndNoneOnAHolidayOfTheWholeCanton(SampleSchema set) {
        assertThat(set.count(
                        "from course_run r where not exists (select 1 from class_session s where s.run_id = r.id)"))
                .isZero();
        assertThat(set.count("from class_session s join course_run r on r.id = s.run_id"
                        + " where s.held_on not between r.starts_on and r.ends_on"
                        + " or find_in_set(elt(weekday(s.held_on) + 1, 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'),"
                        + " r.weekdays) = 0"))
                .isZero();
        assertThat(set.count("from class_session s join holiday h on h.standing_day = s.held_on"
                        + " where h.districts is null and not h.half"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyOpenDossierHasOneCaseworkerOfItsRegion(SampleSchema set) {
        assertThat(set.count("from dossier d where (select count(*) from dossier_assignment a"
                        + " where a.dossier_id = d.id and a.valid_to is null) <> (d.state <> 'CLOSED')"))
                .isZero();
        assertThat(set.count("from dossier_assignment a join dossier d on d.id = a.dossier_id"
                        + " join role_assignment r on r.user_id = a.caseworker_id where r.region_id <> d.region_id"
                        + " and a.valid_to is null"))
                .isZero();
        assertThat(set.count("from dossier d join person p on p.id = d.person_id"
                        + " join region_membership m on m.bfs_no = p.bfs_no where m.region_id <> d.region_id"
                        + " and not exists (select 1 from handover h where h.open_dossier = d.id)"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatIsDoneLiesInThePastAndInOrder(SampleSchema set) {
        String today = "'2026-11-22'";
        assertThat(set.count("from process_step where done_on > " + today)).isZero();
        assertThat(set.count("from process_step s join dossier d on d.id = s.dossier_id"
                        + " where s.done_on < d.allocated_on or s.done_on > coalesce(d.closed_on, " + today + ")"))
                .isZero();
        assertThat(set.count("from first_information_talk t join dossier d on d.id = t.dossier_id"
                        + " where t.held_on < d.allocated_on or t.held_on > " + today))
                .isZero();
        assertThat(set.count("from first_information_talk t where not exists (select 1 from process_step s"
                        + " join process_step_type y on y.id = s.type_id and y.code = 'FIRST_INFORMATION_TALK'"
                        + " where s.dossier_id = t.dossier_id and s.done_on = t.held_on)"))
                .isZero();
        assertThat(set.count("from integration_plan p join process_step s on s.dossier_id = p.dossier_id"
                        + " join process_step_type y on y.id = s.type_id and y.code = 'PLAN_IN_FORCE'"
                        + " where (p.state = 'IN_FORCE') and s.state <> 'DONE'"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void appointmentsAreInOfficeHoursAndNobodyMeetsTwoAtOnce(SampleSchema set) {
        assertThat(set.count("from appointment where type <> 'OTHER' and (dayofweek(starts_at) in (1, 7)"
                        + " or time(starts_at) < '06:00' or time(ends_at) > '16:00')"))
                .isZero();
        assertThat(set.count("from appointment a join appointment b on b.host_id = a.host_id and b.id <> a.id"
                        + " and b.starts_at < a.ends_at and a.starts_at < b.ends_at"))
                .isZero();
        assertThat(set.count("from appointment where state in ('PROPOSED', 'CONFIRMED')"
                        + " and starts_at < '2026-11-22 09:00:00'"))
                .isZero();
        assertThat(set.count("from appointment where starts_at = '2027-03-28 00:30:00'"))
                .as("one around the change of clocks")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("both")
    void theMainJourneyStandsWhereItBegins(SampleSchema set) {
        Map<String, Object> selam = set.database().sql("""
                        select u.locale, p.official_name, p.first_name, d.state, g.code as region, i.state as plan,
                               (select count(*) from enrolment e where e.dossier_id = d.id) as enrolments,
                               (select group_concat(a.state) from appointment a
                                where a.dossier_id = d.id and a.starts_at > '2026-11-22') as next,
                               (select group_concat(y.code order by y.code) from process_step s
                                join process_step_type y on y.id = s.type_id
                                where s.dossier_id = d.id and s.state = 'DONE') as done
                        from user_account u join role_assignment r on r.open_user = u.id
                                 join person p on p.id = r.person_id join dossier d on d.person_id = p.id
                                 join social_region g on g.id = d.region_id
                                 join integration_plan i on i.dossier_id = d.id
                        where u.login = 'refugee'
                        """).query().singleRow();
        assertThat(selam)
                .containsEntry("locale", "ti")
                .containsEntry("official_name", "Tesfay")
                .containsEntry("first_name", "Selam")
                .containsEntry("state", "ACTIVE")
                .containsEntry("region", "OLT")
                .containsEntry("plan", "DRAFT")
                .containsEntry("enrolments", 0L)
                .containsEntry("next", "PROPOSED")
                .containsEntry("done", "ASSIGN_CASEWORKER,FIRST_INFORMATION_TALK,INITIAL_INTERVIEW,SHORT_ASSESSMENT");
        assertThat(set.count("from role_assignment r join user_account u on u.id = r.user_id"
                        + " join dossier d on d.person_id = r.person_id join enrolment e on e.dossier_id = d.id"
                        + " join course_run_overview v on v.run_id = e.course_run_id"
                        + " where u.login = 'refugee2' and e.state = 'ATTENDING' and v.target_level = 'A1'"))
                .isEqualTo(1);
        assertThat(set.count("from person where official_name = 'Haile' and first_name = 'Mehret'"
                        + " group by birth_date having count(*) = 2"))
                .isEqualTo(2);
        assertThat(set.count("from person_merge m join person s on s.id = m.stays_id join person g on g.id = m.goes_id"
                        + " where m.state = 'PROPOSED' and s.official_name = 'Farah' and g.official_name = 'Faarax'"
                        + " and year(s.birth_date) = year(g.birth_date)"))
                .as("one person in two records")
                .isEqualTo(1);
        assertThat(set.count("from person where char_length(concat(official_name, first_name)) > 80"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("both")
    void assessmentsAndResultsBelongToWhatHappened(SampleSchema set) {
        assertThat(set.count("from process_step s join process_step_type y on y.id = s.type_id"
                        + " and y.code = 'SHORT_ASSESSMENT' where s.state = 'DONE' and not exists (select 1"
                        + " from assessment a where a.dossier_id = s.dossier_id and a.type = 'SHORT'"
                        + " and a.conducted_on = s.done_on)"))
                .isZero();
        assertThat(set.count("from assessment where conducted_on > '2026-11-22'"))
                .isZero();
        assertThat(set.count("from assessment where type = 'RE' and state = 'DRAFT'"))
                .isEqualTo(1);
        assertThat(set.count("from integration_result where starts_on > '2026-11-22'"))
                .isZero();
        assertThat(set.count("from employment_spell a join employment_spell b on b.dossier_id = a.dossier_id"
                        + " and b.id <> a.id and b.starts_on <= coalesce(a.ends_on, '9999-12-31')"
                        + " and a.starts_on <= coalesce(b.ends_on, '9999-12-31')"))
                .isZero();
    }

    @Test
    void everyAccountOpensWithTheSamePassword() {
        List<String> logins = demo.database()
                .sql("select login from user_account")
                .query(String.class)
                .list();
        assertThat(logins)
                .contains("refugee", "refugee2", "provider", "provider2", "caseworker", "caseworker2", "municipality")
                .contains("region", "canton", "admin", "vseg", "vseg2", "teacher", "c3", "c16")
                .hasSize(27);
        assertThat(demo.database()
                        .sql("select distinct password_hash from login_credential")
                        .query(String.class)
                        .list())
                .singleElement()
                .matches(hash -> PasswordEncoderFactories.createDelegatingPasswordEncoder()
                        .matches("etappe", hash));
    }

    @Test
    void theDemoLooksLikeTheCanton() {
        Map<String, Integer> groups =
                Map.of("FL_B", 30, "VA", 15, "FL_VA", 5, "S", 22, "S_B", 2, "AS", 4, "AIG", 10, "CH_SH", 12);
        groups.forEach(
                (group, percent) -> assertThat(demo.count("from person where target_group = '" + group + "'") / 4.0)
                        .as(group)
                        .isCloseTo(percent, within(4.0)));
        Map<String, Integer> ages =
                Map.of("0 and 4", 9, "5 and 15", 20, "16 and 25", 19, "26 and 50", 42, "51 and 99", 10);
        ages.forEach((age, percent) -> assertThat(
                        demo.count("from person where timestampdiff(year, birth_date, '2026-11-22') between " + age)
                                / 4.0)
                .as(age)
                .isCloseTo(percent, within(4.0)));
        double active = demo.count("from dossier where state = 'ACTIVE'");
        assertThat(demo.count("from dossier d where d.state = 'ACTIVE' and exists (select 1 from process_step s"
                                + " where s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')"
                                + " and s.due_on < '2026-10-22')")
                        / active)
                .as("stalled")
                .isBetween(0.08, 0.15);
        assertThat(demo.database()
                        .sql("select state from dossier group by state")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ALLOCATED", "ACTIVE", "PAUSED", "CLOSED");
        assertThat(demo.ask("select count(distinct region_id) from dossier")).isEqualTo(13);
        assertThat(demo.ask("select min(n) from (select count(*) as n from dossier d join person p on p.id ="
                        + " d.person_id group by d.region_id, p.target_group) x"))
                .as("a group too small to show")
                .isLessThan(5);
    }

    @Test
    void demoCoursesAreWellFilled() {
        assertThat(demo.count("from roster r join course_run c on c.id = r.course_run_id"
                        + " where c.state in ('OPEN', 'RUNNING') and r.held > 2 and r.held < 0.7 * r.capacity"))
                .isZero();
        assertThat(demo.ask("select round(100 * sum(r.held) / sum(r.capacity)) from roster r"
                        + " join course_run c on c.id = r.course_run_id where c.state in ('OPEN', 'RUNNING')"))
                .isBetween(70L, 100L);
        assertThat(demo.count("from enrolment where state = 'WAITLISTED'")).isPositive();
        assertThat(demo.count("from offer where state = 'SUBMITTED'")).isEqualTo(3);
        assertThat(demo.count("from offer where state = 'DRAFT'")).isEqualTo(1);
    }

    @Test
    void everyMunicipalityWithPeopleHasATalkToHold() {
        assertThat(demo.count("from (select p.bfs_no from person p join dossier d on d.person_id = p.id"
                        + " left join talk_worklist t on t.dossier_id = d.id and t.held_on is null"
                        + " where p.target_group <> 'CH_SH' group by p.bfs_no having count(t.dossier_id) = 0) x"))
                .isZero();
        assertThat(demo.count("from first_information_talk")).isGreaterThan(240);
        assertThat(demo.count("from talk_worklist t join dossier d on d.id = t.dossier_id"
                        + " join person p on p.id = d.person_id where p.target_group = 'CH_SH'"))
                .isZero();
    }

    @Test
    void theSameSetOnTheSameDayIsTheSameAndIsGeneratedOnce() {
        SampleSchema again = new SampleSchema(folder.resolve("again"));
        try {
            assertThat(again.generate(SampleSize.demo())).isTrue();
            assertThat(again.generate(SampleSize.demo())).isFalse();

            assertThat(again.checksums()).isEqualTo(demo.checksums());
        } finally {
            again.stop();
        }
    }

    @Test
    void aCrowdCanJoinTheSetAndItsCaseworker() {
        SampleSchema set = new SampleSchema(folder.resolve("crowd"));
        try {
            set.generate(SampleSize.tiny());
            set.generate(new SampleSize("crowd", 7, 300, 1, 1, 8, 12, 1, false));

            assertThat(set.count("from dossier_assignment a join user_account u on u.id = a.caseworker_id"
                            + " where u.login = 'caseworker'"))
                    .isGreaterThanOrEqualTo(300);
            assertThat(set.database()
                            .sql("select name from sample_set order by name")
                            .query(String.class)
                            .list())
                    .containsExactly("crowd", "tiny");
        } finally {
            set.stop();
        }
    }
}
