package ch.etappe.funding;

import ch.etappe.identity.UserId;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes entries, always in the caller's transaction and always after locking the year of the fund: of two who book at
 * once the later one sees what the earlier one left. It refuses before it writes; the database would refuse the same.
 */
@Component
class Book {

    private static final String COLUMNS =
            "id, fund_id, year_no, kind, amount, object_id, reverses, reversed_kind, value_date, reason,"
                    + " idempotency_key";

    private final JdbcClient database;
    private final Clock clock;

    Book(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param opening what the money is set aside for; of a commitment only
     * @param by null for the portal itself
     * @throws Refusal {@code funding.refusal.key-used}, {@code .not-enough}, {@code .beyond-commitment},
     *     {@code .commitment-used}
     */
    Written write(Booking booking, @Nullable Opening opening, @Nullable UserId by) {
        Chf free = lock(booking);
        Optional<Kept> earlier = byKey(booking.key());
        if (earlier.isPresent()) {
            if (!booking.repeats(earlier.get().booking())) {
                throw new Refusal("funding.refusal.key-used");
            }
            return new Written(earlier.get().id(), false);
        }
        requireCovered(booking, free);
        if (opening != null) {
            open(booking, opening);
        }
        return new Written(insert(booking, by), true);
    }

    /** Sets free what is set aside in this year of the fund beyond what is to be kept; nothing if there is no more. */
    void releaseRest(
            FundId fund, int year, UUID object, Chf keep, LocalDate today, String reason, @Nullable UserId by) {
        lock(fund, year);
        Chf rest = openOf(fund, year, object).minus(keep);
        if (rest.rappen() > 0) {
            insert(
                    new Booking(
                            fund,
                            year,
                            EntryKind.RELEASE,
                            rest,
                            object,
                            null,
                            null,
                            today,
                            reason,
                            "rest:" + EntryId.next().id()),
                    by);
        }
    }

    /** @return null if there is no such entry */
    @Nullable
    Booking find(EntryId entry) {
        return database.sql("select " + COLUMNS + " from ledger_entry where id = :id")
                .param("id", entry.id())
                .query(Book::kept)
                .optional()
                .map(Kept::booking)
                .orElse(null);
    }

    boolean isReversed(EntryId entry) {
        return database.sql("select count(*) from ledger_entry where reverses = :id")
                        .param("id", entry.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether something was booked under this key before. */
    boolean isWritten(String key) {
        return byKey(key).isPresent();
    }

    /** Waits until nobody else books here; how much is free then. */
    Optional<Chf> lock(FundId fund, int year) {
        return database.sql("""
            select inflow - committed - spent from fund_year
            where fund_id = :fund and year_no = :year for update
            """)
                .param("fund", fund.id())
                .param("year", year)
                .query(Long.class)
                .optional()
                .map(Chf::new);
    }

    private Chf lock(Booking booking) {
        Optional<Chf> free = lock(booking.fund(), booking.year());
        if (free.isPresent() || booking.kind() != EntryKind.INFLOW) {
            return free.orElse(Chf.ZERO);
        }
        // not "ignore", which would take a shared lock and let two that begin the year block each other
        database.sql("""
            insert into fund_year (fund_id, year_no) values (:fund, :year)
            on duplicate key update fund_id = values(fund_id)
            """)
                .param("fund", booking.fund().id())
                .param("year", booking.year())
                .update();
        return lock(booking.fund(), booking.year()).orElse(Chf.ZERO);
    }

    private void requireCovered(Booking booking, Chf free) {
        EntryKind reversed = booking.reversedKind();
        EntryKind acts = reversed == null ? booking.kind() : reversed;
        boolean undo = reversed != null;
        switch (acts) {
            case INFLOW, RELEASE -> {
                if (undo) {
                    require(booking.amount(), free, "funding.refusal.not-enough");
                } else if (acts == EntryKind.RELEASE) {
                    require(booking.amount(), openOf(booking), "funding.refusal.beyond-commitment");
                }
            }
            case COMMITMENT -> {
                if (undo) {
                    require(booking.amount(), openOf(booking), "funding.refusal.commitment-used");
                } else {
                    require(booking.amount(), free, "funding.refusal.not-enough");
                }
            }
            case EXPENSE -> {
                if (!undo) {
                    require(booking.amount(), openOf(booking), "funding.refusal.beyond-commitment");
                }
            }
            case REVERSAL -> throw new IllegalArgumentException("A reversal is not reversed");
        }
    }

    private static void require(Chf wanted, Chf there, String otherwise) {
        if (wanted.compareTo(there) > 0) {
            throw new Refusal(otherwise);
        }
    }

    private Chf openOf(Booking booking) {
        UUID object = booking.object();
        return object == null ? Chf.ZERO : openOf(booking.fund(), booking.year(), object);
    }

    private Chf openOf(FundId fund, int year, UUID object) {
        return database.sql("""
            select open_amount from fund_commitment
            where fund_id = :fund and year_no = :year and object_id = :object
            """)
                .param("fund", fund.id())
                .param("year", year)
                .param("object", object)
                .query(Long.class)
                .optional()
                .map(Chf::new)
                .orElse(Chf.ZERO);
    }

    private void open(Booking booking, Opening opening) {
        database.sql("""
            insert into fund_commitment (fund_id, year_no, object_id, object_kind, dossier_id, region_id,
                                         area, opened_on)
            values (:fund, :year, :object, :kind, :dossier, :region, :area, :on)
            on duplicate key update object_id = values(object_id)
            """)
                .param("fund", booking.fund().id())
                .param("year", booking.year())
                .param("object", opening.object().id())
                .param("kind", opening.object().kind().name())
                .param("dossier", opening.object().dossier().id())
                .param("region", opening.region())
                .param("area", opening.object().area().name())
                .param("on", booking.valueDate())
                .update();
    }

    private EntryId insert(Booking booking, @Nullable UserId by) {
        EntryId id = EntryId.next();
        EntryId reverses = booking.reverses();
        EntryKind reversed = booking.reversedKind();
        try {
            database.sql("insert into ledger_entry (" + COLUMNS + ", booked_by, booked_at) values (:id, :fund, :year,"
                            + " :kind, :amount, :object, :reverses, :reversed, :value, :reason, :key, :by, :at)")
                    .param("id", id.id())
                    .param("fund", booking.fund().id())
                    .param("year", booking.year())
                    .param("kind", booking.kind().name())
                    .param("amount", booking.amount().rappen())
                    .param("object", booking.object())
                    .param("reverses", reverses == null ? null : reverses.id())
                    .param("reversed", reversed == null ? null : reversed.name())
                    .param("value", booking.valueDate())
                    .param("reason", booking.reason())
                    .param("key", booking.key())
                    .param("by", by == null ? null : by.id())
                    .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException usedElsewhere) {
            throw new Refusal("funding.refusal.key-used");
        }
        return id;
    }

    private Optional<Kept> byKey(String key) {
        return database.sql("select " + COLUMNS + " from ledger_entry where idempotency_key = :key")
                .param("key", key)
                .query(Book::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        UUID reverses = row.getObject("reverses", UUID.class);
        String reversed = row.getString("reversed_kind");
        return new Kept(
                new EntryId(row.getObject("id", UUID.class)),
                new Booking(
                        new FundId(row.getObject("fund_id", UUID.class)),
                        row.getInt("year_no"),
                        EntryKind.valueOf(row.getString("kind")),
                        new Chf(row.getLong("amount")),
                        row.getObject("object_id", UUID.class),
                        reverses == null ? null : new EntryId(reverses),
                        reversed == null ? null : EntryKind.valueOf(reversed),
                        row.getObject("value_date", LocalDate.class),
                        row.getString("reason"),
                        row.getString("idempotency_key")));
    }

    /** @param fresh false if it had been written before under the same key */
    record Written(EntryId id, boolean fresh) {}

    /** @param region whose case it is on that day */
    record Opening(CostObject object, UUID region) {}

    private record Kept(EntryId id, Booking booking) {}
}
