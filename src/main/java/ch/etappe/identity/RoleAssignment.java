package ch.etappe.identity;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One role with its scope, for a time. The database keeps at most one open per account. */
@Entity
class RoleAssignment {

    @Id
    private UUID id;

    private UUID userId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private @Nullable UUID regionId;
    private @Nullable UUID providerId;
    private @Nullable Integer municipalityBfs;
    private @Nullable UUID personId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ProviderFunction providerFunction;

    private Instant validFrom;
    private @Nullable Instant validTo;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RoleAssignment() {}

    /** Whom the administration binds to a provider leads there. */
    RoleAssignment(UserId user, Role role, Scope scope, Instant now) {
        this(user, role, scope, role == Role.PROVIDER ? ProviderFunction.LEAD : null, now);
    }

    RoleAssignment(UserId user, Role role, Scope scope, @Nullable ProviderFunction function, Instant now) {
        this.id = Ids.next();
        this.userId = user.id();
        this.role = role;
        this.providerFunction = function;
        this.validFrom = now;
        switch (scope) {
            case Scope.Region region -> regionId = region.id();
            case Scope.Provider provider -> providerId = provider.id();
            case Scope.Municipality municipality ->
                municipalityBfs = municipality.bfs().number();
            case Scope.Person person -> personId = person.id();
            case Scope.Canton canton -> {}
        }
    }

    Role role() {
        return role;
    }

    @Nullable
    Scope scope() {
        return scopeOf(role, regionId, providerId, municipalityBfs, personId);
    }

    @Nullable
    ProviderFunction function() {
        return providerFunction;
    }

    void end(Instant now) {
        validTo = now;
    }

    /** The scope that the role needs, or null if it is missing. */
    static @Nullable Scope scopeOf(
            Role role,
            @Nullable UUID region,
            @Nullable UUID provider,
            @Nullable Integer municipality,
            @Nullable UUID person) {
        return switch (role) {
            case CASEWORKER, REGION_LEAD -> region == null ? null : new Scope.Region(region);
            case PROVIDER -> provider == null ? null : new Scope.Provider(provider);
            case MUNICIPALITY -> municipality == null ? null : new Scope.Municipality(new BfsNumber(municipality));
            case REFUGEE -> person == null ? null : new Scope.Person(person);
            case CANTON, ASSOCIATION, ADMIN -> new Scope.Canton();
        };
    }
}
