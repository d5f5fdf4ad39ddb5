package ch.etappe.funding;

import static ch.etappe.funding.FundingWorld.YEAR;
import static ch.etappe.funding.FundingWorld.chf;
import static ch.etappe.funding.FundingWorld.key;
import static ch.etappe.funding.FundingWorld.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.etappe.funding.LedgerDifference.Figure;
import ch.etappe.identity.SignedInAs;
import ch.etappe.test.MeetingWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LedgerCheckTest {

    /** Later than any day on which the portal itself compares, so that this one is the latest. */
    private static final LocalDate DAY = MeetingWorld.today().plusYears(1);

    @Autowired
    LedgerCheck check;

    @Autowired
    LedgerChecks checks;

    @Autowired
    Ledger ledger;

    @Autowired
    FundingWorld world;

    @Autowired
    MeetingWorld people;

    private UUID region;
    private FundId fund;

    @BeforeEach
    void aFundWithACommitment() {
        region = people.region("Olten");
        fund = world.fund(region, 100);
        ledger.commit(fund, YEAR, object(people.dossier(region, "Selam")), chf(40), key());
        check.begin(DAY);
    }

    @AfterEach
    void leave() {
        people.change("delete from ledger_difference where day = ?", DAY);
        people.change("delete from ledger_check where day = ?", DAY);
        SignedInAs.nobody();
    }

    @Test
    void whatIsKeptIsTheSumOfItsEntries() {
        check.compare(DAY);

        assertThat(differences()).isEmpty();
        assertThat(checks.latest()).isPresent();
    }

    @Test
    void aFigureThatSomebodyTouchedIsShownToTheCentime() {
        people.change("update fund_year set inflow = inflow + 1 where fund_id = ?", fund.id());
        people.change("update fund_share set spent = spent + 7 where fund_id = ?", fund.id());
        try {
            check.compare(DAY);

            assertThat(differences())
                    .extracting(LedgerDifference::figure, LedgerDifference::kept, LedgerDifference::summed)
                    .containsExactlyInAnyOrder(
                            tuple(Figure.INFLOW, 10_001L, 10_000L), tuple(Figure.SHARES_PAID, 7L, 0L));
        } finally {
            people.change("update fund_year set inflow = inflow - 1 where fund_id = ?", fund.id());
            people.change("update fund_share set spent = spent - 7 where fund_id = ?", fund.id());
        }
    }

    @Test
    void onceADayIsEnough() {
        check.compare(DAY);

        assertThat(check.begin(DAY)).isFalse();
    }

    private List<LedgerDifference> differences() {
        return checks.latest().orElseThrow().differences().stream()
                .filter(one -> one.fund().equals(fund))
                .toList();
    }
}
