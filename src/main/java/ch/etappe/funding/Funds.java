package ch.etappe.funding;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the funds stand and what was booked. The canton sees all of them, a region lead the own region's. There is no sum
 * for one person, and there never is (BR14). A fund out of reach is answered like one that does not exist.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CANTON', 'REGION_LEAD')")
public class Funds {

    private static final int PAGE = 500;

    private final FundRows rows;
    private final LedgerScope scope;
    private final Clock clock;

    Funds(FundRows rows, LedgerScope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    /** This one and those in which something was booked, newest first. */
    public List<Integer> years() {
        return Stream.concat(Stream.of(today().getYear()), rows.years().stream())
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    /** Of that year: the canton's first, then regions and municipalities by name. */
    public List<FundPosition> positions(int year) {
        return rows.positions(year, scope.region());
    }

    /** @throws NotFound if there is no such fund in reach */
    public FundPosition position(FundId fund, int year) {
        return rows.position(fund, year, scope.region()).orElseThrow(NotFound::new);
    }

    /**
     * Open commitments by how long they have been open, every age once.
     *
     * @throws NotFound if there is no such fund in reach
     */
    public List<OpenAge> openByAge(FundId fund, int year) {
        position(fund, year);
        List<OpenAge> days = rows.openByAge(fund, year, today());
        return Arrays.stream(AgeBand.values())
                .map(age -> days.stream()
                        .filter(one -> one.age() == age)
                        .reduce(
                                new OpenAge(age, Chf.ZERO, 0),
                                (sum, one) ->
                                        new OpenAge(age, sum.amount().plus(one.amount()), sum.count() + one.count())))
                .toList();
    }

    /**
     * By region and area, regions by name.
     *
     * @throws NotFound if there is no such fund in reach
     */
    public List<FundShare> shares(FundId fund, int year) {
        position(fund, year);
        return rows.shares(fund, year);
    }

    /**
     * Newest first.
     *
     * @throws NotFound if there is no such fund in reach
     */
    public List<EntrySummary> entries(EntryQuery query, int offset, int limit) {
        position(query.fund(), query.year());
        return rows.entries(query, null, offset, limit);
    }

    /**
     * All of them for a file, newest first, read page by page while they are consumed.
     *
     * @throws NotFound if there is no such fund in reach
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Stream<EntrySummary> all(EntryQuery query) {
        return Stream.iterate(
                        older(query, null),
                        page -> !page.isEmpty(),
                        page -> older(query, page.getLast().id()))
                .flatMap(List::stream);
    }

    /** @throws NotFound if there is no such fund in reach */
    public int count(EntryQuery query) {
        FundPosition position = position(query.fund(), query.year());
        return query.kind() == null ? position.entries() : rows.count(query);
    }

    private List<EntrySummary> older(EntryQuery query, @Nullable EntryId before) {
        position(query.fund(), query.year());
        return rows.entries(query, before, 0, PAGE);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
