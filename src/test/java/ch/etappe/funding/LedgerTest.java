package ch.etappe.funding;

import static ch.etappe.funding.FundingWorld.YEAR;
import static ch.etappe.funding.FundingWorld.chf;
import static ch.etappe.funding.FundingWorld.key;
import static ch.etappe.funding.FundingWorld.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.RegionId;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("BR14, BR19: the ledger")
class LedgerTest {

    private static final LocalDate TODAY = MeetingWorld.today();

    @Autowired
    Ledger ledger;

    @Autowired
    Releases releases;

    @Autowired
    Funds funds;

    @Autowired
    FundingWorld world;

    @Autowired
    MeetingWorld people;

    @Autowired
    TransactionTemplate transaction;

    private UUID region;
    private DossierId dossier;
    private FundId fund;

    @BeforeEach
    void aFundWithAThousandFrancs() {
        region = people.region("Olten");
        dossier = people.dossier(region, "Selam");
        fund = world.fund(region, 1_000);
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void setsAsideFreesAndPaysWhatIsThere() {
        CostObject course = object(dossier);
        ledger.commit(fund, YEAR, course, chf(600), key());
        ledger.release(fund, YEAR, course.id(), chf(100), key());
        ledger.spend(fund, YEAR, course.id(), new Chf(20_005), TODAY, key());

        FundPosition position = funds.position(fund, YEAR);
        assertThat(position.inflow()).isEqualTo(chf(1_000));
        assertThat(position.committed()).isEqualTo(new Chf(29_995));
        assertThat(position.spent()).isEqualTo(new Chf(20_005));
        assertThat(position.free()).isEqualTo(chf(500));
        assertThat(position.entries()).isEqualTo(4);
    }

    @Test
    void refusesMoreThanIsFreeOrSetAside() {
        CostObject course = object(dossier);
        refuses("funding.refusal.not-enough", () -> ledger.commit(fund, YEAR, course, new Chf(100_001), key()));
        ledger.commit(fund, YEAR, course, chf(300), key());
        CostObject other = object(dossier);
        ledger.commit(fund, YEAR, other, chf(300), key());

        refuses(
                "funding.refusal.beyond-commitment",
                () -> ledger.release(fund, YEAR, course.id(), new Chf(30_001), key()));
        refuses(
                "funding.refusal.beyond-commitment",
                () -> ledger.spend(fund, YEAR, course.id(), new Chf(30_001), TODAY, key()));
        refuses("shell.me.not-found", () -> ledger.spend(fund, YEAR, Ids.next(), chf(1), TODAY, key()));
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(chf(600));
    }

    @Test
    void refusesNothingLessThanNothingAndWhatIsMistyped() {
        for (long rappen : new long[] {0, -1, Long.MIN_VALUE, 100_000_000_001L, Long.MAX_VALUE}) {
            refuses("funding.refusal.amount", () -> ledger.inflow(fund, YEAR, new Chf(rappen), TODAY, "Kredit", key()));
            refuses("funding.refusal.amount", () -> ledger.commit(fund, YEAR, object(dossier), new Chf(rappen), key()));
        }
        refuses("funding.refusal.year", () -> ledger.inflow(fund, 1999, chf(1), TODAY, "Kredit", key()));
        refuses("funding.refusal.year", () -> ledger.inflow(fund, YEAR + 6, chf(1), TODAY, "Kredit", key()));
        refuses(
                "funding.refusal.value-date",
                () -> ledger.inflow(fund, YEAR, chf(1), TODAY.plusDays(1), "Kredit", key()));
        refuses("funding.refusal.reason-missing", () -> ledger.inflow(fund, YEAR, chf(1), TODAY, "  ", key()));
        refuses("funding.refusal.reason-long", () -> ledger.inflow(fund, YEAR, chf(1), TODAY, "x".repeat(501), key()));
    }

    @Test
    void booksOnceWhoeverAsksTwice() {
        String key = key();
        CostObject course = object(dossier);
        EntryId first = ledger.commit(fund, YEAR, course, chf(100), key);

        assertThat(ledger.commit(fund, YEAR, course, chf(100), key)).isEqualTo(first);
        refuses("funding.refusal.key-used", () -> ledger.commit(fund, YEAR, course, chf(200), key));
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(chf(100));
        FundId elsewhere = world.fund(people.region("Dorneck"), 500);
        refuses("funding.refusal.key-used", () -> ledger.inflow(elsewhere, YEAR, chf(100), TODAY, "Kredit", key));
    }

    @Test
    void correctsByReversalOnceAndWithAReason() {
        CostObject course = object(dossier);
        EntryId committed = ledger.commit(fund, YEAR, course, chf(400), key());
        EntryId released = ledger.release(fund, YEAR, course.id(), chf(150), key());
        EntryId spent = ledger.spend(fund, YEAR, course.id(), chf(250), TODAY, key());

        refuses("funding.refusal.reason-missing", () -> ledger.reverse(spent, " "));
        refuses("funding.refusal.commitment-used", () -> ledger.reverse(committed, "Falscher Kurs"));
        EntryId reversal = ledger.reverse(spent, "Rechnung doppelt");
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(chf(250));
        refuses("funding.refusal.reversed", () -> ledger.reverse(spent, "noch einmal"));
        refuses("funding.refusal.is-reversal", () -> ledger.reverse(reversal, "doch nicht"));
        ledger.reverse(released, "Kurs geht weiter");
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(chf(400));
        ledger.reverse(committed, "Falscher Kurs");

        FundPosition position = funds.position(fund, YEAR);
        assertThat(position.free()).isEqualTo(chf(1_000));
        assertThat(position.committed()).isEqualTo(Chf.ZERO);
        assertThat(position.entries()).as("nothing is deleted").isEqualTo(7);
        refuses("shell.me.not-found", () -> ledger.reverse(EntryId.next(), "Unbekannt"));
    }

    @Test
    void doesNotTakeBackMoneyThatIsSetAside() {
        EntryId more = ledger.inflow(fund, YEAR, chf(500), TODAY, "Nachtrag", key());
        ledger.commit(fund, YEAR, object(dossier), chf(1_001), key());

        refuses("funding.refusal.not-enough", () -> ledger.reverse(more, "Irrtum"));
    }

    @Test
    void isNeverRewrittenNotEvenByHand() {
        CostObject course = object(dossier);
        EntryId entry = ledger.commit(fund, YEAR, course, chf(10), key());
        UUID id = entry.id();

        forbids(() -> people.change("update ledger_entry set amount = 1 where id = ?", id));
        forbids(() -> people.change("delete from ledger_entry where id = ?", id));
        forbids(() -> people.change("delete from fund_commitment where object_id = ?", course.id()));
        forbids(() -> people.change("update fund_commitment set area = 'SOCIAL' where object_id = ?", course.id()));
        forbids(() -> people.change("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, idempotency_key, value_date, booked_at)
            values (uuid(), ?, ?, 'COMMITMENT', 99100, ?, uuid(), now(), now())
            """, fund.id(), YEAR, course.id()));
        forbids(() -> people.change("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, idempotency_key, value_date, booked_at)
            values (uuid(), ?, ?, 'EXPENSE', 1001, ?, uuid(), now(), now())
            """, fund.id(), YEAR, course.id()));
        forbids(() -> people.change("""
            insert into ledger_entry (id, fund_id, year_no, kind, amount, object_id, reverses, reversed_kind, reason,
                                      idempotency_key, value_date, booked_at)
            values (uuid(), ?, ?, 'REVERSAL', 999, ?, ?, 'COMMITMENT', 'x', uuid(), now(), now())
            """, fund.id(), YEAR, course.id(), id));
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(chf(10));
    }

    @Test
    void belongsToTheActOfItsCaller() {
        CostObject course = object(dossier);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    ledger.commit(fund, YEAR, course, chf(100), key());
                    throw new IllegalStateException("the approval failed");
                }));

        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(Chf.ZERO);
    }

    @Test
    void freesWhatIsLeftWhenSomethingEndsByItsDate() {
        CostObject course = object(dossier);
        ledger.commit(fund, YEAR, course, chf(400), key());
        ledger.spend(fund, YEAR, course.id(), chf(100), TODAY, key());
        SignedInAs.nobody();

        transaction.executeWithoutResult(tx -> releases.releaseAll(course.id(), "expired"));
        transaction.executeWithoutResult(tx -> releases.releaseAll(course.id(), "expired"));

        world.canton();
        assertThat(funds.position(fund, YEAR).committed()).isEqualTo(Chf.ZERO);
        assertThat(funds.position(fund, YEAR).free()).isEqualTo(chf(900));
        assertThat(funds.entries(new EntryQuery(fund, YEAR, EntryKind.RELEASE), 0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isNull());
    }

    @Test
    void letsARegionBookOnItsOwnCasesOnly() {
        UUID elsewhere = people.region("Dorneck");
        DossierId foreign = people.dossier(elsewhere, "Reza");
        CostObject theirs = object(foreign);
        FundId theirFund = world.fund(elsewhere, 1_000);
        ledger.commit(theirFund, YEAR, theirs, chf(100), key());
        world.lead(region);

        assertThat(ledger.commit(fund, YEAR, object(dossier), chf(10), key())).isNotNull();
        refuses("shell.me.not-found", () -> ledger.commit(fund, YEAR, theirs, chf(10), key()));
        refuses("shell.me.not-found", () -> ledger.release(theirFund, YEAR, theirs.id(), chf(10), key()));
        refuses("shell.me.not-found", () -> ledger.spend(theirFund, YEAR, theirs.id(), chf(10), TODAY, key()));
        refuses("funding.refusal.other-place", () -> ledger.commit(theirFund, YEAR, object(dossier), chf(10), key()));
        refuses("shell.me.not-found", () -> funds.position(theirFund, YEAR));
        refuses("shell.me.not-found", () -> funds.entries(new EntryQuery(theirFund, YEAR, null), 0, 10));
        assertThat(funds.positions(YEAR)).extracting(FundPosition::fund).containsExactly(fund);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ledger.inflow(fund, YEAR, chf(1), TODAY, "Kredit", key()));
    }

    @Test
    void isClosedToWhoeverHasNothingToDoWithMoney() {
        for (Role role : new Role[] {Role.ASSOCIATION, Role.ADMIN}) {
            SignedInAs.account(people.staff("V. Muster", role, new Scope.Canton()), role, new Scope.Canton());
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> funds.positions(YEAR));
        }
    }

    @Test
    @DisplayName("BR16: for asylum seekers the flat rate pays language, education and early childhood only")
    void asylumSeekersInTwoAreasOnly() {
        people.change("update person set permit = 'N', target_group = 'AS' where id = ?", people.personOf(dossier));
        FundId flatRate = ledger.fund(Payer.canton(CostBearer.CANTON_IP));
        ledger.inflow(flatRate, YEAR, chf(100), TODAY, "Test", key());

        refuses(
                "funding.refusal.in-procedure",
                () -> ledger.commit(
                        flatRate,
                        YEAR,
                        new CostObject(CostObject.Kind.MEASURE, Ids.next(), dossier, ProcessArea.EMPLOYABILITY),
                        chf(10),
                        key()));
        CostObject course = object(dossier);
        assertThat(ledger.commit(flatRate, YEAR, course, chf(10), key())).isNotNull();
        ledger.release(flatRate, YEAR, course.id(), chf(10), key());
    }

    @Test
    void doesNotSetAsideForAClosedCase() {
        people.change(
                "update dossier set state = 'CLOSED', closed_on = ?, close_reason = 'LEFT_CH' where id = ?",
                TODAY,
                dossier.id());

        refuses("dossier.refusal.closed", () -> ledger.commit(fund, YEAR, object(dossier), chf(10), key()));
    }

    @Test
    void tellsForHowLongAndWhereMoneyIsSetAside() {
        CostObject course = object(dossier);
        ledger.commit(fund, YEAR, course, chf(300), key());
        CostObject work = new CostObject(CostObject.Kind.ENROLMENT, Ids.next(), dossier, ProcessArea.EMPLOYABILITY);
        ledger.commit(fund, YEAR, work, chf(200), key());
        ledger.spend(fund, YEAR, work.id(), chf(50), TODAY, key());

        assertThat(funds.openByAge(fund, YEAR))
                .hasSize(AgeBand.values().length)
                .contains(new OpenAge(AgeBand.MONTH, chf(450), 2), new OpenAge(AgeBand.LONGER, Chf.ZERO, 0));
        assertThat(funds.shares(fund, YEAR))
                .extracting(FundShare::area, FundShare::committed, FundShare::spent)
                .containsExactlyInAnyOrder(
                        tuple(ProcessArea.LANGUAGE_EDU, chf(300), Chf.ZERO),
                        tuple(ProcessArea.EMPLOYABILITY, chf(150), chf(50)));
        EntrySummary newest =
                funds.entries(new EntryQuery(fund, YEAR, null), 0, 1).getFirst();
        assertThat(newest.kind()).isEqualTo(EntryKind.EXPENSE);
        assertThat(newest.dossierNumber()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(funds.count(new EntryQuery(fund, YEAR, null))).isEqualTo(4);
        assertThat(funds.count(new EntryQuery(fund, YEAR, EntryKind.COMMITMENT)))
                .isEqualTo(2);
    }

    @Test
    void givesAPayerOneFund() {
        assertThat(ledger.fund(Payer.region(new RegionId(region)))).isEqualTo(fund);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ledger.inflow(FundId.next(), YEAR, chf(1), TODAY, "Kredit", key()));
    }

    @Test
    void leavesATraceWithoutContent() {
        EntryId entry = ledger.commit(fund, YEAR, object(dossier), chf(10), key());

        assertThat(people.ask(
                        "select concat_ws('|', action, object_type, reason) from audit_event where object_id = ?",
                        entry.id()))
                .isEqualTo("booked-commitment|ledger-entry");
    }

    private static void refuses(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal ->
                        assertThat(Objects.requireNonNull(refusal).key()).isEqualTo(key));
    }

    private static void forbids(ThrowingCallable act) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(act);
    }
}
