package ch.etappe.assessment;

import ch.etappe.dossier.DossierId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the record of a child when school begins and whether its start is described. */
@Component
class SchoolStarts {

    private static final String OF_DOSSIER = "select" + EvidencesDue.SCHOOL_START + """
             as starts_on, coalesce(c.school_entry_result, 'UNKNOWN') <> 'UNKNOWN' as known
            from dossier d join person m on m.id = d.person_id left join child_record c on c.person_id = m.id
            where d.id = :dossier
            """;

    private final JdbcClient database;

    SchoolStarts(JdbcClient database) {
        this.database = database;
    }

    SchoolStart of(DossierId dossier) {
        return database.sql(OF_DOSSIER)
                .param("dossier", dossier.id())
                .query((row, number) ->
                        new SchoolStart(row.getObject("starts_on", LocalDate.class), row.getBoolean("known")))
                .single();
    }
}
