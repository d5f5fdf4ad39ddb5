package ch.etappe.funding;

import static ch.etappe.funding.FundingWorld.YEAR;
import static ch.etappe.funding.FundingWorld.chf;
import static ch.etappe.funding.FundingWorld.key;
import static ch.etappe.funding.FundingWorld.object;
import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.RegionId;
import ch.etappe.test.MeetingWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Fifty at the same instant on one fund. No sleeps: the lock is what is tested. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DisplayName("BR14: fifty book at once")
class LedgerRushTest {

    private static final int THREADS = 50;
    private static final String DONE = "done";

    @Autowired
    Ledger ledger;

    @Autowired
    Funds funds;

    @Autowired
    FundingWorld world;

    @Autowired
    MeetingWorld people;

    private UUID region;
    private UserId canton;
    private List<DossierId> cases;

    @BeforeEach
    void aRegionWithFiftyCases() {
        region = people.region("Olten");
        cases = IntStream.range(0, THREADS)
                .mapToObj(i -> people.dossier(region, "Person " + i))
                .toList();
        canton = world.canton();
    }

    @AfterEach
    void leave() {
        SignedInAs.nobody();
    }

    @Test
    void whatIsFreeGoesToAsManyAsItIsEnoughFor() throws Exception {
        FundId fund = world.fund(region, 1_050);

        List<String> outcomes = allAtOnce(cases.stream()
                .<Callable<String>>map(
                        one -> () -> outcome(() -> ledger.commit(fund, YEAR, object(one), chf(100), key())))
                .toList());

        assertThat(outcomes).filteredOn(DONE::equals).hasSize(10);
        assertThat(outcomes).filteredOn("funding.refusal.not-enough"::equals).hasSize(THREADS - 10);
        assertThat(funds.position(fund, YEAR).free()).isEqualTo(chf(50));
    }

    @Test
    void theFirstInflowsOfAYearAllArrive() throws Exception {
        List<String> outcomes = allAtOnce(IntStream.range(0, THREADS)
                .<Callable<String>>mapToObj(i -> () -> outcome(() -> ledger.inflow(
                        ledger.fund(Payer.region(new RegionId(region))),
                        YEAR,
                        chf(1),
                        MeetingWorld.today(),
                        "Kredit",
                        key())))
                .toList());

        assertThat(outcomes).containsOnly(DONE);
        FundId fund = ledger.fund(Payer.region(new RegionId(region)));
        assertThat(funds.position(fund, YEAR).inflow()).isEqualTo(chf(THREADS));
    }

    @Test
    void committingPayingFreeingAndReversingMeetWithoutBlockingEachOther() throws Exception {
        FundId fund = world.fund(region, 10_000);

        List<String> outcomes = allAtOnce(cases.stream()
                .<Callable<String>>map(one -> () -> outcome(() -> {
                    CostObject course = object(one);
                    ledger.commit(fund, YEAR, course, chf(100), key());
                    ledger.release(fund, YEAR, course.id(), chf(30), key());
                    EntryId paid = ledger.spend(fund, YEAR, course.id(), chf(70), MeetingWorld.today(), key());
                    ledger.reverse(paid, "Rechnung doppelt");
                }))
                .toList());

        assertThat(outcomes).containsOnly(DONE);
        FundPosition position = funds.position(fund, YEAR);
        assertThat(position.committed()).isEqualTo(chf(70L * THREADS));
        assertThat(position.spent()).isEqualTo(Chf.ZERO);
        assertThat(position.entries()).isEqualTo(1 + 4 * THREADS);
    }

    @Test
    void oneEntryIsReversedOnce() throws Exception {
        FundId fund = world.fund(region, 0);
        EntryId entry = ledger.inflow(fund, YEAR, chf(100), MeetingWorld.today(), "Kredit", key());

        List<String> outcomes = allAtOnce(IntStream.range(0, THREADS)
                .<Callable<String>>mapToObj(i -> () -> outcome(() -> ledger.reverse(entry, "Irrtum")))
                .toList());

        assertThat(outcomes).filteredOn(DONE::equals).hasSize(1);
        assertThat(outcomes).filteredOn("funding.refusal.reversed"::equals).hasSize(THREADS - 1);
    }

    /** What somebody at the screen would be told; anything but a refusal is a failure of the test. */
    private String outcome(Runnable act) {
        SignedInAs.account(canton, Role.CANTON, new Scope.Canton());
        try {
            act.run();
            return DONE;
        } catch (Refusal refusal) {
            return refusal.key();
        } finally {
            SignedInAs.nobody();
        }
    }

    private static List<String> allAtOnce(List<Callable<String>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<String> outcomes = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(acts.size())) {
            List<Callable<String>> together = acts.stream()
                    .<Callable<String>>map(act -> () -> {
                        start.await();
                        return act.call();
                    })
                    .toList();
            for (Future<String> outcome : executor.invokeAll(together)) {
                outcomes.add(outcome.get()); // a failure shows its cause
            }
        }
        return outcomes;
    }
}
