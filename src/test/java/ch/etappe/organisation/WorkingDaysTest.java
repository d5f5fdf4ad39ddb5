package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.test.MeetingWorld;
import ch.etappe.test.StatementCounter;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorkingDaysTest {

    private static final BfsNumber OLTEN = new BfsNumber(2581);
    private static final BfsNumber MESSEN = new BfsNumber(2457); // Bucheggberg

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    @Autowired
    MeetingWorld world;

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, 1, 2026-12-24",
        "2026-12-23, 2, 2026-12-28", // Christmas, St. Stephen's and a weekend between
        "2026-12-31, 1, 2027-01-04", // New Year, Berchtold's and a weekend between
        "2027-12-31, 1, 2028-01-03",
        "2028-02-28, 1, 2028-02-29",
        "2028-02-28, 2, 2028-03-01",
        "2028-02-29, 0, 2028-02-29",
        "2026-04-02, 1, 2026-04-07", // Good Friday to Easter Monday
        "2026-04-30, 1, 2026-05-01", // the first of May is half a holiday
        "2026-11-21, 0, 2026-11-23", // from a Saturday
        "2026-11-21, 1, 2026-11-23"
    })
    void countsOverWeekendsHolidaysAndTheTurnOfTheYear(LocalDate from, int days, LocalDate due) {
        assertThat(workingDays.plus(from, days, OLTEN)).isEqualTo(due);
    }

    @Test
    void bucheggbergWorksOnCorpusChristi() {
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);

        assertThat(workingDays.is(corpusChristi, OLTEN)).isFalse();
        assertThat(workingDays.is(corpusChristi, MESSEN)).isTrue();
        assertThat(workingDays.plus(corpusChristi.minusDays(1), 1, OLTEN)).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(workingDays.plus(corpusChristi.minusDays(1), 1, MESSEN)).isEqualTo(corpusChristi);
    }

    @Test
    void aMunicipalityWithoutDistrictHasTheHolidaysOfTheWholeCanton() {
        BfsNumber elsewhere = world.municipality("Anderswo");

        assertThat(workingDays.is(LocalDate.of(2026, 6, 4), elsewhere)).isTrue();
        assertThat(workingDays.is(LocalDate.of(2026, 12, 25), elsewhere)).isFalse();
    }

    /** Compared with asking for each day alone, over many spans. */
    @Test
    void agreesWithCountingDayByDay() {
        Random chance = new Random(2026);
        for (int i = 0; i < 40; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(1700));
            int days = chance.nextInt(25);
            BfsNumber municipality = i % 2 == 0 ? OLTEN : MESSEN;

            LocalDate due = workingDays.plus(from, days, municipality);

            assertThat(workingDays.is(due, municipality)).isTrue();
            assertThat(from.plusDays(1)
                            .datesUntil(due.plusDays(1))
                            .filter(day -> workingDays.is(day, municipality))
                            .count())
                    .as("%s plus %s", from, days)
                    .isEqualTo(days == 0 && due.isAfter(from) ? 1 : days);
        }
    }

    @Test
    void aLongSpanNeedsOneStatement() {
        assertThat(statements.during(() -> workingDays.plus(LocalDate.of(2026, 1, 1), 250, OLTEN)))
                .isEqualTo(1);
    }

    @Test
    void countsOnWhereHolidaysFillTheSpan() {
        LocalDate first = LocalDate.of(2040, 1, 2);
        first.datesUntil(first.plusDays(90))
                .forEach(day -> database.sql("""
                        insert into holiday (id, day, name, half, confirmed, reason, added_at)
                        values (uuid(), ?, 'Lang', false, false, 'test', utc_timestamp())
                        """).param(day).update());

        assertThat(workingDays.plus(first, 1, OLTEN)).isEqualTo(LocalDate.of(2040, 4, 2));
    }

    @Test
    void isNotAskedBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> workingDays.plus(LocalDate.of(2026, 1, 1), -1, OLTEN));
    }

    @Test
    void everyOneOf106MunicipalitiesLiesInADistrict() {
        assertThat(world.ask("""
                        select group_concat(concat(district, ' ', n) order by district) from
                        (select district, count(*) as n from municipality where district is not null group by district) d
                        """))
                .isEqualTo("SOLOTHURN 1,LEBERN 15,BUCHEGGBERG 7,WASSERAMT 19,THAL 8,GAEU 8,OLTEN 15,GOESGEN 10,"
                        + "DORNECK 11,THIERSTEIN 12");
    }

    @ParameterizedTest
    @CsvSource({
        "Solothurn, SOLOTHURN",
        "Grenchen, LEBERN",
        "Messen, BUCHEGGBERG",
        "Biberist, WASSERAMT",
        "Lohn-Ammannsegg, WASSERAMT",
        "Balsthal, THAL",
        "Oensingen, GAEU",
        "Schönenwerd, OLTEN",
        "Trimbach, GOESGEN",
        "Erlinsbach (SO), GOESGEN",
        "Dornach, DORNECK",
        "Breitenbach, THIERSTEIN"
    })
    void aMunicipalityLiesInItsDistrict(String name, District district) {
        assertThat(world.ask("select district from municipality where name = ? and bfs_no < 2700", name))
                .isEqualTo(district.name());
    }
}
