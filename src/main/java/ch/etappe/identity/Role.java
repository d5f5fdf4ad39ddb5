package ch.etappe.identity;

import ch.etappe.kernel.Refusal;
import java.util.Locale;

/**
 * What an account may do; its {@link Scope} says for whom. The names are stored, are Spring authorities
 * (with {@code ROLE_} before them) and are message keys. The constants serve annotations.
 * Source of the roles: the permission matrix of the canton's model, reviewed in docs/decisions.
 */
public enum Role {
    REFUGEE(Scope.Person.class, "/me"),
    PROVIDER(Scope.Provider.class, "/provider"),
    CASEWORKER(Scope.Region.class, "/casework"),
    REGION_LEAD(Scope.Region.class, "/casework"),
    MUNICIPALITY(Scope.Municipality.class, "/municipality"),
    CANTON(Scope.Canton.class, "/canton"),
    ASSOCIATION(Scope.Canton.class, "/canton"),
    ADMIN(Scope.Canton.class, "/admin");

    public static final String IS_REFUGEE = "REFUGEE";
    public static final String IS_PROVIDER = "PROVIDER";
    public static final String IS_CASEWORKER = "CASEWORKER";
    public static final String IS_REGION_LEAD = "REGION_LEAD";
    public static final String IS_MUNICIPALITY = "MUNICIPALITY";
    public static final String IS_CANTON = "CANTON";
    public static final String IS_ASSOCIATION = "ASSOCIATION";
    public static final String IS_ADMIN = "ADMIN";

    private final Class<? extends Scope> scope;
    private final String home;

    Role(Class<? extends Scope> scope, String home) {
        this.scope = scope;
        this.home = home;
    }

    /** The kind of scope without which this role means nothing. */
    public Class<? extends Scope> scope() {
        return scope;
    }

    /** Where this role's world begins, e.g. {@code /casework}. */
    public String home() {
        return home;
    }

    public boolean isStaff() {
        return this != REFUGEE;
    }

    /** @throws Refusal {@code identity.users.scope-missing} if the scope is of another kind than this role needs */
    void require(Scope given) {
        if (!scope.isInstance(given)) {
            throw new Refusal("identity.users.scope-missing");
        }
    }

    public String key() {
        return "identity.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
