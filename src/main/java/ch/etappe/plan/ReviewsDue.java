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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that are to be looked at again. In force: some months after the day they came in force or after the last review
 * (BR08), in calendar months. Proposed, and refused by the person: on the day that was agreed then (BR07).
 */
@Service
@Transactional(readOnly = true)
public class ReviewsDue {

    private static final String LEADS_CASES = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** Days by plan in force {@code i}; a person who refused to sign is heard on the day that was agreed (BR07). */
    private static final String DUE_ON = """
             least(
                 coalesce((select max(r.held_on) from plan_review r where r.plan_id = i.id), i.in_force_on)
                     + interval :months month,
                 coalesce((select f.review_on from plan_without_client w join plan_refusal f on f.sheet_id = w.sheet_id
                           where w.sheet_id = i.sheet_id
                             and not exists (select 1 from plan_review r where r.plan_id = i.id)), date '9999-12-31'))
            """;

    /** Whoever refused and has signed after all needs no other talk about it. */
    private static final String REFUSED = """
             join integration_plan i on i.dossier_id = d.id and i.state in ('PROPOSED', 'SIGNED_ONE')
                         join plan_refusal f on f.sheet_id = i.sheet_id
                             and not exists (select 1 from plan_signature s
                                             where s.sheet_id = i.sheet_id and s.signatory = 'CLIENT')
            """;

    /** The first review is a step of the standard; while that is open it stands among the steps. */
    private static final String DUE =
            """
            select q.* , count(*) over () as total from (
                select d.id, i.id as plan_id, p.official_name, p.first_name,""" + DUE_ON + """
                       as due_on
                from dossier d
                         join integration_plan i on i.in_force_dossier = d.id
                         join person p on p.id = d.person_id
                where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
                  and""" + WorkQuery.IN_HAND + """
                  and not exists (select 1 from process_step s join process_step_type t on t.id = s.type_id
                                  where s.dossier_id = d.id and t.code = 'PLAN_REVIEW'
                                    and s.state in ('OPEN', 'IN_PROGRESS') and s.due_on is not null)
                union all
                select d.id, i.id, p.official_name, p.first_name, f.review_on
                from dossier d""" + REFUSED + """
                         join person p on p.id = d.person_id
                where d.region_id = :region and d.state in ('ALLOCATED', 'ACTIVE')
                  and""" + WorkQuery.IN_HAND + """
                ) q
            where q.due_on between :from and :to
            order by q.due_on, q.id limit :limit
            """;

    private final WorkQuery work;
    private final DossierAccess access;
    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    ReviewsDue(WorkQuery work, DossierAccess access, JdbcClient database, Settings settings, Clock clock) {
        this.work = work;
        this.access = access;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The earliest day first.
     *
     * @param group overdue, or soon: within the days of the reminder
     * @param mine only dossiers in the account's hands, otherwise of its region
     */
    @PreAuthorize(LEADS_CASES)
    public Counted<ReviewDue> page(WorkGroup group, boolean mine, int limit) {
        if (!access.may(DataCategory.PLAN)) {
            return Counted.none();
        }
        LocalDate today = today();
        return switch (group) {
            case OVERDUE -> read(EVER, today.minusDays(1), mine, limit);
            case SOON -> read(today, today.plusDays(aheadDays()), mine, limit);
            case TODAY, STUCK, WAITING -> Counted.none();
        };
    }

    /** When a plan of a dossier is to be looked at again, if that day is near or past; the caller checked the access. */
    @PreAuthorize(LEADS_CASES)
    public Optional<LocalDate> near(DossierId dossier) {
        return of(dossier).filter(day -> !day.isAfter(today().plusDays(aheadDays())));
    }

    /** When a plan of a dossier is to be looked at again, the earliest day; empty without one. */
    @PreAuthorize(LEADS_CASES)
    public Optional<LocalDate> of(DossierId dossier) {
        access.require(dossier);
        return database.sql("select" + DUE_ON + """
                         as due_on from integration_plan i where i.in_force_dossier = :dossier
                        union all
                        select f.review_on from dossier d""" + REFUSED + """
                        where d.id = :dossier
                        order by due_on limit 1
                        """)
                .param("months", settings.value(PlanSettings.REVIEW_MONTHS))
                .param("dossier", dossier.id())
                .query(LocalDate.class)
                .optional();
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private int aheadDays() {
        return settings.value(PlanSettings.REVIEW_AHEAD_DAYS);
    }

    private Counted<ReviewDue> read(LocalDate from, LocalDate to, boolean mine, int limit) {
        return work.read(
                DUE,
                Map.of("months", settings.value(PlanSettings.REVIEW_MONTHS), "from", from, "to", to),
                mine,
                limit,
                ReviewsDue::due);
    }

    private static ReviewDue due(ResultSet row, int number) throws SQLException {
        return new ReviewDue(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new DossierId(row.getObject("id", UUID.class)),
                OfficeName.read(row),
                row.getObject("due_on", LocalDate.class));
    }
}
