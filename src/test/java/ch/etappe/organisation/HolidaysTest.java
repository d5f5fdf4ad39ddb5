package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.HolidayForm.Field;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HolidaysTest {

    private static final BfsNumber OLTEN = new BfsNumber(2581);
    private static final BfsNumber MESSEN = new BfsNumber(2457);

    @Autowired
    Holidays holidays;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    MeetingWorld world;

    private final int year = MeetingWorld.today().getYear() + 6;
    private final LocalDate day = weekday();
    private UserId official;

    @BeforeEach
    void theCanton() {
        official = world.staff("K. Amt", Role.CANTON, new Scope.Canton());
        SignedInAs.account(official, Role.CANTON, new Scope.Canton());
    }

    @Test
    void theYearsAheadAreProposedAndNotYetConfirmed() {
        assertThat(holidays.of(2027))
                .extracting(Holiday::name)
                .containsExactly(
                        "Neujahr",
                        "Berchtoldstag",
                        "Karfreitag",
                        "Ostermontag",
                        "Tag der Arbeit",
                        "Auffahrt",
                        "Pfingstmontag",
                        "Fronleichnam",
                        "Bundesfeier",
                        "Mariä Himmelfahrt",
                        "Allerheiligen",
                        "Weihnachten",
                        "Stephanstag");
        assertThat(holidays.of(2030)).hasSize(13).noneMatch(Holiday::confirmed);
        assertThat(holidays.of(2026))
                .filteredOn(Holiday::half)
                .extracting(Holiday::name)
                .containsExactly("Tag der Arbeit");
        assertThat(holidays.of(2028))
                .filteredOn(holiday -> holiday.name().equals("Fronleichnam"))
                .singleElement()
                .satisfies(holiday -> {
                    assertThat(holiday.day()).isEqualTo(LocalDate.of(2028, 6, 15));
                    assertThat(holiday.districts()).hasSize(9).doesNotContain(District.BUCHEGGBERG);
                });
    }

    @Test
    void anAddedHolidayIsNoWorkingDayInItsDistrict() {
        holidays.add(form("Patronatsfest", Set.of(District.OLTEN), false));

        assertThat(workingDays.is(day, OLTEN)).isFalse();
        assertThat(workingDays.is(day, MESSEN)).isTrue();
        assertThat(world.ask(
                        "select reason from audit_event where action = 'holiday-added' and actor_id = ?",
                        official.id()))
                .isEqualTo("Beschluss");
    }

    @Test
    void aHalfHolidayStaysAWorkingDay() {
        holidays.add(form("Nachmittag frei", Set.of(), true));

        assertThat(workingDays.is(day, OLTEN)).isTrue();
    }

    @Test
    void aChangeReplacesAndTheHistoryKeepsBoth() {
        holidays.add(form("Patronatsfest", Set.of(District.OLTEN), false));
        Holiday before = of("Patronatsfest").getFirst();

        holidays.change(before.id(), form("Patronatsfest", Set.of(), false));

        assertThat(workingDays.is(day, MESSEN)).isFalse();
        assertThat(of("Patronatsfest"))
                .hasSize(2)
                .filteredOn(holiday -> holiday.removed() == null)
                .singleElement()
                .satisfies(now -> assertThat(now.districts()).isEmpty());
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsToldSo() {
        holidays.add(form("Patronatsfest", Set.of(District.OLTEN), false));
        Holiday seen = of("Patronatsfest").getFirst();
        holidays.change(seen.id(), form("Patronatsfest", Set.of(District.OLTEN), true));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> holidays.change(seen.id(), form("Anderes Fest", Set.of(), false)));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> holidays.remove(seen.id(), "Doch nicht"));
    }

    @Test
    void aRemovedHolidayIsAWorkingDayAgain() {
        holidays.add(form("Patronatsfest", Set.of(), false));

        holidays.remove(of("Patronatsfest").getFirst().id(), "Doch nicht");

        assertThat(workingDays.is(day, OLTEN)).isTrue();
        assertThat(of("Patronatsfest"))
                .singleElement()
                .satisfies(holiday -> assertThat(holiday.removed())
                        .isNotNull()
                        .extracting(Holiday.Removal::why)
                        .isEqualTo("Doch nicht"));
    }

    @Test
    void refusesWhatMakesNoSenseFieldByField() {
        holidays.add(form("Patronatsfest", Set.of(), false));

        assertThat(holidays.problems(null, new HolidayForm(null, " ", Set.of(), false, false, null)))
                .extracting(Problem::field)
                .containsExactly(Field.DAY, Field.NAME, Field.REASON);
        assertThat(holidays.problems(null, form("patronatsfest", Set.of(District.THAL), false)))
                .extracting(Problem::key)
                .containsExactly("organisation.refusal.holiday-twice");
        assertThat(holidays.problems(null, form("x".repeat(81), Set.of(), false)))
                .extracting(Problem::key)
                .containsExactly("organisation.refusal.holiday-name-too-long");
    }

    @Test
    void pastDaysStayAsTheyWere() {
        Holiday past = holidays.of(2026).getFirst();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> holidays.remove(past.id(), "Zu spät"))
                .extracting(Refusal::key)
                .isEqualTo("organisation.refusal.day-past");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> holidays.remove(HolidayId.next(), "Gibt es nicht"));
    }

    @Test
    void aYearIsConfirmedAtOnceAndTheHistoryKeepsTheProposals() {
        assertThat(holidays.confirm(2030, "Beschluss")).isEqualTo(13);

        assertThat(holidays.of(2030))
                .hasSize(26)
                .filteredOn(holiday -> holiday.removed() == null)
                .hasSize(13)
                .allMatch(Holiday::confirmed);
        assertThat(workingDays.is(LocalDate.of(2030, 12, 25), OLTEN)).isFalse();
        assertThat(holidays.confirm(2030, "Nochmals")).isZero();
    }

    @Test
    void theAssociationLooksOnly() {
        SignedInAs.account(official, Role.ASSOCIATION, new Scope.Canton());

        assertThat(holidays.of(2027)).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> holidays.add(form("Fest", Set.of(), false)));
    }

    private HolidayForm form(String name, Set<District> districts, boolean half) {
        return new HolidayForm(day, name, districts, half, true, "Beschluss");
    }

    private List<Holiday> of(String name) {
        return holidays.of(year).stream()
                .filter(holiday -> holiday.name().equals(name))
                .toList();
    }

    private LocalDate weekday() {
        return LocalDate.of(year, 9, 1).with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.WEDNESDAY));
    }
}
