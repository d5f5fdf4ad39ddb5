package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a case open now, whichever node of the portal they are on. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
public class Presence {

    /** How often an open case page says that it is there. */
    public static final Duration BEAT = Duration.ofSeconds(10);

    private static final Duration GONE_AFTER = BEAT.multipliedBy(2).plusSeconds(3);

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    Presence(DossierAccess access, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Says that the account has the case open.
     *
     * @return display names of the others who have, by name
     * @throws ch.etappe.kernel.NotFound if it is out of reach
     */
    public List<String> seen(DossierId dossier) {
        access.require(dossier);
        Instant now = clock.instant();
        database.sql("""
                        insert into dossier_presence (dossier_id, user_id, seen_at) values (:dossier, :user, :now)
                        on duplicate key update seen_at = :now
                        """)
                .param("dossier", dossier.id())
                .param("user", currentUser.id().id())
                .param("now", UtcColumn.of(now))
                .update();
        return database.sql("""
                        select u.display_name from dossier_presence o join user_account u on u.id = o.user_id
                        where o.dossier_id = :dossier and o.user_id <> :user and o.seen_at > :alive
                        order by u.display_name
                        """)
                .param("dossier", dossier.id())
                .param("user", currentUser.id().id())
                .param("alive", UtcColumn.of(now.minus(GONE_AFTER)))
                .query(String.class)
                .list();
    }

    /** Says that the account has closed the case; harmless if it never had it open. */
    public void left(DossierId dossier) {
        database.sql("delete from dossier_presence where dossier_id = :dossier and user_id = :user")
                .param("dossier", dossier.id())
                .param("user", currentUser.id().id())
                .update();
    }
}
