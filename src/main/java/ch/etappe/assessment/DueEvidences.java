package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.OfficeName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evidence that the open dossiers of one caseworker lack: the rules of {@link EvidenceRules}, said in SQL. */
@Component
class DueEvidences {

    private static final String MISSING = """
            with mine as (
                select d.id, p.official_name, p.first_name, p.entry_date,
                       timestampdiff(year, p.birth_date, p.entry_date) as age
                from dossier_assignment a join dossier d on d.id = a.open_dossier join person p on p.id = d.person_id
                where a.caseworker_id = :user and a.valid_to is null and d.state in ('ACTIVE', 'PAUSED')
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
            select id, official_name, first_name, goal, due_on from missing
            where due_on <= :until
            """;

    private final JdbcClient database;

    DueEvidences(JdbcClient database) {
        this.database = database;
    }

    /** The days nearest to today first. */
    List<DueEvidence> of(UserId caseworker, EvidenceRules rules, LocalDate today, int limit) {
        return query(
                        MISSING + " order by abs(datediff(due_on, :today)), id, goal limit :limit",
                        caseworker,
                        rules,
                        today)
                .param("limit", limit)
                .query((row, number) -> new DueEvidence(
                        new DossierId(row.getObject("id", UUID.class)),
                        OfficeName.read(row),
                        ImpactGoal.valueOf(row.getString("goal")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    DueFigures figures(UserId caseworker, EvidenceRules rules, LocalDate today) {
        return query(
                        "select sum(due_on >= :today) as soon, sum(due_on < :today) as overdue from (" + MISSING
                                + ") due",
                        caseworker,
                        rules,
                        today)
                .query((row, number) -> new DueFigures(row.getInt("soon"), row.getInt("overdue")))
                .single();
    }

    private JdbcClient.StatementSpec query(String sql, UserId caseworker, EvidenceRules rules, LocalDate today) {
        return database.sql(sql)
                .param("user", caseworker.id())
                .param("language", rules.languageYears())
                .param("training", rules.trainingYears())
                .param("work", rules.workYears())
                .param("written", rules.writtenToo())
                .param("until", today.plusDays(rules.aheadDays()))
                .param("today", today);
    }
}
