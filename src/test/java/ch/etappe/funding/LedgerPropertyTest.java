package ch.etappe.funding;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.SignedInAs;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.test.MeetingWorld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten thousand random operations beside a model of a few lines; the seed is in the failure. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LedgerPropertyTest {

    private static final int OPERATIONS = 10_000;
    private static final int AT_ONCE = 50;
    private static final int OBJECTS = 40;

    @Autowired
    Book book;

    @Autowired
    FundingWorld world;

    @Autowired
    MeetingWorld people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private final Map<UUID, Long> open = new HashMap<>();
    private final List<Done> done = new ArrayList<>();
    private long inflow;
    private long spent;
    private int written;
    private int refused;

    @Test
    @DisplayName("BR14: free = inflow - open commitments - expenses after each of 10'000 random operations")
    void theEquationHoldsAtEveryStep() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        UUID region = people.region("Olten");
        DossierId dossier = people.dossier(region, "Selam");
        FundId fund = world.fund(region, 0);
        UserId by = world.canton();
        List<UUID> objects = Stream.generate(Ids::next).limit(OBJECTS).toList();

        for (int i = 0; i < OPERATIONS; i += AT_ONCE) {
            int from = i;
            transaction.executeWithoutResult(tx -> {
                for (int step = from; step < from + AT_ONCE; step++) {
                    operate(random, fund, dossier, region, objects, by);
                    assertThat(position(fund))
                            .as("step %d of seed %d", step, seed)
                            .isEqualTo("%d %d %d %d".formatted(inflow, committed(), spent, written));
                    assertThat(inflow - committed() - spent)
                            .as("free at step %d of seed %d", step, seed)
                            .isNotNegative();
                }
            });
            assertThat(summed(fund))
                    .as("the sum of all entries after step %d of seed %d", i, seed)
                    .isEqualTo(position(fund));
        }

        assertThat(refused).as("operations that were refused, seed %d", seed).isBetween(500, 9_000);
        SignedInAs.nobody();
    }

    /** The model decides what should happen; the ledger has to decide the same. */
    private void operate(Random random, FundId fund, DossierId dossier, UUID region, List<UUID> objects, UserId by) {
        EntryKind kind = EntryKind.values()[random.nextInt(EntryKind.values().length)];
        long amount = 1 + (long) (random.nextDouble() * random.nextDouble() * 500_000);
        UUID object = objects.get(random.nextInt(objects.size()));
        Done undone = null;
        if (kind == EntryKind.REVERSAL) {
            if (done.isEmpty()) {
                return;
            }
            undone = done.get(random.nextInt(done.size()));
            amount = undone.amount();
            object = undone.object();
        }
        boolean fits = fits(kind, undone, amount, object);
        Booking booking = new Booking(
                fund,
                FundingWorld.YEAR,
                kind,
                new Chf(amount),
                kind == EntryKind.INFLOW || (undone != null && undone.kind() == EntryKind.INFLOW) ? null : object,
                undone == null ? null : undone.id(),
                undone == null ? null : undone.kind(),
                MeetingWorld.today(),
                undone == null ? null : "Irrtum",
                FundingWorld.key());
        Book.Opening opening = kind == EntryKind.COMMITMENT
                ? new Book.Opening(new CostObject(CostObject.Kind.MEASURE, object, dossier, ProcessArea.SOCIAL), region)
                : null;
        try {
            EntryId id = book.write(booking, opening, by).id();
            assertThat(fits).as("%s was booked", booking).isTrue();
            apply(kind, undone, amount, object, id);
        } catch (Refusal refusal) {
            assertThat(fits).as("%s was refused: %s", booking, refusal.key()).isFalse();
            refused++;
        }
    }

    private boolean fits(EntryKind kind, @Nullable Done undone, long amount, UUID object) {
        long free = inflow - committed() - spent;
        long held = open.getOrDefault(object, 0L);
        EntryKind acts = undone == null ? kind : undone.kind();
        boolean undo = undone != null;
        return switch (acts) {
            case INFLOW -> !undo || amount <= free;
            case COMMITMENT -> undo ? amount <= held : amount <= free;
            case RELEASE -> undo ? amount <= free : amount <= held;
            case EXPENSE -> undo || amount <= held;
            case REVERSAL -> throw new IllegalStateException("A reversal is not reversed");
        };
    }

    private void apply(EntryKind kind, @Nullable Done undone, long amount, UUID object, EntryId id) {
        written++;
        long sign = undone == null ? 1 : -1;
        switch (undone == null ? kind : undone.kind()) {
            case INFLOW -> inflow += sign * amount;
            case COMMITMENT -> open.merge(object, sign * amount, Long::sum);
            case RELEASE -> open.merge(object, -sign * amount, Long::sum);
            case EXPENSE -> {
                open.merge(object, -sign * amount, Long::sum);
                spent += sign * amount;
            }
            case REVERSAL -> throw new IllegalStateException("A reversal is not reversed");
        }
        if (undone == null) {
            done.add(new Done(id, kind, amount, object));
        } else {
            done.remove(undone);
        }
    }

    private long committed() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    private String position(FundId fund) {
        return one(
                "select concat_ws(' ', coalesce(sum(inflow), 0), coalesce(sum(committed), 0), coalesce(sum(spent), 0),"
                        + " coalesce(sum(entries), 0)) from fund_year where fund_id = ?",
                fund);
    }

    private String summed(FundId fund) {
        return one(
                "select concat_ws(' ', coalesce(sum(inflow), 0), coalesce(sum(committed), 0), coalesce(sum(spent), 0),"
                        + " count(*)) from ledger_entry where fund_id = ?",
                fund);
    }

    private String one(String sql, FundId fund) {
        return Objects.requireNonNull(
                database.sql(sql).param(fund.id()).query(String.class).single());
    }

    private record Done(EntryId id, EntryKind kind, long amount, UUID object) {}
}
