package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a case before anything of it is decided: always first, before seats and funds, so that nobody waits in a circle. */
@Component
class CaseLock {

    private final JdbcClient database;

    CaseLock(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotFound if there is no such case */
    void hold(DossierId dossier) {
        boolean known = database.sql("select id from dossier where id = :dossier for update")
                .param("dossier", dossier.id())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new NotFound();
        }
    }
}
