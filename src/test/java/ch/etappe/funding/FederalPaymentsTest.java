package ch.etappe.funding;

import static ch.etappe.funding.FundingWorld.YEAR;
import static ch.etappe.funding.FundingWorld.chf;
import static ch.etappe.funding.FundingWorld.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.funding.FederalPayments.Amount;
import ch.etappe.funding.FederalPayments.Counted;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("The Confederation's flat rates and payments")
class FederalPaymentsTest {

    private static final LocalDate TODAY = MeetingWorld.today();

    @Autowired
    FlatRates rates;

    @Autowired
    FederalPayments payments;

    @Autowired
    Ledger ledger;

    @Autowired
    Funds funds;

    @Autowired
    FundingWorld world;

    @Autowired
    MeetingWorld people;

    @BeforeEach
    void theCanton() {
        world.canton();
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    @DisplayName("VIntA Art. 15: 6'000 until 30.4.2019, 18'000 from 1.5.2019")
    void theRateIsThatOfTheDayOfTheDecision() {
        assertThat(rates.on(RateKind.IP, LocalDate.of(2019, 4, 30))).isEqualTo(chf(6_000));
        assertThat(rates.on(RateKind.IP, LocalDate.of(2019, 5, 1))).isEqualTo(chf(18_000));
        assertThat(rates.on(RateKind.PROGRAMM_S_MONTH, TODAY)).isEqualTo(chf(250));
        refuses("funding.refusal.no-rate", () -> rates.on(RateKind.PROGRAMM_S_MONTH, LocalDate.of(2021, 1, 1)));
    }

    @Test
    void aLaterRateIsEnteredWithItsLegalBasisAndMayBeTakenBack() {
        LocalDate from = LocalDate.of(TODAY.getYear() + 3, 1, 1);
        FlatRateId id = rates.enter(new FlatRateForm(RateKind.IP, chf(18_600), from, "Kreisschreiben SEM"));

        assertThat(rates.on(RateKind.IP, from)).isEqualTo(chf(18_600));
        assertThat(rates.on(RateKind.IP, from.minusDays(1))).isEqualTo(chf(18_000));
        assertThat(rates.problems(new FlatRateForm(RateKind.IP, chf(1), from, "Kreisschreiben")))
                .extracting(Problem::key)
                .containsExactly("funding.refusal.rate-day-taken");
        rates.withdraw(id);
        assertThat(rates.on(RateKind.IP, from)).isEqualTo(chf(18_000));
        assertThat(rates.all()).filteredOn(one -> one.id().equals(id)).allMatch(FlatRate::withdrawn);
        refuses("funding.refusal.rate-fixed", () -> rates.withdraw(id));
    }

    @Test
    void aRateOfTheLawIsNotTakenBackAndNothingIsRewritten() {
        FlatRateId law = rates.all().stream()
                .filter(one -> one.by() == null)
                .findFirst()
                .orElseThrow()
                .id();

        refuses("funding.refusal.rate-fixed", () -> rates.withdraw(law));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rates.withdraw(FlatRateId.next()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> people.change("update flat_rate set amount = 1 where id = ?", law.id()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> people.change("delete from flat_rate where id = ?", law.id()));
    }

    @Test
    void whatIsMistypedIsSaidAtItsField() {
        assertThat(rates.problems(new FlatRateForm(RateKind.IP, new Chf(-1), null, " ")))
                .extracting(Problem::key)
                .containsExactly(
                        "funding.refusal.rate-amount", "funding.refusal.rate-day", "funding.refusal.basis-missing");
    }

    @Test
    @DisplayName("BR15: what Programme S paid before is deducted from the flat rate")
    void programmeSIsDeducted() {
        Amount amount = payments.workOut(new FederalPaymentForm(2024, 1, 12, 40));

        assertThat(amount.gross()).isEqualTo(chf(216_000));
        assertThat(amount.deduction()).isEqualTo(chf(10_000));
        assertThat(amount.net()).isEqualTo(chf(206_000));
        refuses("funding.refusal.deduction", () -> payments.workOut(new FederalPaymentForm(2024, 1, 1, 72)));
        refuses("funding.refusal.decisions", () -> payments.workOut(new FederalPaymentForm(2024, 1, 0, 0)));
        refuses("funding.refusal.months", () -> payments.workOut(new FederalPaymentForm(2024, 1, 1, -1)));
        refuses("funding.refusal.rate-changes", () -> payments.workOut(new FederalPaymentForm(2019, 1, 10, 0)));
    }

    @Test
    void aHalfIsBookedOnceUnlessItIsReversed() {
        FederalPaymentForm form = new FederalPaymentForm(2020, 2, 10, 0);
        EntryId first = payments.book(form, TODAY, "SEM 2020/2", key());

        refuses("funding.refusal.half-booked", () -> payments.book(form, TODAY, "SEM 2020/2", key()));
        FundId fund = ledger.fund(Payer.canton(CostBearer.CANTON_IP));
        assertThat(funds.position(fund, 2020).inflow()).isEqualTo(chf(180_000));
        ledger.reverse(first, "Liste korrigiert");
        EntryId second = payments.book(new FederalPaymentForm(2020, 2, 9, 0), TODAY, "SEM 2020/2b", key());
        assertThat(funds.position(fund, 2020).inflow()).isEqualTo(chf(162_000));
        ledger.reverse(second, "Ende des Tests");
    }

    @Test
    @DisplayName("BR15: everybody counts once, with the months of status S until the first decision")
    void decisionsAreCountedFromTheDossiers() {
        UUID region = people.region("Olten");
        LocalDate decided = LocalDate.of(YEAR, 2, 10);
        Counted before = payments.counted(YEAR, 1);
        UUID changed = people.personOf(people.dossier(region, "Oksana"));
        people.change("delete from residence_status where person_id = ?", changed);
        status(changed, decided.minusMonths(14), "S", null);
        status(changed, decided, "S_B", decided);
        status(changed, decided.plusMonths(2), "VA", decided.plusMonths(2));

        Counted after = payments.counted(YEAR, 1);

        assertThat(after.decisions() - before.decisions()).isEqualTo(1);
        assertThat(after.programmeSMonths() - before.programmeSMonths()).isEqualTo(14);
    }

    private void status(UUID person, LocalDate from, String group, @Nullable LocalDate decided) {
        people.change(
                "insert into residence_status (person_id, valid_from, target_group, decided_on) values (?, ?, ?, ?)",
                person,
                from,
                group,
                decided);
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal ->
                        assertThat(Objects.requireNonNull(refusal).key()).isEqualTo(key));
    }
}
