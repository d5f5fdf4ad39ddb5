package ch.etappe.identity;

import ch.etappe.kernel.BfsNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Puts an account at the screen of a test; {@link WithAccount} does it by annotation. */
public final class SignedInAs {

    private SignedInAs() {}

    /** From now on in this thread; ends with {@link #nobody()} or with the test where Spring Security's support runs. */
    public static Account account(UserId id, Role role, Scope scope) {
        return account(id, role, scope, lead(role));
    }

    /** At a provider, with what the person does there. */
    public static Account provider(UserId id, UUID provider, ProviderFunction function) {
        return account(id, Role.PROVIDER, new Scope.Provider(provider), function);
    }

    private static Account account(UserId id, Role role, Scope scope, @Nullable ProviderFunction function) {
        Account account = new Account(id, "T. Muster", role, scope, function);
        SecurityContextHolder.getContext().setAuthentication(authentication(account));
        return account;
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    public static Authentication authentication(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(new Principal(account), null, account.authorities());
    }

    /** Whoever works at a provider leads there, unless a test says otherwise. */
    public static @Nullable ProviderFunction lead(Role role) {
        return role == Role.PROVIDER ? ProviderFunction.LEAD : null;
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
            Account account = new Account(
                    id,
                    with.displayName(),
                    with.role(),
                    scope(with),
                    with.role() == Role.PROVIDER ? with.function() : null);
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
