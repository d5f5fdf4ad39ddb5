package ch.etappe.dossier;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.person.TargetGroup;
import ch.etappe.standard.Newcomer;
import ch.etappe.standard.StandardId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What decides on the steps of a dossier, in one statement. */
@Component
class Newcomers {

    private final JdbcClient database;

    Newcomers(JdbcClient database) {
        this.database = database;
    }

    /** @param standard the version that the dossier follows now */
    record Facts(Newcomer who, BfsNumber municipality, StandardId standard) {}

    Facts of(DossierId dossier) {
        return database.sql("""
                        select p.target_group, p.birth_date, p.entry_date, p.bfs_no, d.allocated_on, d.standard_id
                        from dossier d join person p on p.id = d.person_id where d.id = :dossier
                        """)
                .param("dossier", dossier.id())
                .query((row, number) -> new Facts(
                        new Newcomer(
                                TargetGroup.valueOf(row.getString("target_group")),
                                row.getObject("birth_date", LocalDate.class),
                                row.getObject("entry_date", LocalDate.class),
                                row.getObject("allocated_on", LocalDate.class)),
                        new BfsNumber(row.getInt("bfs_no")),
                        new StandardId(row.getObject("standard_id", UUID.class))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    StandardId standardOf(DossierId dossier) {
        return database.sql("select standard_id from dossier where id = :dossier")
                .param("dossier", dossier.id())
                .query((row, number) -> new StandardId(row.getObject("standard_id", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void follow(DossierId dossier, StandardId standard) {
        database.sql("update dossier set standard_id = :standard, version = version + 1"
                        + " where id = :dossier and standard_id <> :standard")
                .param("standard", standard.id())
                .param("dossier", dossier.id())
                .update();
    }
}
