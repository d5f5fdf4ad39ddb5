package ch.etappe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.SettingForm.Field;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SettingChangesTest {

    private final LocalDate today = MeetingWorld.today();
    private final LocalDate tomorrow = today.plusDays(1);

    @Autowired
    SettingChanges changes;

    @Autowired
    Settings settings;

    @Autowired
    PublishedSettings published;

    @Autowired
    MeetingWorld world;

    @Autowired
    JdbcClient database;

    private Setting stall;
    private UserId official;

    @BeforeEach
    void theCantonBeforeASettingOfSixtyDays() {
        stall = published.publish(new Setting("dossier.setting.test-" + Ids.next(), Setting.Unit.DAYS, 60, 1, 365));
        official = canton("K. Amt");
    }

    @AfterEach
    void takeItAway() {
        published.withdrawAll();
        SignedInAs.nobody();
    }

    @Test
    void aPlannedValueHoldsFromItsDayOn() {
        change(45, tomorrow);

        assertThat(settings.value(stall)).isEqualTo(60);
        assertThat(settings.value(stall, tomorrow)).isEqualTo(45);
        SettingState state = state();
        assertThat(state.value()).isEqualTo(60);
        assertThat(state.planned()).extracting(SettingEntry::value).containsExactly(45);
        assertThat(state.entries().getFirst().setBy()).isEqualTo("K. Amt");
    }

    @Test
    void aValueFromTodayHoldsAtOnce() {
        change(45, today);

        assertThat(settings.value(stall)).isEqualTo(45);
        assertThat(state().planned()).isEmpty();
    }

    @Test
    void leavesATraceWithTheReason() {
        change(45, tomorrow);

        SettingEntry entry = state().entries().getFirst();
        assertThat(world.ask(
                        "select concat_ws(' ', action, actor_role, reason) from audit_event where object_id = ?",
                        entry.id().id()))
                .isEqualTo("setting-changed CANTON Beschluss");
    }

    @Test
    void refusesWhatMakesNoSenseFieldByField() {
        assertThat(changes.problems(stall.name(), new SettingForm(null, null, " ")))
                .extracting(Problem::field)
                .containsExactly(Field.VALUE, Field.FROM, Field.REASON);
        assertThat(keys(0, tomorrow)).containsExactly("organisation.refusal.value-range");
        assertThat(keys(366, tomorrow)).containsExactly("organisation.refusal.value-range");
        assertThat(keys(45, today.minusDays(1))).containsExactly("organisation.refusal.day-past");
        assertThat(keys(45, today.plusYears(11))).containsExactly("organisation.refusal.day-far");
        assertThat(keys(60, tomorrow)).containsExactly("organisation.refusal.value-same");
        assertThat(changes.problems(stall.name(), new SettingForm(45, tomorrow, "x".repeat(501))))
                .extracting(Problem::key)
                .containsExactly("organisation.refusal.reason-too-long");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.problems("no.such", form(1, today)));
    }

    @Test
    void theUseCaseRefusesWhatTheFormRefuses() {
        assertRefused("organisation.refusal.value-range", () -> change(0, tomorrow));
    }

    @Test
    void aPlannedValueIsWithdrawnBeforeItsDayAndStaysInTheHistory() {
        change(45, tomorrow);
        SettingEntryId planned = state().entries().getFirst().id();

        changes.withdraw(planned);

        assertThat(settings.value(stall, tomorrow)).isEqualTo(60);
        assertThat(state().planned()).isEmpty();
        assertThat(state().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.withdrawn())
                        .isNotNull()
                        .extracting(SettingEntry.Withdrawal::by)
                        .isEqualTo("K. Amt"));
        assertRefused("organisation.refusal.not-planned", () -> changes.withdraw(planned));
        change(30, tomorrow);
        assertThat(settings.value(stall, tomorrow)).isEqualTo(30);
    }

    @Test
    void whatHoldsAlreadyIsNotWithdrawn() {
        change(45, today);

        assertRefused(
                "organisation.refusal.not-planned",
                () -> changes.withdraw(state().entries().getFirst().id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.withdraw(SettingEntryId.next()));
    }

    @Test
    void ofTwoWhoSetTheSameDayTheSecondHearsWhy() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = people.invokeAll(List.of(setting(both, 45), setting(both, 30)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("set", "organisation.refusal.day-taken");
        }
        assertThat(state().planned()).hasSize(1);
    }

    @Test
    void whatWasSetIsNeverRewritten() {
        change(45, tomorrow);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update setting set value = 1 where name = ?")
                        .param(stall.name())
                        .update());
    }

    @Test
    void theAssociationLooksOnly() {
        SignedInAs.account(official, Role.ASSOCIATION, new Scope.Canton());

        assertThat(changes.all()).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> change(45, tomorrow));
    }

    private Callable<String> setting(CyclicBarrier both, int value) {
        return () -> {
            SignedInAs.account(official, Role.CANTON, new Scope.Canton());
            both.await();
            try {
                change(value, tomorrow);
                return "set";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
    }

    private UserId canton(String name) {
        UserId user = world.staff(name, Role.CANTON, new Scope.Canton());
        SignedInAs.account(user, Role.CANTON, new Scope.Canton());
        return user;
    }

    private void change(int value, LocalDate from) {
        changes.change(stall.name(), form(value, from));
    }

    private static SettingForm form(int value, LocalDate from) {
        return new SettingForm(value, from, "Beschluss");
    }

    private List<String> keys(int value, LocalDate from) {
        return changes.problems(stall.name(), form(value, from)).stream()
                .map(Problem::key)
                .toList();
    }

    private SettingState state() {
        return changes.all().stream()
                .filter(state -> state.setting().equals(stall))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act::run)
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
