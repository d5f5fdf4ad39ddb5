package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.SchoolHolidayForm.Field;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SchoolHolidaysTest {

    @Autowired
    SchoolHolidays holidays;

    @Autowired
    ClosedDays closedDays;

    @Autowired
    MeetingWorld world;

    private final int year = MeetingWorld.today().getYear() + 6;
    private final LocalDate first = LocalDate.of(year, 7, 10);

    @BeforeEach
    void theCanton() {
        SignedInAs.account(world.staff("K. Amt", Role.CANTON, new Scope.Canton()), Role.CANTON, new Scope.Canton());
        world.municipality("Olten");
    }

    @Test
    void theKnownYearsAreProposedAndNotYetConfirmed() {
        assertThat(holidays.of(2027)).isNotEmpty().noneMatch(SchoolHoliday::confirmed);
        assertThat(holidays.of(2027))
                .filteredOn(holiday -> holiday.districts().contains(District.DORNECK))
                .noneMatch(holiday -> holiday.districts().contains(District.OLTEN));
    }

    @Test
    void holdInTheirDistrictsOnlyUntilTheyAreRemoved() {
        holidays.add(form(first, first.plusDays(6), Set.of(District.DORNECK)));
        assertThat(closedDays.between(first, first.plusDays(20), "Olten")).isEmpty();

        holidays.add(form(first, first.plusDays(6), Set.of()));
        assertThat(closedDays.between(first.plusDays(5), first.plusDays(20), "Olten"))
                .extracting(ClosedDay::day)
                .containsExactly(first.plusDays(5), first.plusDays(6));

        holidays.of(year).forEach(holiday -> holidays.remove(holiday.id(), "Irrtum"));
        assertThat(closedDays.between(first, first.plusDays(20), "Olten")).isEmpty();
        assertThat(holidays.of(year)).as("history").hasSize(2);
    }

    @Test
    void theEndBeforeTheStartAndTheSameTwiceAreRefused() {
        assertThat(holidays.problems(null, form(first, first.minusDays(1), Set.of())))
                .extracting(Problem::field)
                .containsExactly(Field.LAST);
        holidays.add(form(first, first.plusDays(6), Set.of()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holidays.add(form(first.plusDays(3), first.plusDays(9), Set.of())))
                .withMessageContaining("organisation.refusal.school-holidays-twice");
    }

    private static SchoolHolidayForm form(LocalDate first, LocalDate last, Set<District> districts) {
        return new SchoolHolidayForm(first, last, "Sommerferien", districts, true, "Beschluss");
    }
}
