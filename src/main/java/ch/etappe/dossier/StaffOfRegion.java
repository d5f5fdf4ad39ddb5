package ch.etappe.dossier;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who leads cases in the account's own region. */
@Service
@Transactional(readOnly = true)
public class StaffOfRegion {

    private final JdbcClient database;
    private final CurrentUser currentUser;

    StaffOfRegion(JdbcClient database, CurrentUser currentUser) {
        this.database = database;
        this.currentUser = currentUser;
    }

    /** The active caseworkers, by name. */
    @PreAuthorize("hasAnyRole('CASEWORKER', 'REGION_LEAD')")
    public List<StaffMember> caseworkers() {
        return database.sql("""
                        select u.id, u.display_name from role_assignment a join user_account u on u.id = a.user_id
                        where a.region_id = :region and a.role = 'CASEWORKER' and a.valid_to is null and u.active
                        order by u.display_name, u.id
                        """)
                .param("region", ownRegion())
                .query((row, number) ->
                        new StaffMember(new UserId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list();
    }

    boolean has(UserId user) {
        return caseworkers().stream().anyMatch(member -> member.id().equals(user));
    }

    UUID ownRegion() {
        return currentUser.scope(Scope.Region.class).id();
    }
}
