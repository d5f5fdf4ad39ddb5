package ch.etappe.talk;

import ch.etappe.i18n.Dates;
import ch.etappe.organisation.Settings;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the canton sees of talks that stay open: numbers by municipality, nobody's name. */
@Service
@Transactional(readOnly = true)
public class TalkEscalations {

    private final JdbcClient database;
    private final Settings settings;
    private final Clock clock;

    TalkEscalations(JdbcClient database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** By municipality, the most first; small numbers are hidden, see {@link Suppression}. */
    @PreAuthorize("hasRole('CANTON')")
    public Escalated overview() {
        int days = settings.value(TalkSettings.ESCALATION_DAYS);
        List<Counted> counted = database.sql("""
                        select m.name, count(*) as talks
                        from process_step s join process_step_type y
                             on y.id = s.type_id and y.code = 'FIRST_INFORMATION_TALK'
                             join dossier d on d.id = s.dossier_id and d.state <> 'CLOSED'
                             join person p on p.id = d.person_id join municipality m on m.bfs_no = p.bfs_no
                        where s.state in ('OPEN', 'IN_PROGRESS') and s.due_on < :before
                        group by m.bfs_no, m.name
                        order by if(count(*) < :few, 0, count(*)) desc, m.name
                        """)
                .param("before", today().minusDays(days))
                .param("few", Suppression.FEW)
                .query((row, number) -> new Counted(row.getString(1), row.getInt(2)))
                .list();
        return new Escalated(
                days,
                Suppression.total(counted.stream().map(Counted::talks).toList()),
                counted.stream()
                        .map(one -> new Municipality(one.name(), Suppression.of(one.talks())))
                        .toList());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private record Counted(String name, int talks) {}

    /**
     * @param days after the target date from which a talk counts, a "Richtwert"
     */
    public record Escalated(int days, Suppression.Number total, List<Municipality> municipalities)
            implements Serializable {}

    public record Municipality(String name, Suppression.Number talks) implements Serializable {}
}
