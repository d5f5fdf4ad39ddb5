package ch.etappe.assessment;

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

/** The evidence that open dossiers lack, over all cases of an account: the rules of {@link EvidenceRules}, said in SQL. */
@Service
@Transactional(readOnly = true)
public class EvidencesDue {

    /** Of a small child {@code m} with its record {@code c}: the first of August after the fourth birthday is likely. */
    static final String SCHOOL_START = """
             greatest(m.entry_date, coalesce(c.school_entry_on, c.kindergarten_on,
                      makedate(year(m.birth_date + interval 53 month), 1) + interval 7 month))
            """;

    private static final String MISSING = """
            with mine as (
                select d.id, p.id as person_id, p.official_name, p.first_name, p.birth_date, p.entry_date,
                       timestampdiff(year, p.birth_date, p.entry_date) as age
                from dossier d join person p on p.id = d.person_id
                where d.region_id = :region and d.state <> 'CLOSED' and""" + WorkQuery.IN_HAND + """
                  and p.target_group in ('FL_B', 'FL_VA', 'VA', 'S_B', 'S')
            ), missing as (
                select m.*, 'LANGUAGE' as goal, m.entry_date + interval :language year as due_on
                from mine m
                where m.age >= 16
                  and (not exists (select 1 from language_record r where r.dossier_id = m.id and r.skill = 'ORAL'
                            and r.proof <> 'SELF' and r.level <> 'ALPHA'
                            and (r.language = 'de' or r.language like 'de-%'))
                    or (:written and not exists (select 1 from language_record r where r.dossier_id = m.id
                            and r.skill = 'WRITTEN' and r.proof <> 'SELF' and r.level <> 'ALPHA'
                            and (r.language = 'de' or r.language like 'de-%'))))
                union all
                select m.*, 'SCHOOL', """ + SCHOOL_START + """
                from mine m left join child_record c on c.person_id = m.person_id
                where m.age between 0 and 4 and coalesce(c.school_entry_result, 'UNKNOWN') = 'UNKNOWN'
                union all
                select m.*, 'TRAINING', m.entry_date + interval :training year
                from mine m
                where m.age between 16 and 25
                  and not exists (select 1 from training_spell s where s.dossier_id = m.id
                        and s.starts_on <= m.entry_date + interval :training year
                        and (s.completed or s.ends_on is null or s.ends_on >= m.entry_date + interval :training year))
                  and not exists (select 1 from employment_spell s where s.dossier_id = m.id
                        and s.type = 'APPRENTICESHIP' and s.starts_on <= m.entry_date + interval :training year
                        and (s.ends_on is null or s.ends_on >= m.entry_date + interval :training year))
                union all
                select m.*, 'WORK', m.entry_date + interval :work year
                from mine m
                where m.age >= 18
                  and not exists (select 1 from employment_spell s where s.dossier_id = m.id
                        and s.starts_on <= m.entry_date + interval :work year
                        and (s.ends_on is null or s.ends_on >= m.entry_date + interval :work year))
                union all
                select m.*, 'CONTACT', m.entry_date + interval :work year
                from mine m
                where m.age >= 16
                  and not exists (select 1 from self_report r where r.dossier_id = m.id
                        and r.asked_on >= m.entry_date + interval (:work - 1) year)
            )
            select id, official_name, first_name, goal, due_on, count(*) over () as total from missing
            where due_on between :from and :to
            order by due_on, id, goal limit :limit
            """;

    private final WorkQuery work;
    private final DossierAccess access;
    private final Settings settings;
    private final Clock clock;

    EvidencesDue(WorkQuery work, DossierAccess access, Settings settings, Clock clock) {
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
    public Counted<DueEvidence> page(WorkGroup group, boolean mine, int limit) {
        if (!access.may(DataCategory.ASSESSMENT)) {
            return Counted.none();
        }
        LocalDate today = Dates.dayOf(clock.instant());
        EvidenceRules rules = EvidenceRules.of(settings);
        return switch (group) {
            case OVERDUE -> read(rules, WorkQuery.EVER, today.minusDays(1), mine, limit);
            case SOON -> read(rules, today, today.plusDays(rules.aheadDays()), mine, limit);
            case TODAY, STUCK, WAITING -> Counted.none();
        };
    }

    private Counted<DueEvidence> read(EvidenceRules rules, LocalDate from, LocalDate to, boolean mine, int limit) {
        return work.read(
                MISSING,
                Map.of(
                        "language", rules.languageYears(),
                        "training", rules.trainingYears(),
                        "work", rules.workYears(),
                        "written", rules.writtenToo(),
                        "from", from,
                        "to", to),
                mine,
                limit,
                EvidencesDue::evidence);
    }

    private static DueEvidence evidence(ResultSet row, int number) throws SQLException {
        return new DueEvidence(
                new DossierId(row.getObject("id", UUID.class)),
                OfficeName.read(row),
                ImpactGoal.valueOf(row.getString("goal")),
                row.getObject("due_on", LocalDate.class));
    }
}
