package ch.etappe.funding;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.OfficeName;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cost approvals that are somebody's turn: caseworkers complete what began or came back, look again where the person's group
 * has changed, and are told before one runs out in a course; the lead decides, overdue after the days of the setting.
 */
@Service
@Transactional(readOnly = true)
public class ApprovalsDue {

    private static final String ROW = """
            select q.*, count(*) over () as total from (
                select a.id, a.dossier_id, a.title, p.official_name, p.first_name,
                       case when a.state = 'DRAFT' then 'DRAFT'
                            when a.state = 'RETURNED' then 'RETURNED'
                            when a.state = 'SUBMITTED' then 'SUBMITTED'
                            when p.target_group <> a.target_group and a.starts_on > :today then 'GROUP'
                            else 'EXPIRES' end as what,
                       case when a.state = 'SUBMITTED' then date_add(cast(a.requested_at as date), interval :days day)
                            when a.state in ('DRAFT', 'RETURNED') then cast(a.drafted_at as date)
                            when p.target_group <> a.target_group and a.starts_on > :today then a.starts_on
                            else a.valid_to end as on_day
                from cost_approval a
                         join dossier d on d.id = a.dossier_id
                         join person p on p.id = d.person_id
                where a.region_id = :region and a.ended_at is null and d.state in ('ALLOCATED', 'ACTIVE')
                  and""" + WorkQuery.IN_HAND + " and (";

    private static final String COMPLETE = """
            a.state in ('DRAFT', 'RETURNED')
            or a.state in ('SUBMITTED', 'APPROVED', 'PARTLY') and p.target_group <> a.target_group
               and a.starts_on > :today)) q
            where q.what <> 'SUBMITTED' order by q.on_day, q.id limit :limit
            """;

    private static final String EXPIRE = """
            a.state in ('APPROVED', 'PARTLY') and a.valid_to < a.ends_on
            and a.valid_to between :today and date_add(:today, interval :notice day))) q
            order by q.on_day, q.id limit :limit
            """;

    private static final String DECIDE = """
            a.state = 'SUBMITTED' and a.decider = 'REGION')) q
            where (q.on_day < :today) = :late order by q.on_day, q.id limit :limit
            """;

    private final WorkQuery work;
    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final Settings settings;
    private final Clock clock;

    ApprovalsDue(WorkQuery work, DossierAccess access, CurrentUser currentUser, Settings settings, Clock clock) {
        this.work = work;
        this.access = access;
        this.currentUser = currentUser;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The earliest day first.
     *
     * @param mine only cases in the account's hands; a lead decides on all of the region
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<Due> page(WorkGroup group, boolean mine, int limit) {
        if (!access.may(DataCategory.COST_APPROVAL)) {
            return Counted.none();
        }
        if (currentUser.role() == Role.REGION_LEAD) {
            return switch (group) {
                case OVERDUE -> read(DECIDE, true, false, limit);
                case TODAY -> read(DECIDE, false, false, limit);
                case STUCK, WAITING, SOON -> Counted.none();
            };
        }
        return switch (group) {
            case TODAY -> read(COMPLETE, false, mine, limit);
            case SOON -> read(EXPIRE, false, mine, limit);
            case OVERDUE, STUCK, WAITING -> Counted.none();
        };
    }

    private Counted<Due> read(String which, boolean late, boolean mine, int limit) {
        LocalDate today = Dates.dayOf(clock.instant());
        return work.read(
                ROW + which,
                Map.of(
                        "today",
                        today,
                        "days",
                        settings.value(ApprovalSettings.DECISION_DAYS, today),
                        "notice",
                        settings.value(ApprovalSettings.EXPIRY_NOTICE, today),
                        "late",
                        late),
                mine,
                limit,
                ApprovalsDue::due);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new CostApprovalId(row.getObject("id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                LocalizedTextColumn.read(row, "title"),
                Due.What.valueOf(row.getString("what")),
                row.getObject("on_day", LocalDate.class));
    }

    /**
     * @param person name as offices write it
     * @param on since when, or until when
     */
    public record Due(
            CostApprovalId id, DossierId dossier, String person, LocalizedText title, What what, LocalDate on) {

        /** What there is to do. */
        public enum What {
            DRAFT,
            RETURNED,
            SUBMITTED,
            /** The person's group has changed since it was asked for. */
            GROUP,
            EXPIRES;

            public String key() {
                return "funding.work." + name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
