package ch.etappe.funding;

import ch.etappe.audit.AuditTrail;
import ch.etappe.funding.FlatRateForm.Field;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Chf;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.organisation.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Confederation's rates. The first ones come with the portal, with their legal basis; the yearly adjusted ones the
 * canton enters when the Confederation has told them.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CANTON')")
public class FlatRates {

    private static final Chf MOST = Chf.ofFrancs(100_000);
    private static final int LONGEST_BASIS = 200;

    /** Rates of years that are past may be entered late: what is booked keeps the rate that it was worked out with. */
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

    private static final int YEARS_AHEAD = 5;

    private final JdbcClient database;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    FlatRates(JdbcClient database, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All that ever held or will, and what was taken back; by kind, newest first. */
    @Transactional(readOnly = true)
    public List<FlatRate> all() {
        return database.sql("""
            select f.*, u.display_name from flat_rate f left join user_account u on u.id = f.set_by
            order by f.kind, f.valid_from desc, f.set_at desc
            """)
                .query((row, number) -> new FlatRate(
                        new FlatRateId(row.getObject("id", UUID.class)),
                        RateKind.valueOf(row.getString("kind")),
                        new Chf(row.getLong("amount")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("display_name"),
                        row.getObject("withdrawn_at") != null))
                .list();
    }

    /**
     * What holds for a decision of that day.
     *
     * @throws Refusal {@code funding.refusal.no-rate} for a day before the first one
     */
    @Transactional(readOnly = true)
    public Chf on(RateKind kind, LocalDate day) {
        return database.sql("""
            select amount from flat_rate where kind = :kind and standing_from <= :day
            order by standing_from desc limit 1
            """)
                .param("kind", kind.name())
                .param("day", day)
                .query(Long.class)
                .optional()
                .map(Chf::new)
                .orElseThrow(() -> new Refusal("funding.refusal.no-rate"));
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be entered. */
    @Transactional(readOnly = true)
    public List<Problem> problems(FlatRateForm form) {
        List<Problem> problems = new ArrayList<>();
        Chf amount = form.amount();
        if (amount == null || amount.rappen() <= 0 || amount.compareTo(MOST) > 0) {
            problems.add(Problem.of(Field.AMOUNT, "funding.refusal.rate-amount", MOST.formatted()));
        }
        LocalDate from = form.from();
        if (from == null || from.isBefore(FIRST) || from.isAfter(today().plusYears(YEARS_AHEAD))) {
            problems.add(Problem.of(Field.FROM, "funding.refusal.rate-day", FIRST.getYear(), YEARS_AHEAD));
        } else if (isTaken(form.kind(), from)) {
            problems.add(Problem.of(Field.FROM, "funding.refusal.rate-day-taken"));
        }
        if (form.legalBasis().isBlank()) {
            problems.add(Problem.of(Field.BASIS, "funding.refusal.basis-missing"));
        } else if (form.legalBasis().strip().length() > LONGEST_BASIS) {
            problems.add(Problem.of(Field.BASIS, "funding.refusal.basis-long", LONGEST_BASIS));
        }
        return problems;
    }

    /** @throws Refusal with the key of the first of {@link #problems} */
    public FlatRateId enter(FlatRateForm form) {
        Problem.refuse(problems(form));
        FlatRateId id = FlatRateId.next();
        try {
            database.sql("""
                insert into flat_rate (id, kind, amount, valid_from, legal_basis, set_by, set_at)
                values (:id, :kind, :amount, :from, :basis, :by, :at)
                """)
                    .param("id", id.id())
                    .param("kind", form.kind().name())
                    .param("amount", Objects.requireNonNull(form.amount()).rappen())
                    .param("from", form.from())
                    .param("basis", form.legalBasis().strip())
                    .param("by", currentUser.id().id())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new Refusal("funding.refusal.rate-day-taken");
        }
        audit.did("flat-rate-entered", "flat-rate", id.id(), null);
        return id;
    }

    /**
     * Takes back what the canton entered; it stays in the list, as taken back.
     *
     * @throws Refusal {@code funding.refusal.rate-fixed} if it came with the portal or was taken back already
     * @throws NotFound if there is no such rate
     */
    public void withdraw(FlatRateId rate) {
        int withdrawn = database.sql("""
            update flat_rate set withdrawn_by = :by, withdrawn_at = :at
            where id = :id and withdrawn_at is null and set_by is not null
            """)
                .param("by", currentUser.id().id())
                .param("at", now())
                .param("id", rate.id())
                .update();
        if (withdrawn == 0) {
            if (all().stream().noneMatch(one -> one.id().equals(rate))) {
                throw new NotFound();
            }
            throw new Refusal("funding.refusal.rate-fixed");
        }
        audit.did("flat-rate-withdrawn", "flat-rate", rate.id(), null);
    }

    private boolean isTaken(RateKind kind, LocalDate from) {
        return database.sql("select count(*) from flat_rate where kind = :kind and standing_from = :from")
                        .param("kind", kind.name())
                        .param("from", from)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
