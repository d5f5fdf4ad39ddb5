package ch.etappe.talk;

import ch.etappe.audit.AuditTrail;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office where a municipality receives people: its own data, kept up to date by itself. */
@Service
@Transactional
public class Offices {

    private final JdbcClient database;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    Offices(JdbcClient database, CurrentUser currentUser, AuditTrail audit) {
        this.database = database;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** That of the municipality at the screen; {@link Office#UNKNOWN} until somebody wrote it down. */
    @PreAuthorize("hasRole('MUNICIPALITY')")
    @Transactional(readOnly = true)
    public Office mine() {
        return of(currentUser.scope(Scope.Municipality.class).bfs());
    }

    /**
     * Letters that were sent keep the place that they named.
     *
     * @throws Refusal the first of {@link Office#problems}
     */
    @PreAuthorize("hasRole('MUNICIPALITY')")
    public void save(Office office) {
        office.problems().stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.key());
        });
        database.sql("""
                        insert into talk_office (bfs_no, name, street, postcode, town, room, phone)
                        values (:bfs, :name, :street, :postcode, :town, :room, :phone)
                        on duplicate key update name = :name, street = :street, postcode = :postcode, town = :town,
                            room = :room, phone = :phone, version = version + 1
                        """)
                .param("bfs", currentUser.scope(Scope.Municipality.class).bfs().number())
                .param("name", office.name())
                .param("street", office.street())
                .param("postcode", office.postcode())
                .param("town", office.town())
                .param("room", Office.orNull(office.room()))
                .param("phone", Office.orNull(office.phone()))
                .update();
        audit.did("office-changed", "talk-office", null, null);
    }

    Office of(BfsNumber municipality) {
        return database.sql("select name, street, postcode, town, room, phone from talk_office where bfs_no = :bfs")
                .param("bfs", municipality.number())
                .query((row, number) -> new Office(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Office.orBlank(row.getString(5)),
                        Office.orBlank(row.getString(6))))
                .optional()
                .orElse(Office.UNKNOWN);
    }
}
