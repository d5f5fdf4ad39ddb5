package ch.etappe.identity;

import ch.etappe.kernel.BfsNumber;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Puts an account at the screen of a test; {@link WithAccount} does it by annotation. */
public final class SignedInAs {

    private SignedInAs() {}

    /** From now on in this thread; ends with {@link #nobody()} or with the test where Spring Security's support runs. */
    public static Account account(UserId id, Role role, Scope scope) {
        Account account = new Account(id, "T. Muster", role, scope);
        SecurityContextHolder.getContext().setAuthentication(authentication(account));
        return account;
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    public static Authentication authentication(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Principal(account),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
    }

    private record Principal(Account account) implements SignedIn, java.security.Principal {

        @Override
        public String getName() {
            return account.id().id().toString();
        }
    }

    static final class Factory implements WithSecurityContextFactory<WithAccount> {

        @Override
        public SecurityContext createSecurityContext(WithAccount with) {
            UserId id = new UserId(UUID.fromString(with.id()));
            Account account = new Account(id, with.displayName(), with.role(), scope(with));
            return new SecurityContextImpl(authentication(account));
        }

        private static Scope scope(WithAccount with) {
            Class<? extends Scope> kind = with.role().scope();
            if (kind == Scope.Canton.class) {
                return new Scope.Canton();
            }
            if (kind == Scope.Municipality.class) {
                return new Scope.Municipality(new BfsNumber(Integer.parseInt(with.scope())));
            }
            UUID id = UUID.fromString(with.scope());
            if (kind == Scope.Region.class) {
                return new Scope.Region(id);
            }
            return kind == Scope.Provider.class ? new Scope.Provider(id) : new Scope.Person(id);
        }
    }
}
