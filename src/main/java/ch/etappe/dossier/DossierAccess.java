package ch.etappe.dossier;

import ch.etappe.audit.AuditTrail;
import ch.etappe.dossier.Involvement.Standing;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose dossiers an account reaches, and which data in them. Every service that touches a dossier asks here first;
 * every list puts {@link #reach()} into its query.
 */
@Component
public class DossierAccess {

    private static final String IN_REACH = """
            select count(*) from dossier d join person p on p.id = d.person_id
            where d.id = :dossier
              and (:region is null or d.region_id = :region)
              and (:municipality is null or p.bfs_no = :municipality)
              and (:person is null or d.person_id = :person)
            """;

    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JdbcClient database;
    /** The latest day that has come holds; see {@link DataRights}. */
    private final RightsInForce rights;

    private final Involvement involvement;

    DossierAccess(
            CurrentUser currentUser,
            AuditTrail audit,
            JdbcClient database,
            RightsInForce rights,
            Involvement involvement) {
        this.currentUser = currentUser;
        this.audit = audit;
        this.database = database;
        this.rights = rights;
        this.involvement = involvement;
    }

    /**
     * Lets the caller go on only with a dossier in reach.
     *
     * @throws NotFound for a dossier that is unknown or belongs to others; both look the same
     */
    public void require(DossierId dossier) {
        if (!isInReach(dossier)) {
            throw new NotFound();
        }
    }

    /**
     * Lets the caller book or agree something with the person, and keeps the dossier from being closed until this
     * transaction ends.
     *
     * @throws NotFound as {@link #require}
     * @throws Refusal {@code dossier.refusal.closed}
     */
    public void requireOpen(DossierId dossier) {
        require(dossier);
        String state = database.sql("select state from dossier where id = :dossier lock in share mode")
                .param("dossier", dossier.id())
                .query(String.class)
                .single();
        if (state.equals(DossierState.CLOSED.name())) {
            throw new Refusal("dossier.refusal.closed");
        }
    }

    /** Like {@link #require}, and writes down that somebody opened the file. */
    public void requireForReading(DossierId dossier) {
        require(dossier);
        audit.read("dossier", dossier.id(), dossier.id());
    }

    /** Whether the account's role may read this kind of data in a dossier in reach. */
    public boolean may(DataCategory category) {
        return allowed(category, DataRight.READ);
    }

    /** Whether the account's role may change this kind of data in a dossier in reach. */
    public boolean mayWrite(DataCategory category) {
        return allowed(category, DataRight.WRITE);
    }

    /** What stands between the account and the most private of this dossier; asked by whoever hands that out. */
    public Glass glass(DossierId dossier) {
        if (currentUser.role() != Role.REGION_LEAD) {
            return Glass.NONE;
        }
        return involvement.standing(dossier).map(Standing::glass).orElse(Glass.CLOSED);
    }

    /**
     * Why the account reads something of this dossier that is read with a reason only: what was said when the glass was
     * broken, and where there is no glass, what is said now.
     *
     * @return null or blank if nobody said why; the caller refuses that
     * @throws Refusal {@code dossier.refusal.glass} while the glass is closed
     */
    public @Nullable String reason(DossierId dossier, @Nullable String saidNow) {
        if (currentUser.role() != Role.REGION_LEAD) {
            return saidNow;
        }
        Standing standing = involvement.standing(dossier).orElseThrow(NotFound::new);
        return switch (standing.glass()) {
            case NONE -> saidNow;
            case CLOSED -> throw new Refusal("dossier.refusal.glass");
            case BROKEN -> standing.words();
        };
    }

    /**
     * What a query must be narrowed to.
     *
     * @throws NotFound if the role reaches no dossiers at all
     */
    public Reach reach() {
        return switch (currentUser.account().scope()) {
            case Scope.Region region -> new Reach(region.id(), null, null);
            case Scope.Municipality municipality ->
                new Reach(null, municipality.bfs().number(), null);
            case Scope.Person person -> new Reach(null, null, person.id());
            case Scope.Provider provider -> throw new NotFound();
            case Scope.Canton canton -> throw new NotFound();
        };
    }

    /** Whether the account reaches the dossier, without refusing. */
    public boolean isInReach(DossierId dossier) {
        Reach reach = reach();
        return database.sql(IN_REACH)
                        .param("dossier", dossier.id())
                        .param("region", reach.region())
                        .param("municipality", reach.municipality())
                        .param("person", reach.person())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean allowed(DataCategory category, DataRight wanted) {
        if (currentUser.role() == Role.REFUGEE) {
            return wanted == DataRight.READ;
        }
        return rights.of(currentUser.role(), category).includes(wanted);
    }

    /** Exactly one of the three is set. */
    public record Reach(
            @Nullable UUID region,
            @Nullable Integer municipality,
            @Nullable UUID person) {}
}
