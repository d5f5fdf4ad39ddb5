package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.RightEntry.Act;
import ch.etappe.dossier.RightForm.Field;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.ChangeRules;
import ch.etappe.organisation.PlannedRows;
import ch.etappe.organisation.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which role reads or writes which kind of data from which day on. The canton sets it, up to a ceiling that is code;
 * {@link DossierAccess} enforces both.
 */
@Service
@Transactional(readOnly = true)
public class DataRights {

    /** The roles whose rights are data. A refugee reads the own file by law; the others never read one. */
    public static final List<Role> ROLES =
            List.of(Role.CASEWORKER, Role.REGION_LEAD, Role.MUNICIPALITY, Role.PROVIDER, Role.CANTON);

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String MAY_LOOK = "hasAnyRole('CANTON', 'ASSOCIATION')";
    private static final String OBJECT = "data-right";

    private final JdbcClient database;
    private final PlannedRows planned;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    DataRights(JdbcClient database, PlannedRows planned, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.database = database;
        this.planned = planned;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every kind of data for every role of {@link #ROLES}, by kind and role. */
    @PreAuthorize(MAY_LOOK)
    public List<RightState> all() {
        List<RightEntry> entries = entries();
        return Arrays.stream(DataCategory.values())
                .flatMap(category -> ROLES.stream().map(role -> state(role, category, entries)))
                .toList();
    }

    /** What is wrong with a form, in the order of its fields; empty if it may be saved. */
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(Role role, DataCategory category, RightForm form) {
        RightState state = state(role, category, entries());
        List<Problem> problems = new ArrayList<>();
        DataRight right = form.right();
        if (right == null) {
            problems.add(Problem.of(Field.RIGHT, "dossier.refusal.right-missing"));
        } else if (!state.ceiling().includes(right)) {
            problems.add(Problem.of(Field.RIGHT, "dossier.refusal.right-too-wide"));
        }
        LocalDate from = form.from();
        ChangeRules.from(Field.FROM, from, state.today()).ifPresent(problems::add);
        if (problems.isEmpty() && from != null) {
            if (state.isTaken(from)) {
                problems.add(Problem.of(Field.FROM, "dossier.refusal.right-day-taken"));
            } else if (state.right(from) == right) {
                problems.add(Problem.of(Field.RIGHT, "dossier.refusal.right-same"));
            }
        }
        ChangeRules.reason(Field.REASON, form.reason()).ifPresent(problems::add);
        return problems;
    }

    /**
     * Gives or takes a right from a day on.
     *
     * @throws Refusal with the key of the first of {@link #problems}; {@code dossier.refusal.right-day-taken} also if
     *     somebody else was faster
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void change(Role role, DataCategory category, RightForm form) {
        Problem.refuse(problems(role, category, form));
        RightEntryId id = RightEntryId.next();
        String reason = Objects.requireNonNull(form.reason()).strip();
        try {
            database.sql("""
                            insert into data_category_access
                                (id, role, category, access, valid_from, reason, set_by, set_at)
                            values (:id, :role, :category, :access, :from, :reason, :by, :at)
                            """)
                    .param("id", id.id())
                    .param("role", role.name())
                    .param("category", category.name())
                    .param("access", Objects.requireNonNull(form.right()).name())
                    .param("from", form.from())
                    .param("reason", reason)
                    .param("by", currentUser.id().id())
                    .param("at", UtcColumn.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("dossier.refusal.right-day-taken");
        }
        audit.did("data-right-changed", OBJECT, id.id(), null, reason);
    }

    /**
     * Takes a planned right back before its day; the one before it goes on.
     *
     * @throws Refusal {@code dossier.refusal.right-not-planned} if its day has come or it was withdrawn already
     * @throws NotFound if there is no such entry
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void withdraw(RightEntryId entry) {
        planned.withdraw("data_category_access", entry.id(), "dossier.refusal.right-not-planned");
        audit.did("data-right-withdrawn", OBJECT, entry.id(), null);
    }

    private RightState state(Role role, DataCategory category, List<RightEntry> entries) {
        return new RightState(
                role,
                category,
                RightCeiling.of(role, category),
                today(),
                entries.stream()
                        .filter(entry -> entry.role() == role && entry.category() == category)
                        .toList());
    }

    private List<RightEntry> entries() {
        return database.sql("""
                        select a.*, s.display_name as set_name, w.display_name as withdrawn_name
                        from data_category_access a
                        left join user_account s on s.id = a.set_by
                        left join user_account w on w.id = a.withdrawn_by
                        order by a.valid_from desc, a.set_at desc
                        """).query(DataRights::entry).list();
    }

    private static RightEntry entry(ResultSet row, int number) throws SQLException {
        return new RightEntry(
                new RightEntryId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                DataCategory.valueOf(row.getString("category")),
                DataRight.valueOf(row.getString("access")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                act(row, "set"),
                act(row, "withdrawn"));
    }

    private static @Nullable Act act(ResultSet row, String kind) throws SQLException {
        String by = row.getString(kind + "_name");
        return by == null ? null : new Act(by, UtcColumn.instant(row, kind + "_at"));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
