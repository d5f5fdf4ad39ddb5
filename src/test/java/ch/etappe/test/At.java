package ch.etappe.test;

import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.SignedIn;
import ch.etappe.identity.UserId;
import java.io.Serializable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts somebody before the screen. */
public final class At {

    private At() {}

    public static void theScreenIs(UserId user, Role role, Scope scope) {
        Account account = new Account(user, "S. Brunner", role, scope);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(new Person(account), "", "ROLE_" + role.name()));
    }

    private record Person(Account account) implements SignedIn, Serializable {}
}
