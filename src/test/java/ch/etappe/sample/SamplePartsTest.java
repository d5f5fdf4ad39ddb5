package ch.etappe.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a large set, with a small one: three parts, three years, invented regions. */
class SamplePartsTest {

    private static final SampleSize SIZE = new SampleSize("parts", 5, 420, 30, 36, 30, 90, 3, true);

    @TempDir
    static Path folder;

    private static final List<String> told = new ArrayList<>();
    private static SampleSchema set;

    @BeforeAll
    static void generate() {
        set = new SampleSchema(folder.resolve("whole"));
        set.generate(SIZE, told::add);
    }

    @AfterAll
    static void stop() {
        set.stop();
    }

    @Test
    void allPartsTogetherAreTheSet() {
        assertThat(set.count("from sample_part")).isEqualTo(3);
        assertThat(set.count("from person")).isEqualTo(420);
        assertThat(set.count("from dossier")).isEqualTo(420);
        assertThat(set.count("from social_region")).isEqualTo(30);
        assertThat(set.ask("select count(distinct region_id) from dossier")).isEqualTo(30);
        assertThat(set.count("from role_assignment where role = 'CASEWORKER'")).isEqualTo(36);
        assertThat(set.count("from offer where state <> 'SUSPENDED'")).isEqualTo(30);
        assertThat(set.count("from offer where state = 'SUSPENDED'")).isEqualTo(1);
        assertThat(set.count("from course_run")).isEqualTo(90 + 60 + 30);
        assertThat(set.count("from sample_set where finished and generator = " + SampleData.VERSION))
                .isEqualTo(1);
    }

    @Test
    void whatIsToldCountsAllRows() {
        assertThat(told.getLast()).contains("person=420", "course_run=180", "social_region=17");
    }

    @Test
    void partsDoNotReachIntoOneAnother() {
        assertThat(set.count("from dossier_assignment a join dossier d on d.id = a.dossier_id"
                        + " join role_assignment r on r.user_id = a.caseworker_id where r.region_id <> d.region_id"
                        + " and a.valid_to is null"))
                .isZero();
        assertThat(set.count("from enrolment e join dossier d on d.id = e.dossier_id join course_run c"
                        + " on c.id = e.course_run_id join site s on s.id = c.site_id join social_region r"
                        + " on r.id = d.region_id where (r.code like 'R0%') <> (s.postcode like '0%')"))
                .isZero();
        assertThat(set.ask("select count(*) - count(distinct phone) from person where phone is not null"))
                .isZero();
    }

    @Test
    void inventedRegionsAreNumberedAndTheirMunicipalitiesExistNowhere() {
        assertThat(set.database()
                        .sql("select name from social_region where code = 'R014'")
                        .query(String.class)
                        .single())
                .startsWith("Region 014 ");
        assertThat(set.count("from municipality where bfs_no between 8001 and 8999"))
                .isEqualTo(17 * 3);
        assertThat(set.ask("select count(distinct name) from municipality where bfs_no between 8001 and 8999"))
                .isEqualTo(17 * 3);
    }

    @Test
    void noRowHangsInTheAir() {
        List<String> orphans = new ArrayList<>();
        set.database().sql("""
                        select k.table_name, k.column_name, k.referenced_table_name, k.referenced_column_name
                        from information_schema.key_column_usage k
                        where k.table_schema = database() and k.referenced_table_name is not null
                        """).query().listOfRows().forEach(key -> {
            String child = key.get("table_name") + "." + key.get("column_name");
            String from =
                    "from %s child left join %s parent on parent.%s = child.%s where child.%s is not null and parent.%s is null"
                            .formatted(
                                    key.get("table_name"),
                                    key.get("referenced_table_name"),
                                    key.get("referenced_column_name"),
                                    key.get("column_name"),
                                    key.get("column_name"),
                                    key.get("referenced_column_name"));
            if (set.count(from) > 0) {
                orphans.add(child);
            }
        });
        assertThat(orphans).isEmpty();
    }

    @Test
    void coursesReachBackYearsAndAppointmentsAQuarterAndTheAuditTrailAWeek() {
        assertThat(set.ask("select count(distinct year(starts_on)) from course_run where state = 'FINISHED'"))
                .isGreaterThanOrEqualTo(3);
        assertThat(set.count("from appointment where starts_at < '2026-08-30'")).isZero();
        assertThat(set.count("from appointment where starts_at between '2026-08-30' and '2026-09-27'"))
                .isPositive();
        assertThat(set.count("from appointment a join appointment b on b.host_id = a.host_id and b.id <> a.id"
                        + " and b.starts_at < a.ends_at and a.starts_at < b.ends_at"))
                .isZero();
        assertThat(set.count("from audit_event where at < '2026-11-15' or at > '2026-11-22'"))
                .isZero();
        assertThat(set.count("from audit_event a join audit_event b on b.id = a.id + 1 where b.at < a.at"))
                .isZero();
        assertThat(set.ask("select count(distinct date(at)) from audit_event")).isEqualTo(5);
    }

    @Test
    void whatWasInterruptedIsHiddenAndGoesOnToTheSameEnd() {
        SampleSchema broken = new SampleSchema(folder.resolve("broken"));
        try {
            assertThatExceptionOfType(SampleFailure.class).isThrownBy(() -> broken.generateUntilCommit(SIZE, 2));
            assertThat(broken.count("from sample_part")).isBetween(1L, 2L);
            assertThat(broken.count("from person")).isBetween(1L, 419L);
            assertThat(broken.count("from sample_set where finished")).isZero();
            assertThat(broken.count("from login_credential")).isZero();

            List<String> words = new ArrayList<>();
            assertThat(broken.generateNextDay(SIZE, words::add)).isTrue();

            assertThat(words.getFirst()).contains("goes on after");
            assertThat(broken.checksums()).isEqualTo(set.checksums());
            assertThat(broken.count("from login_credential")).isEqualTo(set.count("from user_account"));
        } finally {
            broken.stop();
        }
    }

    @Test
    void theNationalSetIsAsLargeAsItSays() {
        List<SampleSize> parts = SamplePart.of(SampleSize.national()).stream()
                .map(SamplePart::size)
                .toList();

        assertThat(parts).hasSizeGreaterThan(20);
        assertThat(parts.stream().mapToInt(SampleSize::persons).sum()).isEqualTo(220_000);
        assertThat(parts.stream().mapToInt(SampleSize::regions).sum()).isEqualTo(300);
        assertThat(parts.stream().mapToInt(SampleSize::caseworkers).sum()).isEqualTo(3000);
        assertThat(parts.stream().mapToInt(SampleSize::offers).sum()).isEqualTo(6000);
        assertThat(parts.stream().mapToInt(SampleSize::runs).sum()).isEqualTo(30_000);
        assertThat(parts).as("what memory holds at once").allMatch(part -> part.persons() < 12_000);
    }
}
