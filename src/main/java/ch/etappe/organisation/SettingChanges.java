package ch.etappe.organisation;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.SettingEntry.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canton sets a value from a day on, or takes a planned one back; each act is kept with its reason. */
@Service
@Transactional(readOnly = true)
public class SettingChanges {

    private static final String IS_CANTON = "hasRole('CANTON')";
    private static final String MAY_LOOK = "hasAnyRole('CANTON', 'ASSOCIATION')";
    private static final String OBJECT = "setting";

    private final ObjectProvider<Setting> settings;
    private final JdbcClient database;
    private final PlannedRows planned;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    SettingChanges(
            ObjectProvider<Setting> settings,
            JdbcClient database,
            PlannedRows planned,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.settings = settings;
        this.database = database;
        this.planned = planned;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every setting that a module published, by name, so those of a module lie together. */
    @PreAuthorize(MAY_LOOK)
    public List<SettingState> all() {
        Map<String, List<SettingEntry>> entries = database.sql("""
                        select s.*, u.display_name, w.display_name as withdrawer from setting s
                        join user_account u on u.id = s.set_by
                        left join user_account w on w.id = s.withdrawn_by
                        order by s.valid_from desc, s.set_at desc
                        """).query(SettingChanges::entry).list().stream()
                .collect(Collectors.groupingBy(SettingEntry::setting));
        LocalDate today = Dates.dayOf(clock.instant());
        return settings.stream()
                .sorted(Comparator.comparing(Setting::name))
                .map(setting -> new SettingState(setting, today, entries.getOrDefault(setting.name(), List.of())))
                .toList();
    }

    /**
     * What is wrong with a form, in the order of its fields; empty if it may be saved.
     *
     * @throws NotFound if no module publishes this setting
     */
    @PreAuthorize(IS_CANTON)
    public List<Problem> problems(String name, SettingForm form) {
        SettingState state = state(name);
        Setting setting = state.setting();
        List<Problem> problems = new ArrayList<>();
        Integer value = form.value();
        if (value == null || value < setting.least() || value > setting.most()) {
            problems.add(Problem.of(
                    SettingForm.Field.VALUE, "organisation.refusal.value-range", setting.least(), setting.most()));
        }
        LocalDate from = form.from();
        ChangeRules.from(SettingForm.Field.FROM, from, state.today()).ifPresent(problems::add);
        if (problems.isEmpty() && from != null && value != null) {
            if (state.isTaken(from)) {
                problems.add(Problem.of(SettingForm.Field.FROM, "organisation.refusal.day-taken"));
            } else if (state.value(from) == value) {
                problems.add(Problem.of(SettingForm.Field.VALUE, "organisation.refusal.value-same"));
            }
        }
        ChangeRules.reason(SettingForm.Field.REASON, form.reason()).ifPresent(problems::add);
        return problems;
    }

    /**
     * Sets a value from a day on.
     *
     * @throws Refusal with the key of the first of {@link #problems}; {@code organisation.refusal.day-taken} also if
     *     somebody else was faster
     * @throws NotFound if no module publishes this setting
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void change(String name, SettingForm form) {
        Problem.refuse(problems(name, form));
        SettingEntryId id = SettingEntryId.next();
        String reason = Objects.requireNonNull(form.reason()).strip();
        try {
            database.sql("""
                            insert into setting (id, name, value, valid_from, reason, set_by, set_at)
                            values (:id, :name, :value, :from, :reason, :by, :at)
                            """)
                    .param("id", id.id())
                    .param("name", name)
                    .param("value", form.value())
                    .param("from", form.from())
                    .param("reason", reason)
                    .param("by", currentUser.id().id())
                    .param("at", UtcColumn.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("organisation.refusal.day-taken");
        }
        audit.did("setting-changed", OBJECT, id.id(), null, reason);
    }

    /**
     * Takes a planned value back before its day; the one before it goes on.
     *
     * @throws Refusal {@code organisation.refusal.not-planned} if its day has come or it was withdrawn already
     * @throws NotFound if there is no such entry
     */
    @PreAuthorize(IS_CANTON)
    @Transactional
    public void withdraw(SettingEntryId entry) {
        planned.withdraw("setting", entry.id());
        audit.did("setting-withdrawn", OBJECT, entry.id(), null);
    }

    private SettingState state(String name) {
        return all().stream()
                .filter(state -> state.setting().name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static SettingEntry entry(ResultSet row, int number) throws SQLException {
        return new SettingEntry(
                new SettingEntryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getString("display_name"),
                UtcColumn.instant(row, "set_at"),
                Withdrawal.read(row));
    }
}
