package ch.etappe.matching;

import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.Ids;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import ch.etappe.kernel.UtcColumn;
import ch.etappe.matching.MatchRuleForm.Field;
import ch.etappe.offer.OfferCategory;
import ch.etappe.organisation.PlannedRows;
import ch.etappe.organisation.Problem;
import ch.etappe.organisation.SettingEntry.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases around for whom a kind of offer is. A change holds from a day on; what was suggested before stays. */
@Service
@Transactional
public class MatchRules {

    private static final String WRITES = "hasRole('CANTON')";
    private static final String OBJECT = "match-rule";

    private final JdbcClient database;
    private final PlannedRows planned;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    MatchRules(JdbcClient database, PlannedRows planned, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.database = database;
        this.planned = planned;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All that ever held or will, and what was withdrawn; by kind, the newest first. */
    @PreAuthorize("hasAnyRole('CANTON', 'ASSOCIATION')")
    @Transactional(readOnly = true)
    public List<MatchRuleEntry> all() {
        return database.sql("""
                        select r.*, u.display_name as setter, w.display_name as withdrawer
                        from match_rule r left join user_account u on u.id = r.set_by
                                          left join user_account w on w.id = r.withdrawn_by
                        order by r.category, r.valid_from desc, r.set_at desc
                        """).query((row, number) -> read(row)).list();
    }

    /** What is wrong with a form; empty if it may be entered. */
    @PreAuthorize(WRITES)
    @Transactional(readOnly = true)
    public List<Problem> problems(OfferCategory category, MatchRuleForm form) {
        List<Problem> problems = new ArrayList<>(form.problems(today()));
        if (form.from() != null && isTaken(category, form.from())) {
            problems.add(Problem.of(Field.FROM, "organisation.refusal.day-taken"));
        }
        return problems;
    }

    /** @throws Refusal the first of {@link #problems} */
    @PreAuthorize(WRITES)
    public UUID change(OfferCategory category, MatchRuleForm form) {
        Problem.refuse(problems(category, form));
        UUID id = Ids.next();
        try {
            database.sql("""
                            insert into match_rule (id, category, valid_from, from_age, to_age, target_groups, intensive,
                                                    occupation, participant_rappen, source, reason, set_by, set_at)
                            select :id, :category, :from, :fromAge, :toAge, :groups, :intensive, :occupation,
                                   (select r.participant_rappen from match_rule r where r.category = :category
                                      and r.standing_from <= :from order by r.standing_from desc limit 1),
                                   :source, :reason, :by, :at
                            """)
                    .param("id", id)
                    .param("category", category.name())
                    .param("from", Objects.requireNonNull(form.from()))
                    .param("fromAge", form.fromAge())
                    .param("toAge", form.toAge())
                    .param("groups", groups(form))
                    .param("intensive", form.intensive())
                    .param("occupation", form.occupation())
                    .param("source", form.source().strip())
                    .param("reason", form.reason().strip())
                    .param("by", currentUser.id().id())
                    .param("at", UtcColumn.of(clock.instant()))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new Refusal("organisation.refusal.day-taken");
        }
        audit.did("match-rule-changed", OBJECT, id, null);
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
        planned.withdraw("match_rule", id);
        audit.did("match-rule-withdrawn", OBJECT, id, null);
    }

    private boolean isTaken(OfferCategory category, LocalDate from) {
        return database.sql("select count(*) from match_rule where category = :category and standing_from = :from")
                        .param("category", category.name())
                        .param("from", from)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static @Nullable String groups(MatchRuleForm form) {
        return form.groups().isEmpty()
                ? null
                : form.groups().stream().sorted().map(TargetGroup::name).collect(Collectors.joining(","));
    }

    private static MatchRuleEntry read(ResultSet row) throws SQLException {
        CategoryRule rule = CategoryRules.read(row);
        return new MatchRuleEntry(
                row.getObject("id", UUID.class),
                OfferCategory.valueOf(row.getString("category")),
                row.getObject("valid_from", LocalDate.class),
                rule.fromAge(),
                rule.toAge(),
                rule.groups(),
                rule.intensive(),
                rule.occupation(),
                row.getString("source"),
                row.getString("reason"),
                row.getString("setter"),
                UtcColumn.instant(row, "set_at"),
                Withdrawal.read(row));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
