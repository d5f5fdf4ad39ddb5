package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import ch.etappe.kernel.OfficeName;
import ch.etappe.kernel.UtcColumn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in account is told of broken glass. */
@Service
@Transactional
public class GlassNotices {

    private static final String TOLD = "hasAnyRole('CASEWORKER', 'REGION_LEAD')";

    private final DossierAccess access;
    private final CurrentUser currentUser;
    private final JdbcClient database;
    private final Clock clock;

    GlassNotices(DossierAccess access, CurrentUser currentUser, JdbcClient database, Clock clock) {
        this.access = access;
        this.currentUser = currentUser;
        this.database = database;
        this.clock = clock;
    }

    /** Those that the account has not marked as seen, of cases that are still within reach; newest first. */
    @PreAuthorize(TOLD)
    @Transactional(readOnly = true)
    public List<GlassNotice> unseen() {
        return database.sql("""
                        select g.*, p.official_name, p.first_name, u.display_name
                        from dossier_glass_notice n join dossier_glass g on g.id = n.glass_id
                        join dossier d on d.id = g.dossier_id join person p on p.id = d.person_id
                        join user_account u on u.id = g.account_id
                        where n.user_id = :me and n.seen_at is null and d.region_id = :region
                        order by g.broken_at desc, g.id
                        """)
                .param("me", currentUser.id().id())
                .param("region", access.reach().region())
                .query((row, number) -> new GlassNotice(
                        row.getObject("id", UUID.class),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        OfficeName.read(row),
                        row.getString("display_name"),
                        UtcColumn.instant(row, "broken_at"),
                        GlassPurpose.valueOf(row.getString("purpose")),
                        row.getString("words")))
                .list();
    }

    /** Somebody else's notice stays as it is. */
    @PreAuthorize(TOLD)
    public void markSeen(UUID notice) {
        database.sql("""
                        update dossier_glass_notice set seen_at = :now
                        where glass_id = :notice and user_id = :me and seen_at is null
                        """)
                .param("now", UtcColumn.of(clock.instant()))
                .param("notice", notice)
                .param("me", currentUser.id().id())
                .update();
    }
}
