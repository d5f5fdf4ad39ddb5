package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import ch.etappe.identity.UserId;
import ch.etappe.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account that opens a person's file, as after the letter with the code. */
public final class PortalAccess {

    private PortalAccess() {}

    public static void give(JdbcClient database, UserId user, DossierId dossier) {
        database.sql("""
                        insert into role_assignment (id, user_id, role, person_id, valid_from)
                        select ?, ?, 'REFUGEE', person_id, '2026-01-01' from dossier where id = ?
                        """).params(Ids.next(), user.id(), dossier.id()).update();
    }
}
