package ch.etappe.talk;

import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a municipality may talk to: who lives there, and nobody who moved away meanwhile. */
@Component
class Residents {

    /** Only to a municipality that was at work with this person already; to all others the dossier does not exist. */
    private static final String MOVED = """
            select m.name from dossier d join person p on p.id = d.person_id join municipality m on m.bfs_no = p.bfs_no
            where d.id = :dossier and p.bfs_no <> :municipality
              and (exists (select 1 from talk_conversation c
                           where c.dossier_id = d.id and :municipality in (c.bfs_no, c.begun_in))
                or exists (select 1 from talk_invitation i where i.dossier_id = d.id and i.bfs_no = :municipality))
            """;

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;

    Residents(DossierAccess access, CurrentUser currentUser, JdbcClient database) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
    }

    BfsNumber municipality() {
        return currentUser.scope(Scope.Municipality.class).bfs();
    }

    /**
     * @throws Refusal {@code talk.refusal.moved} with the new municipality if the person moved away while the talk was
     *     being prepared here
     * @throws NotFound for an unknown dossier and for one of others; both look the same
     */
    void require(DossierId dossier) {
        movedTo(dossier).ifPresent(municipality -> {
            throw new Refusal("talk.refusal.moved", municipality);
        });
        access.require(dossier);
    }

    /** Whether the talk under way is led here, also while the person has moved and nobody went on with it yet. */
    boolean lead(DossierId dossier) {
        return database.sql(
                                "select count(*) from talk_conversation where dossier_id = :dossier and bfs_no = :municipality")
                        .param("dossier", dossier.id())
                        .param("municipality", municipality().number())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Name of the municipality that takes over; empty if nobody moved or it is none of our business. */
    Optional<String> movedTo(DossierId dossier) {
        return database.sql(MOVED)
                .param("dossier", dossier.id())
                .param("municipality", municipality().number())
                .query(String.class)
                .optional();
    }
}
