package ch.etappe.attendance;

import static ch.etappe.attendance.AttendanceState.EXCUSED;
import static ch.etappe.attendance.AttendanceState.LATE;
import static ch.etappe.attendance.AttendanceState.PRESENT;
import static ch.etappe.attendance.AttendanceState.UNEXCUSED;
import static ch.etappe.attendance.ClassWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.attendance.AttendanceShares.LowRow;
import ch.etappe.dossier.DossierId;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.kernel.NotFound;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.CourseWorld;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people come to their courses, and when that becomes a signal. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AttendanceSharesTest {

    @Autowired
    AttendanceShares shares;

    @Autowired
    ClassWorld classes;

    @Autowired
    CourseWorld world;

    @Autowired
    JdbcClient database;

    private UUID region;
    private CourseRunId run;
    private DossierId dossier;
    private EnrolmentId seat;

    @BeforeEach
    void somebodyOnACourse() {
        region = world.region();
        run = classes.run(world.provider("Sprachschule Aare"), 10);
        dossier = world.dossier(region, "Amina");
        seat = classes.seat(run, dossier, "ATTENDING");
        world.signInAsCaseworker(region);
    }

    @Test
    void lateIsThereAndExcusedIsNot() {
        days("PPLE");

        AttendanceShare share = Objects.requireNonNull(shares.of(dossier).get(seat));
        assertThat(share.there()).isEqualTo(3);
        assertThat(share.percent()).isEqualTo(75);
        assertThat(share.days().getFirst().state()).isEqualTo(EXCUSED);
        assertThat(share.low()).isNull();
    }

    /** Oldest first; P present, L late, E excused, U unexcused. The worklist and the case say the same. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PPPPPPPUUU, IN_A_ROW",
                "PPPPPPPUUP, -",
                "PUPUP, SMALL_SHARE",
                "PEPE, SMALL_SHARE",
                "UEU, -",
                "PPPPPPPUUE, -",
                "UUU, IN_A_ROW",
            })
    void itIsLowByAShareOrByAbsencesInARow(String days, LowCause expected) {
        days(days);

        assertThat(Objects.requireNonNull(shares.of(dossier).get(seat)).low()).isEqualTo(expected);
        assertThat(shares.lowOf(dossier))
                .extracting(LowRow::cause)
                .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
        assertThat(shares.low(false, 10).total()).isEqualTo(expected == null ? 0 : 1);
        assertThat(shares.low(true, 10).total()).isZero();
    }

    @Test
    void whatIsLongerAgoThanFourWeeksSaysNothingOfNow() {
        for (int day = 40; day < 46; day++) {
            classes.marked(classes.session(run, TODAY.minusDays(day)), seat, day % 2 == 0 ? UNEXCUSED : PRESENT);
        }
        classes.marked(classes.session(run, TODAY.minusDays(1)), seat, LATE);

        assertThat(Objects.requireNonNull(shares.of(dossier).get(seat)).low()).isNull();
        assertThat(shares.lowOf(dossier)).isEmpty();
    }

    @Test
    void aCourseThatIsOverIsNoSignalAnyMore() {
        days("UUU");
        database.sql("update enrolment set state = 'COMPLETED', ended_at = now() where id = ?")
                .param(seat.id())
                .update();

        assertThat(shares.lowOf(dossier)).isEmpty();
        assertThat(Objects.requireNonNull(shares.of(dossier).get(seat)).low()).isNull();
    }

    @Test
    void anotherRegionSeesNothing() {
        days("UUU");
        world.signInAsCaseworker(world.region());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shares.of(dossier));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shares.lowOf(dossier));
        assertThat(shares.low(false, 10).rows()).isEmpty();
    }

    @Test
    @DisplayName("BR17: a day in class is movement of the case, an absence is not")
    void attendanceIsMovement() {
        classes.marked(classes.session(run, TODAY.minusDays(2)), seat, PRESENT);
        classes.marked(classes.session(run, TODAY.minusDays(1)), seat, UNEXCUSED);

        assertThat(database.sql("select moved_on from stall_signs where dossier_id = ?")
                        .param(dossier.id())
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo(TODAY.minusDays(2));
    }

    private void days(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            AttendanceState state = switch (letters.charAt(i)) {
                case 'P' -> PRESENT;
                case 'L' -> LATE;
                case 'E' -> EXCUSED;
                default -> UNEXCUSED;
            };
            classes.marked(classes.session(run, TODAY.minusDays(letters.length() - i)), seat, state);
        }
    }
}
