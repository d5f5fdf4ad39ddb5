package ch.etappe.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.appointment.AppointmentForm.Field;
import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Host ME = new Host(UserId.next(), "S. Brunner");

    @Test
    void saysBesideEachFieldWhatIsMissing() {
        AppointmentForm empty = new AppointmentForm(null, null, null, null, " ", "", null, null, Set.of());

        assertThat(ProposalRules.problems(empty, Set.of(ME), NOW))
                .extracting(Remark::field)
                .containsExactly(Field.TYPE, Field.DATE, Field.TIME, Field.MINUTES, Field.PLACE, Field.HOST);
    }

    @Test
    void yesterdayIsWrongBesideTheDayAndAnHourAgoBesideTheTime() {
        assertProblem("2026-03-01", "10:00", new Remark(Field.DATE, "appointment.refusal.past"));
        assertProblem("2026-03-02", "08:59", new Remark(Field.TIME, "appointment.refusal.past"));
        assertProblem("2026-03-02", "09:00", null);
    }

    @Test
    void twoYearsAheadIsFarEnough() {
        assertProblem("2028-03-02", "09:00", null);
        assertProblem("2028-03-03", "09:00", new Remark(Field.DATE, "appointment.refusal.too-far"));
    }

    @Test
    void aTimeThatDoesNotExistIsSaidBesideTheTime() {
        assertProblem("2026-03-29", "02:30", new Remark(Field.TIME, "appointment.refusal.no-such-time"));
    }

    @Test
    void nobodyOfAnotherRegionIsAHost() {
        assertThat(ProposalRules.problems(form("2026-03-09", "09:00"), Set.of(), NOW))
                .containsExactly(new Remark(Field.HOST, "appointment.refusal.host"));
    }

    @Test
    void beforeSevenAndAfterNineteenIsUnusual() {
        assertThat(unusual("2026-03-09T05:59:00Z", "2026-03-09T07:00:00Z")).isTrue();
        assertThat(unusual("2026-03-09T06:00:00Z", "2026-03-09T18:00:00Z")).isFalse();
        assertThat(unusual("2026-03-09T17:00:00Z", "2026-03-09T18:01:00Z")).isTrue();
        assertThat(unusual("2026-03-09T17:00:00Z", "2026-03-09T23:30:00Z")).isTrue();
    }

    private static boolean unusual(String start, String end) {
        return ProposalRules.isUnusualHour(Instant.parse(start), Instant.parse(end), Dates.ZURICH);
    }

    private static void assertProblem(String date, String time, @Nullable Remark problem) {
        var problems = ProposalRules.problems(form(date, time), Set.of(ME), NOW);
        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).containsExactly(problem);
        }
    }

    private static AppointmentForm form(String date, String time) {
        return new AppointmentForm(
                AppointmentType.REVIEW,
                LocalDate.parse(date),
                LocalTime.parse(time),
                45,
                "Stadthaus",
                "",
                ME.id(),
                null,
                Set.of());
    }
}
