package ch.etappe.plan;

import ch.etappe.assessment.AssessmentState;
import ch.etappe.assessment.AssessmentSummary;
import ch.etappe.assessment.Assessments;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.i18n.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The prepared goals for one person: those for its group and for what its newest assessment points to come first. */
@Service
@Transactional(readOnly = true)
public class GoalTemplates {

    private final JdbcClient database;
    private final Dossiers dossiers;
    private final Assessments assessments;
    private final DossierAccess access;
    private final Clock clock;

    GoalTemplates(JdbcClient database, Dossiers dossiers, Assessments assessments, DossierAccess access, Clock clock) {
        this.database = database;
        this.dossiers = dossiers;
        this.assessments = assessments;
        this.access = access;
        this.clock = clock;
    }

    /** One for each prepared goal at most: the most fitting one, in force today. */
    @PreAuthorize("hasRole('CASEWORKER')")
    public List<GoalSuggestion> of(DossierId dossier) {
        LocalDate today = Dates.dayOf(clock.instant());
        Map<GoalTemplate, GoalSuggestion> suggestions = new EnumMap<>(GoalTemplate.class);
        database
                .sql("""
                        select t.template, t.indicator, t.target, t.due_months,
                               (t.target_group is not null) + (t.potential is not null) as fit
                        from goal_template t
                        where t.offered and (t.valid_to is null or t.valid_to >= :today)
                          and t.standing_from = (select max(o.standing_from) from goal_template o
                                                 where o.variant = t.variant and o.standing_from <= :today)
                          and (t.target_group is null or t.target_group = :group)
                          and (t.potential is null or t.potential = :potential)
                        order by fit desc, t.position
                        """)
                .param("today", today)
                .param("group", dossiers.overview(dossier).targetGroup())
                .param("potential", potential(dossier))
                .query((row, number) -> suggestion(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .forEach(one -> suggestions.putIfAbsent(one.template(), one));
        return List.copyOf(suggestions.values());
    }

    private @Nullable String potential(DossierId dossier) {
        if (!access.may(DataCategory.ASSESSMENT)) {
            return null;
        }
        return assessments.of(dossier).stream()
                .filter(one -> one.state() == AssessmentState.COMPLETED)
                .map(AssessmentSummary::potential)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Enum::name)
                .orElse(null);
    }

    /** A goal that this release does not know yet is passed over. */
    private static Optional<GoalSuggestion> suggestion(ResultSet row, LocalDate today) throws SQLException {
        String name = row.getString("template");
        boolean known =
                Arrays.stream(GoalTemplate.values()).anyMatch(one -> one.name().equals(name));
        return known
                ? Optional.of(new GoalSuggestion(
                        GoalTemplate.valueOf(name),
                        row.getString("indicator"),
                        row.getString("target"),
                        today.plusMonths(row.getInt("due_months")),
                        row.getInt("fit") > 0))
                : Optional.empty();
    }
}
