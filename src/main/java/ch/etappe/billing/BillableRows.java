package ch.etappe.billing;

import ch.etappe.attendance.AttendanceState;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.PriceUnit;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be charged: approvals, attended lessons, and what other lines charge. One statement each, for any number. */
@Component
class BillableRows {

    /** Of nothing; a list in SQL is never empty. */
    private static final List<UUID> NONE = List.of(new UUID(0, 0));

    private static final String ATTENDED =
            " t.held_on between :from and :to and t.state in (:states) and s.state = 'PLANNED' ";

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    BillableRows(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the region in that month, and those that the invoice has lines of; in a fixed order. */
    List<Billable> of(Invoice invoice) {
        return database.sql("""
            select b.* from billable_approval b
            where b.provider_id = :provider
              and (b.region_id = :region and b.starts_on <= :to and greatest(b.ends_on, b.valid_to) >= :from
                   or b.approval_id in (select l.approval_id from invoice_line l where l.invoice_id = :invoice))
            order by b.valid_from, b.approval_id
            """)
                .param("provider", invoice.provider())
                .param("region", invoice.region())
                .param("from", invoice.month().atDay(1))
                .param("to", invoice.month().atEndOfMonth())
                .param("invoice", invoice.id().id())
                .query((row, number) -> billable(row))
                .list();
    }

    /** By month or as a whole, of all regions, so far as they go on after that day. */
    List<Billable> wholes(UUID provider, LocalDate from) {
        return database.sql("""
            select b.* from billable_approval b
            where b.provider_id = :provider and b.price_unit in ('MONTH', 'COURSE')
              and greatest(b.ends_on, b.valid_to) >= :from
            order by b.valid_from, b.approval_id
            """)
                .param("provider", provider)
                .param("from", from)
                .query((row, number) -> billable(row))
                .list();
    }

    /** The lessons that count, by seat. */
    Map<UUID, List<ChargedUnit>> lessons(Collection<UUID> seats, YearMonth month) {
        return database
                .sql("""
            select t.enrolment_id, t.session_id, t.held_on, s.lessons
            from attendance_day t join class_session s on s.id = t.session_id
            where t.enrolment_id in (:seats) and """ + ATTENDED + "order by t.held_on, t.starts_at, t.session_id")
                .param("seats", seats.isEmpty() ? NONE : seats)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("states", states())
                .query((row, number) -> {
                    UUID session = row.getObject("session_id", UUID.class);
                    return new ChargedUnit(
                            row.getObject("enrolment_id", UUID.class),
                            session.toString(),
                            session,
                            row.getObject("held_on", LocalDate.class),
                            row.getInt("lessons"));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(ChargedUnit::seat));
    }

    /** Which line charges what of these seats. */
    Holders holders(Collection<UUID> seats) {
        Holders holders = new Holders();
        database.sql("select enrolment_id, claim, line_id from invoice_unit"
                        + " where enrolment_id in (:seats) and claim is not null")
                .param("seats", seats.isEmpty() ? NONE : seats)
                .query(row -> {
                    holders.take(
                            row.getObject("enrolment_id", UUID.class),
                            row.getString("claim"),
                            row.getObject("line_id", UUID.class));
                });
        return holders;
    }

    /** What of each approval is paid, or charged by an invoice that was handed in before this one. */
    Map<UUID, Chf> used(Collection<UUID> approvals, Invoice invoice) {
        Map<UUID, Chf> used = new HashMap<>();
        database.sql("""
            select a.id,
                   (select coalesce(sum(c.spent), 0) from fund_commitment c where c.object_id = a.id)
                   + (select coalesce(sum(l.amount), 0) from invoice_line l join invoice i on i.id = l.invoice_id
                      where l.approval_id = a.id and i.state = 'SUBMITTED' and i.id <> :invoice
                        and (:before is null or i.submitted_at < :before)) as used
            from cost_approval a where a.id in (:approvals)
            """)
                .param("approvals", approvals.isEmpty() ? NONE : approvals)
                .param("invoice", invoice.id().id())
                .param(
                        "before",
                        Optional.ofNullable(invoice.waitsSince())
                                .map(UtcColumn::of)
                                .orElse(null))
                .query(row -> {
                    used.put(row.getObject("id", UUID.class), new Chf(row.getLong("used")));
                });
        return used;
    }

    /** What lessons come to that nobody has charged yet, by month and region. */
    List<OpenMonth> openLessons(UUID provider, LocalDate from, LocalDate to) {
        return database.sql("""
            select b.region_id, r.name, date_format(t.held_on, '%Y-%m') as month,
                   sum(s.lessons * b.public_share) as amount, count(distinct b.approval_id) as people
            from billable_approval b
                     join social_region r on r.id = b.region_id
                     join attendance_day t on t.enrolment_id = b.enrolment_id
                     join class_session s on s.id = t.session_id
            where b.provider_id = :provider and b.price_unit = 'LESSON'
              and t.held_on between b.valid_from and least(b.valid_to, coalesce(cast(b.revoked_at as date), b.valid_to))
              and not exists (select 1 from invoice_unit u
                              where u.session_id = t.session_id and u.enrolment_id = t.enrolment_id and not u.credited)
              and """ + ATTENDED + "group by b.region_id, r.name, month")
                .param("provider", provider)
                .param("from", from)
                .param("to", to)
                .param("states", states())
                .query((row, number) -> new OpenMonth(
                        YearMonth.parse(row.getString("month")),
                        row.getObject("region_id", UUID.class),
                        row.getString("name"),
                        new Chf(row.getLong("amount")),
                        row.getInt("people")))
                .list();
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private List<String> states() {
        return counting(settings.value(BillingSettings.EXCUSED_COUNTS, today()) == 1);
    }

    /** The states in which a lesson is charged. */
    static List<String> counting(boolean excused) {
        return Arrays.stream(AttendanceState.values())
                .filter(one -> one.isThere() || excused && one == AttendanceState.EXCUSED)
                .map(Enum::name)
                .toList();
    }

    private static Billable billable(ResultSet row) throws SQLException {
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        LocalDate validTo = row.getObject("valid_to", LocalDate.class);
        LocalDate revoked = UtcColumn.find(row, "revoked_at").map(Dates::dayOf).orElse(validTo);
        LocalDate came = row.getObject("attending_since", LocalDate.class);
        return new Billable(
                row.getObject("approval_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getObject("region_id", UUID.class),
                LocalizedTextColumn.read(row, "title"),
                PriceUnit.valueOf(row.getString("price_unit")),
                new Chf(row.getLong("public_share")),
                new Chf(row.getLong("approved_amount")),
                starts,
                row.getObject("ends_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                revoked.isBefore(validTo) ? revoked : validTo,
                came == null ? starts : came,
                UtcColumn.find(row, "ended_at").map(Dates::dayOf).orElse(null));
    }

    /** Which line charges which unit. */
    static final class Holders {

        private final Map<String, UUID> lines = new HashMap<>();

        void take(UUID seat, String key, UUID line) {
            lines.put(seat + " " + key, line);
        }

        @Nullable
        UUID of(UUID seat, String key) {
            return lines.get(seat + " " + key);
        }

        /** The keys of what these lines charge; without those that charge nothing. */
        Map<UUID, Set<String>> of(Collection<Line> charging) {
            Set<UUID> own = charging.stream().map(line -> line.id().id()).collect(Collectors.toSet());
            Map<UUID, Set<String>> keys = new HashMap<>();
            lines.forEach((unit, line) -> {
                if (own.contains(line)) {
                    keys.computeIfAbsent(line, one -> new HashSet<>()).add(unit.substring(unit.indexOf(' ') + 1));
                }
            });
            return keys;
        }
    }
}
