package ch.etappe.organisation;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.HolidayForm.Field;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canton keeps the calendar of holidays. Days that have passed stay as they were: deadlines were computed by them. */
@Service
@Transactional(readOnly = true)
public class Holidays {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String MAY_LOOK = "hasAnyRole('CANTON', 'ASSOCIATION')";
    private static final String OBJECT = "holiday";
    private static final String COLUMNS = """
            select h.*, a.display_name as added_name, r.display_name as removed_name from holiday h
            left join user_account a on a.id = h.added_by
            left join user_account r on r.id = h.removed_by
            """;

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    Holidays(JdbcClient database, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that ever stood in a year, by day; removed ones among them. */
    @PreAuthorize(MAY_LOOK)
    public List<Holiday> of(int year) {
        return database.sql(COLUMNS + " where h.day between :first and :last order by h.day, h.name, h.added_at")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Holidays::holiday)
                .list();
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it may be saved.
     *
     * @param instead the holiday that it changes; null for a new one
     */
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(@Nullable HolidayId instead, HolidayForm form) {
        List<Problem> problems = new ArrayList<>();
        ChangeRules.from(Field.DAY, form.day(), today()).ifPresent(problems::add);
        String name = form.name();
        if (name == null || name.isBlank()) {
            problems.add(Problem.of(Field.NAME, "organisation.refusal.holiday-name"));
        } else if (name.strip().length() > HolidayForm.LONGEST_NAME) {
            problems.add(
                    Problem.of(Field.NAME, "organisation.refusal.holiday-name-too-long", HolidayForm.LONGEST_NAME));
        } else if (problems.isEmpty() && isThere(form, instead)) {
            problems.add(Problem.of(Field.NAME, "organisation.refusal.holiday-twice"));
        }
        ChangeRules.reason(Field.REASON, form.reason()).ifPresent(problems::add);
        return problems;
    }

    /** @throws Refusal with the key of the first of {@link #problems} */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void add(HolidayForm form) {
        Problem.refuse(problems(null, form));
        HolidayId id = insert(form, null);
        audit.did("holiday-added", OBJECT, id.id(), null, form.reason());
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
    public void change(HolidayId holiday, HolidayForm form) {
        Problem.refuse(problems(holiday, form));
        takeAway(holiday, null);
        HolidayId id = insert(form, holiday);
        audit.did("holiday-changed", OBJECT, id.id(), null, form.reason());
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
        List<Holiday> open =
                of(year).stream().filter(holiday -> holiday.isOpen(today())).toList();
        open.forEach(holiday -> change(holiday.id(), holiday.confirmation(reason)));
        return open.size();
    }

    /**
     * From now on it is a working day like others.
     *
     * @throws Refusal {@code organisation.refusal.reason-missing}, {@code organisation.refusal.day-past}
     * @throws OptimisticLockingFailureException if somebody changed or removed it meanwhile
     * @throws NotFound if there is no such holiday
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void remove(HolidayId holiday, String reason) {
        Problem.refuse(ChangeRules.reason(Field.REASON, reason).stream().toList());
        takeAway(holiday, reason.strip());
        audit.did("holiday-removed", OBJECT, holiday.id(), null, reason.strip());
    }

    private boolean isThere(HolidayForm form, @Nullable HolidayId instead) {
        return database.sql("""
                        select count(*) from holiday
                        where standing_day = :day and name = :name and (:instead is null or id <> :instead)
                        """)
                        .param("day", form.day())
                        .param("name", Objects.requireNonNull(form.name()).strip())
                        .param("instead", instead == null ? null : instead.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private HolidayId insert(HolidayForm form, @Nullable HolidayId instead) {
        HolidayId id = HolidayId.next();
        try {
            database.sql("""
                            insert into holiday (id, day, name, districts, half, confirmed, reason, replaces, added_by, added_at)
                            values (:id, :day, :name, :districts, :half, :confirmed, :reason, :replaces, :by, :at)
                            """)
                    .param("id", id.id())
                    .param("day", form.day())
                    .param("name", Objects.requireNonNull(form.name()).strip())
                    .param("districts", District.stored(form.districts()))
                    .param("half", form.half())
                    .param("confirmed", form.confirmed())
                    .param("reason", Objects.requireNonNull(form.reason()).strip())
                    .param("replaces", instead == null ? null : instead.id())
                    .param("by", currentUser.id().id())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("organisation.refusal.holiday-twice");
        }
        return id;
    }

    private void takeAway(HolidayId holiday, @Nullable String why) {
        LocalDate day = database.sql("select day from holiday where id = :id")
                .param("id", holiday.id())
                .query(LocalDate.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (day.isBefore(today())) {
            throw new Refusal("organisation.refusal.day-past");
        }
        int removed = database.sql("""
                        update holiday set removed_by = :by, removed_at = :at, why_removed = :why
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

    private static Holiday holiday(ResultSet row, int number) throws SQLException {
        String removedBy = row.getString("removed_name");
        return new Holiday(
                new HolidayId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                District.read(row.getString("districts")),
                row.getBoolean("half"),
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
