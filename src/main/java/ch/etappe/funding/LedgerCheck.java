package ch.etappe.funding;

import ch.etappe.funding.LedgerDifference.Figure;
import ch.etappe.i18n.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares every kept figure with the sum of its entries, once a day, begun in the first minutes of the day or of the
 * portal. Of several nodes one does it; what a dead node began is begun again. It mends nothing: a difference is a bug or
 * somebody's hand in the database, and people have to see it.
 */
@Component
class LedgerCheck {

    private static final Logger log = LoggerFactory.getLogger(LedgerCheck.class);
    private static final Duration DEAD_AFTER = Duration.ofMinutes(15);

    /** One statement, so that what is booked meanwhile is seen in both or in neither. */
    private static final String COMPARE = """
        select y.fund_id, y.year_no, y.inflow, y.committed, y.spent, y.entries,
               coalesce(e.inflow, 0) as sum_inflow, coalesce(e.committed, 0) as sum_committed,
               coalesce(e.spent, 0) as sum_spent, coalesce(e.entries, 0) as sum_entries,
               coalesce(c.open_amount, 0) as objects_open, coalesce(c.spent, 0) as objects_paid,
               coalesce(s.open_amount, 0) as shares_open, coalesce(s.spent, 0) as shares_paid
        from fund_year y
        left join (select fund_id, year_no, sum(inflow) as inflow, sum(committed) as committed, sum(spent) as spent,
                          count(*) as entries
                   from ledger_entry group by fund_id, year_no) e
            on e.fund_id = y.fund_id and e.year_no = y.year_no
        left join (select fund_id, year_no, sum(open_amount) as open_amount, sum(spent) as spent
                   from fund_commitment group by fund_id, year_no) c
            on c.fund_id = y.fund_id and c.year_no = y.year_no
        left join (select fund_id, year_no, sum(open_amount) as open_amount, sum(spent) as spent
                   from fund_share group by fund_id, year_no) s
            on s.fund_id = y.fund_id and s.year_no = y.year_no
        """;

    private final JdbcClient database;
    private final Clock clock;

    LedgerCheck(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void onceADay() {
        LocalDate today = Dates.dayOf(clock.instant());
        if (begin(today)) {
            compare(today);
        }
    }

    /** Of that day; what an earlier one of the same day found is replaced. */
    void compare(LocalDate day) {
        Instant start = clock.instant();
        List<Compared> all =
                database.sql(COMPARE).query((row, number) -> Compared.read(row)).list();
        List<Difference> found =
                all.stream().flatMap(one -> one.differences().stream()).toList();
        database.sql("delete from ledger_difference where day = :day")
                .param("day", day)
                .update();
        found.forEach(one -> keep(day, one));
        database.sql("update ledger_check set ended_at = :now, funds = :funds where day = :day")
                .param("now", utc(clock.instant()))
                .param("funds", all.size())
                .param("day", day)
                .update();
        log.info(
                "The ledger was compared with {} kept positions in {} ms",
                all.size(),
                Duration.between(start, clock.instant()).toMillis());
    }

    private void keep(LocalDate day, Difference one) {
        log.error(
                "The ledger does not add up: fund {} of {}, {} is kept as {} and sums up to {}",
                one.fund(),
                one.year(),
                one.figure(),
                one.kept(),
                one.summed());
        database.sql("""
            insert into ledger_difference (day, fund_id, year_no, figure, kept, summed)
            values (:day, :fund, :year, :figure, :kept, :summed)
            """)
                .param("day", day)
                .param("fund", one.fund())
                .param("year", one.year())
                .param("figure", one.figure().name())
                .param("kept", one.kept())
                .param("summed", one.summed())
                .update();
    }

    /** Whether that day's comparison falls to this node. */
    boolean begin(LocalDate day) {
        int first = database.sql("insert ignore into ledger_check (day, begun_at) values (:day, :now)")
                .param("day", day)
                .param("now", utc(clock.instant()))
                .update();
        return first == 1
                || database.sql("""
                    update ledger_check set begun_at = :now
                    where day = :day and ended_at is null and begun_at < :dead
                    """)
                                .param("day", day)
                                .param("now", utc(clock.instant()))
                                .param("dead", utc(clock.instant().minus(DEAD_AFTER)))
                                .update()
                        == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private record Difference(UUID fund, int year, Figure figure, long kept, long summed) {}

    private record Compared(List<Difference> all) {

        static Compared read(ResultSet row) throws SQLException {
            UUID fund = row.getObject("fund_id", UUID.class);
            int year = row.getInt("year_no");
            List<Difference> all = new ArrayList<>();
            String[][] pairs = {
                {"INFLOW", "inflow", "sum_inflow"},
                {"COMMITTED", "committed", "sum_committed"},
                {"SPENT", "spent", "sum_spent"},
                {"ENTRIES", "entries", "sum_entries"},
                {"OBJECTS_OPEN", "objects_open", "sum_committed"},
                {"OBJECTS_PAID", "objects_paid", "sum_spent"},
                {"SHARES_OPEN", "shares_open", "sum_committed"},
                {"SHARES_PAID", "shares_paid", "sum_spent"}
            };
            for (String[] pair : pairs) {
                all.add(new Difference(
                        fund, year, Figure.valueOf(pair[0]), row.getLong(pair[1]), row.getLong(pair[2])));
            }
            return new Compared(all);
        }

        List<Difference> differences() {
            return all.stream().filter(one -> one.kept() != one.summed()).toList();
        }
    }
}
