package ch.etappe.organisation;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.SchoolHolidayForm.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canton keeps the calendar of school holidays. Those that have begun stay as they were: courses were planned by them. */
@Service
@Transactional(readOnly = true)
public class SchoolHolidays {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String MAY_LOOK = "hasAnyRole('CANTON', 'ASSOCIATION')";
    private static final String OBJECT = "school-holiday";
    private static final String COLUMNS = """
            select h.*, a.display_name as added_name, r.display_name as removed_name from school_holiday h
            left join user_account a on a.id = h.added_by
            left join user_account r on r.id = h.removed_by
            """;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    SchoolHolidays(JdbcClient database, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that ever stood in a year, by day; removed ones among them. */
    @PreAuthorize(MAY_LOOK)
    public List<SchoolHoliday> of(int year) {
        return database.sql(
                        COLUMNS
                                + " where h.first_day <= :last and h.last_day >= :first order by h.first_day, h.name, h.districts, h.added_at")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(SchoolHolidays::holiday)
                .list();
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it may be saved.
     *
     * @param instead the holiday that it changes; null for a new one
     */
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(@Nullable SchoolHolidayId instead, SchoolHolidayForm form) {
        List<Problem> problems = new ArrayList<>();
        ChangeRules.from(Field.FIRST, form.first(), today()).ifPresent(problems::add);
        LocalDate first = form.first();
        LocalDate last = form.last();
        if (last == null) {
            problems.add(Problem.of(Field.LAST, "organisation.refusal.day-missing"));
        } else if (first != null && (last.isBefore(first) || last.isAfter(first.plusDays(SchoolHolidayForm.LONGEST)))) {
            problems.add(Problem.of(Field.LAST, "organisation.refusal.school-holidays-end", SchoolHolidayForm.LONGEST));
        }
        String name = form.name();
        if (name == null || name.isBlank()) {
            problems.add(Problem.of(Field.NAME, "organisation.refusal.holiday-name"));
        } else if (name.strip().length() > HolidayForm.LONGEST_NAME) {
            problems.add(
                    Problem.of(Field.NAME, "organisation.refusal.holiday-name-too-long", HolidayForm.LONGEST_NAME));
        } else if (problems.isEmpty() && isThere(form, instead)) {
            problems.add(Problem.of(Field.NAME, "organisation.refusal.school-holidays-twice"));
        }
        ChangeRules.reason(Field.REASON, form.reason()).ifPresent(problems::add);
        return problems;
    }

    /** @throws Refusal with the key of the first of {@link #problems} */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void add(SchoolHolidayForm form) {
        Problem.refuse(problems(null, form));
        SchoolHolidayId id = insert(form, null);
        audit.did("school-holidays-added", OBJECT, id.id(), null, form.reason());
    }

    /**
     * Puts another one in its place.
     *
     * @throws Refusal with the key of the first of {@link #problems}; {@code organisation.refusal.day-past} if the day
     *     has passed
     * @throws OptimisticLockingFailureException if somebody changed or removed it meanwhile
     * @throws NotFound if there is no such holiday
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void change(SchoolHolidayId holiday, SchoolHolidayForm form) {
        Problem.refuse(problems(holiday, form));
        takeAway(holiday, null);
        SchoolHolidayId id = insert(form, holiday);
        audit.did("school-holidays-changed", OBJECT, id.id(), null, form.reason());
    }

    /**
     * Confirms what still stands to be confirmed in a year, as it is; days that have passed stay as they were.
     *
     * @return how many were confirmed
     * @throws Refusal {@code organisation.refusal.reason-missing}
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public int confirm(int year, String reason) {
        Problem.refuse(ChangeRules.reason(Field.REASON, reason).stream().toList());
        List<SchoolHoliday> open =
                of(year).stream().filter(holiday -> holiday.isOpen(today())).toList();
        open.forEach(holiday -> change(holiday.id(), holiday.confirmation(reason)));
        return open.size();
    }

    /**
     * From now on courses are planned on these days too.
     *
     * @throws Refusal {@code organisation.refusal.reason-missing}, {@code organisation.refusal.day-past}
     * @throws OptimisticLockingFailureException if somebody changed or removed it meanwhile
     * @throws NotFound if there is no such holiday
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void remove(SchoolHolidayId holiday, String reason) {
        Problem.refuse(ChangeRules.reason(Field.REASON, reason).stream().toList());
        takeAway(holiday, reason.strip());
        audit.did("school-holidays-removed", OBJECT, holiday.id(), null, reason.strip());
    }

    /** Holidays of one name that overlap in the same districts would be told twice. */
    private boolean isThere(SchoolHolidayForm form, @Nullable SchoolHolidayId instead) {
        return of(Objects.requireNonNull(form.first()).getYear()).stream()
                .filter(other -> other.removed() == null && !other.id().equals(instead))
                .filter(other -> other.districts().equals(form.districts()))
                .anyMatch(other -> !other.first().isAfter(Objects.requireNonNull(form.last()))
                        && !other.last().isBefore(Objects.requireNonNull(form.first())));
    }

    private SchoolHolidayId insert(SchoolHolidayForm form, @Nullable SchoolHolidayId instead) {
        SchoolHolidayId id = SchoolHolidayId.next();
        database.sql("""
                        insert into school_holiday (id, first_day, last_day, name, districts, confirmed, reason, replaces,
                                                    added_by, added_at)
                        values (:id, :first, :last, :name, :districts, :confirmed, :reason, :replaces, :by, :at)
                        """)
                .param("id", id.id())
                .param("first", form.first())
                .param("last", form.last())
                .param("name", Objects.requireNonNull(form.name()).strip())
                .param("districts", District.stored(form.districts()))
                .param("confirmed", form.confirmed())
                .param("reason", Objects.requireNonNull(form.reason()).strip())
                .param("replaces", instead == null ? null : instead.id())
                .param("by", currentUser.id().id())
                .param("at", now())
                .update();
        return id;
    }

    private void takeAway(SchoolHolidayId holiday, @Nullable String why) {
        LocalDate day = database.sql("select first_day from school_holiday where id = :id")
                .param("id", holiday.id())
                .query(LocalDate.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (day.isBefore(today())) {
            throw new Refusal("organisation.refusal.day-past");
        }
        int removed = database.sql("""
                        update school_holiday set removed_by = :by, removed_at = :at, why_removed = :why
                        where id = :id and removed_at is null
                        """)
                .param("by", currentUser.id().id())
                .param("at", now())
                .param("why", why)
                .param("id", holiday.id())
                .update();
        if (removed == 0) {
            throw new OptimisticLockingFailureException("The holiday is no longer there");
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private LocalDateTime now() {
        return UtcColumn.of(clock.instant());
    }

    private static SchoolHoliday holiday(ResultSet row, int number) throws SQLException {
        String removedBy = row.getString("removed_name");
        return new SchoolHoliday(
                new SchoolHolidayId(row.getObject("id", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("name"),
                District.read(row.getString("districts")),
                row.getBoolean("confirmed"),
                row.getString("reason"),
                row.getString("added_name"),
                UtcColumn.instant(row, "added_at"),
                removedBy == null
                        ? null
                        : new Holiday.Removal(
                                removedBy, UtcColumn.instant(row, "removed_at"), row.getString("why_removed")));
    }
}
