package ch.etappe.plan;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.i18n.Dates;
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

/** Formal orders whose last day is near or past: somebody talks to the person; nothing else happens. */
@Service
@Transactional(readOnly = true)
public class RequirementsDue {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final String DUE = """
            select r.id as requirement_id, d.id, p.official_name, p.first_name, r.due_on, count(*) over () as total
            from requirement r
                     join dossier d on d.id = r.dossier_id
                     join person p on p.id = d.person_id
            where r.state = 'IN_FORCE' and d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
              and""" + WorkQuery.IN_HAND + """
              and r.due_on between :from and :to
            order by r.due_on, r.id limit :limit
            """;

    private final WorkQuery work;
    private final DossierAccess access;
    private final Settings settings;
    private final Clock clock;

    RequirementsDue(WorkQuery work, DossierAccess access, Settings settings, Clock clock) {
        this.work = work;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The earliest day first.
     *
     * @param group overdue, or soon: within the days of the reminder
     * @param mine only dossiers in the account's hands, otherwise of its region
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<RequirementDue> page(WorkGroup group, boolean mine, int limit) {
        if (!access.may(DataCategory.PLAN)) {
            return Counted.none();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        return switch (group) {
            case OVERDUE -> read(EVER, today.minusDays(1), mine, limit);
            case SOON -> read(today, today.plusDays(settings.value(PlanSettings.ORDER_AHEAD_DAYS)), mine, limit);
            case TODAY, STUCK, WAITING -> Counted.none();
        };
    }

    private Counted<RequirementDue> read(LocalDate from, LocalDate to, boolean mine, int limit) {
        return work.read(DUE, Map.of("from", from, "to", to), mine, limit, RequirementsDue::due);
    }

    private static RequirementDue due(ResultSet row, int number) throws SQLException {
        return new RequirementDue(
                new RequirementId(row.getObject("requirement_id", UUID.class)),
                new DossierId(row.getObject("id", UUID.class)),
                OfficeName.read(row),
                row.getObject("due_on", LocalDate.class));
    }
}
