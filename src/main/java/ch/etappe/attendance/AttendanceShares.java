package ch.etappe.attendance;

import ch.etappe.attendance.AttendanceShare.Day;
import ch.etappe.dossier.Counted;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.WorkQuery;
import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.i18n.Dates;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.LocalizedTextColumn;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.OfficeName;
import ch.etappe.organisation.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come to their courses: for the person itself, on its case, and on the worklist where it is low. */
@Service
@Transactional(readOnly = true)
public class AttendanceShares {

    /** The same rule as {@link LowRule}, so that the database finds the few among thousands. */
    private static final String LOW = """
            select m.*, p.official_name, p.first_name, v.title, v.provider_name, count(*) over () as total
            from (select e.id as enrolment_id, e.dossier_id, e.course_run_id, max(t.held_on) as last_on,
                         sum(t.held_on > :since) as marked,
                         sum(t.held_on > :since and t.state in ('PRESENT', 'LATE')) as there,
                         concat(group_concat(t.state order by t.held_on desc, t.starts_at desc), ',')
                             like concat(repeat('UNEXCUSED,', :row), '%%') as in_a_row
                  from dossier d
                           join enrolment e on e.dossier_id = d.id and e.state = 'ATTENDING'
                           join attendance_day t on t.enrolment_id = e.id
                  where d.state in ('ALLOCATED', 'ACTIVE') and %s
                  group by e.id
                  having in_a_row or marked >= :least and there * 100 < :share * marked) m
                     join dossier d on d.id = m.dossier_id
                     join person p on p.id = d.person_id
                     join course_run_overview v on v.run_id = m.course_run_id
            order by m.last_on desc, m.enrolment_id limit :limit
            """;

    private static final String LOW_IN_REACH = LOW.formatted("d.region_id = :region and" + WorkQuery.IN_HAND);
    private static final String LOW_OF_ONE = LOW.formatted("d.id = :dossier");

    private final WorkQuery work;
    private final DossierAccess access;
    private final Settings settings;
    private final JdbcClient database;
    private final Clock clock;

    AttendanceShares(WorkQuery work, DossierAccess access, Settings settings, JdbcClient database, Clock clock) {
        this.work = work;
        this.access = access;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * By enrolment; one without a marked session is missing.
     *
     * @throws NotFound for a dossier out of reach, or if the role may not read enrolments
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD', 'REFUGEE')")
    public Map<EnrolmentId, AttendanceShare> of(DossierId dossier) {
        access.require(dossier);
        if (!access.may(DataCategory.ENROLMENT)) {
            throw new NotFound();
        }
        Map<EnrolmentId, List<Day>> days = new LinkedHashMap<>();
        Map<EnrolmentId, Boolean> attending = new HashMap<>();
        database.sql("""
                        select t.enrolment_id, t.held_on, t.state, e.state = 'ATTENDING' as attending
                        from enrolment e join attendance_day t on t.enrolment_id = e.id
                        where e.dossier_id = :dossier
                        order by t.held_on desc, t.starts_at desc
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> {
                    EnrolmentId id = new EnrolmentId(row.getObject("enrolment_id", UUID.class));
                    attending.put(id, row.getBoolean("attending"));
                    return days.computeIfAbsent(id, one -> new ArrayList<>())
                            .add(new Day(
                                    row.getObject("held_on", LocalDate.class),
                                    AttendanceState.valueOf(row.getString("state"))));
                })
                .list();
        LocalDate today = Dates.dayOf(clock.instant());
        LowRule rule = rule(today);
        Map<EnrolmentId, AttendanceShare> shares = new LinkedHashMap<>();
        days.forEach((id, all) -> shares.put(
                id,
                new AttendanceShare(
                        all.size(),
                        (int) all.stream().filter(day -> day.state().isThere()).count(),
                        List.copyOf(all),
                        attending.getOrDefault(id, false)
                                ? rule.judge(all, today).orElse(null)
                                : null)));
        return shares;
    }

    /**
     * Courses to which somebody hardly comes; a row goes by itself when it gets better.
     *
     * @param mine only dossiers in the account's hands, otherwise of its region
     * @param limit rows at most; the total is complete
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public Counted<LowRow> low(boolean mine, int limit) {
        return work.read(LOW_IN_REACH, limits(), mine, limit, (row, number) -> low(row));
    }

    /**
     * The same of one case.
     *
     * @throws NotFound for a dossier out of reach
     */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public List<LowRow> lowOf(DossierId dossier) {
        access.require(dossier);
        return database.sql(LOW_OF_ONE)
                .params(limits())
                .param("dossier", dossier.id())
                .param("limit", Integer.MAX_VALUE)
                .query((row, number) -> low(row))
                .list();
    }

    private Map<String, Object> limits() {
        LocalDate today = Dates.dayOf(clock.instant());
        LowRule rule = rule(today);
        return Map.of(
                "since", today.minusWeeks(LowRule.WEEKS),
                "row", rule.inARow(),
                "share", rule.share(),
                "least", LowRule.LEAST);
    }

    private LowRule rule(LocalDate today) {
        return new LowRule(
                settings.value(AttendanceSettings.LOW_SHARE, today),
                settings.value(AttendanceSettings.IN_A_ROW, today));
    }

    private static LowRow low(ResultSet row) throws SQLException {
        return new LowRow(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                OfficeName.read(row),
                LocalizedTextColumn.read(row, "title"),
                row.getString("provider_name"),
                row.getBoolean("in_a_row") ? LowCause.IN_A_ROW : LowCause.SMALL_SHARE,
                row.getInt("there"),
                row.getInt("marked"),
                row.getObject("last_on", LocalDate.class));
    }

    /**
     * @param person name as offices write it
     * @param there and marked count the last four weeks
     * @param lastOn the last session that was marked
     */
    public record LowRow(
            EnrolmentId id,
            DossierId dossier,
            String person,
            LocalizedText title,
            String provider,
            LowCause cause,
            int there,
            int marked,
            LocalDate lastOn) {}
}
