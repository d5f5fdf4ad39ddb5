package ch.etappe.dossier;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps that have reached their target day, over all cases of an account. What is past it by so much that the case counts
 * as stuck is left to the stall rule, so that nobody reads the same thing twice.
 */
@Service
@Transactional(readOnly = true)
public class StepsDue {

    private static final String DUE = """
            select s.dossier_id, p.official_name, p.first_name, y.code, y.title, s.due_on, count(*) over () as total
            from dossier d
                     join person p on p.id = d.person_id
                     join process_step s on s.dossier_id = d.id and s.state in ('OPEN', 'IN_PROGRESS')
                     join process_step_type y on y.id = s.type_id
            where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
              and s.due_on between :from and :to
              and (y.code = :talk) = :byOthers
              and""" + WorkQuery.IN_HAND + """
            order by s.due_on, p.search_name, s.id limit :limit
            """;

    private final WorkQuery work;
    private final Settings settings;
    private final Clock clock;

    StepsDue(WorkQuery work, Settings settings, Clock clock) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The longest due first.
     *
     * @param group today, overdue, or waiting for a municipality's talk; nothing for the others
     * @param mine only dossiers in the account's hands, otherwise of its region
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<Step> page(WorkGroup group, boolean mine, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        LocalDate stuck = today.minusDays(settings.value(DossierSettings.STEP_OVERDUE_DAYS));
        return switch (group) {
            case TODAY -> read(today, today, false, mine, limit);
            case OVERDUE -> read(stuck, today.minusDays(1), false, mine, limit);
            case WAITING -> read(stuck, today.minusDays(1), true, mine, limit);
            case STUCK, SOON -> Counted.none();
        };
    }

    private Counted<Step> read(LocalDate from, LocalDate to, boolean byOthers, boolean mine, int limit) {
        return work.read(
                DUE,
                Map.of("from", from, "to", to, "talk", ProcessSteps.FIRST_INFORMATION_TALK, "byOthers", byOthers),
                mine,
                limit,
                StepsDue::step);
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                row.getString("code"),
                LocalizedTextColumn.read(row, "title"),
                row.getObject("due_on", LocalDate.class));
    }

    /** @param person name as offices write it */
    public record Step(DossierId dossier, String person, String code, LocalizedText title, LocalDate dueOn) {}
}
