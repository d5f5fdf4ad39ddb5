package ch.etappe.plan;

import ch.etappe.assessment.Potential;
import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.organisation.PlannedRows;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.SettingEntry.Withdrawal;
import ch.etappe.plan.TemplateForm.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases around what is suggested with prepared goals. A change holds from a day on; plans keep what was agreed. The
 * words of the goals themselves are translated and come with the portal.
 */
@Service
@Transactional
public class TemplateBook {

    private static final String WRITES = "hasRole('CANTON')";
    private static final String OBJECT = "goal-template";

    private final JdbcClient database;
    private final PlannedRows planned;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    TemplateBook(JdbcClient database, PlannedRows planned, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.planned = planned;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All that ever held or will, and what was withdrawn; by goal and variant, the newest first. */
    @PreAuthorize("hasAnyRole('CANTON', 'ASSOCIATION')")
    @Transactional(readOnly = true)
    public List<TemplateEntry> all() {
        return database.sql("""
                        select t.*, u.display_name as setter, w.display_name as withdrawer
                        from goal_template t left join user_account u on u.id = t.set_by
                                             left join user_account w on w.id = t.withdrawn_by
                        order by t.variant, t.valid_from desc, t.set_at desc
                        """).query((row, number) -> read(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is wrong with a form; empty if it may be entered. */
    @PreAuthorize(WRITES)
    @Transactional(readOnly = true)
    public List<Problem> problems(TemplateVariant variant, TemplateForm form) {
        List<Problem> problems = new ArrayList<>(form.problems(today()));
        if (form.from() != null && isTaken(variant, form.from())) {
            problems.add(Problem.of(Field.FROM, "organisation.refusal.day-taken"));
        }
        return problems;
    }

    /**
     * Enters what shall hold for a variant, also for one that had none.
     *
     * @throws Refusal the first of {@link #problems}
     */
    @PreAuthorize(WRITES)
    public UUID change(TemplateVariant variant, TemplateForm form) {
        Problem.refuse(problems(variant, form));
        UUID id = Ids.next();
        try {
            database.sql("""
                            insert into goal_template (id, template, target_group, potential, position, indicator, target,
                                                       due_months, valid_from, offered, reason, set_by, set_at)
                            values (:id, :template, :group, :potential, :position, :indicator, :target, :months, :from,
                                    :offered, :reason, :by, :at)
                            """)
                    .param("id", id)
                    .param("template", variant.template().name())
                    .param(
                            "group",
                            variant.group() == null ? null : variant.group().name())
                    .param(
                            "potential",
                            variant.potential() == null
                                    ? null
                                    : variant.potential().name())
                    .param("position", variant.template().ordinal())
                    .param("indicator", form.indicator().strip())
                    .param(
                            "target",
                            form.target().isBlank() ? null : form.target().strip())
                    .param("months", form.months())
                    .param("from", Objects.requireNonNull(form.from()))
                    .param("offered", form.offered())
                    .param("reason", form.reason().strip())
                    .param("by", currentUser.id().id())
                    .param("at", UtcColumn.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new Refusal("organisation.refusal.day-taken");
        }
        audit.did("goal-template-changed", OBJECT, id, null);
        return id;
    }

    /**
     * Takes a planned change back before its day; the history keeps it.
     *
     * @throws Refusal {@code organisation.refusal.not-planned} once it holds or was withdrawn
     * @throws NotFound if there is no such entry
     */
    @PreAuthorize(WRITES)
    public void withdraw(UUID id) {
        planned.withdraw("goal_template", id);
        audit.did("goal-template-withdrawn", OBJECT, id, null);
    }

    private boolean isTaken(TemplateVariant variant, LocalDate from) {
        return database.sql("""
                                select count(*) from goal_template
                                where template = :template and target_group <=> :group and potential <=> :potential
                                  and standing_from = :from
                                """)
                        .param("template", variant.template().name())
                        .param(
                                "group",
                                variant.group() == null ? null : variant.group().name())
                        .param(
                                "potential",
                                variant.potential() == null
                                        ? null
                                        : variant.potential().name())
                        .param("from", from)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A goal that this release does not know is passed over. */
    private static Optional<TemplateEntry> read(ResultSet row) throws SQLException {
        String name = row.getString("template");
        if (Arrays.stream(GoalTemplate.values()).noneMatch(one -> one.name().equals(name))) {
            return Optional.empty();
        }
        String group = row.getString("target_group");
        String potential = row.getString("potential");
        return Optional.of(new TemplateEntry(
                row.getObject("id", UUID.class),
                new TemplateVariant(
                        GoalTemplate.valueOf(name),
                        group == null ? null : TargetGroup.valueOf(group),
                        potential == null ? null : Potential.valueOf(potential)),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("offered"),
                row.getString("indicator"),
                row.getString("target"),
                row.getInt("due_months"),
                row.getString("reason"),
                row.getString("setter"),
                UtcColumn.instant(row, "set_at"),
                Withdrawal.read(row)));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
