package ch.etappe.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account at the screen. Services ask it for whom they work; nothing else reads the security context. */
@Component
public class CurrentUser {

    /**
     * @throws IllegalStateException if nobody is signed in: a use case without its permission check is a bug
     */
    public Account account() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<Account> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    public UserId id() {
        return account().id();
    }

    public Role role() {
        return account().role();
    }

    /** For queries of classes: the account if it reaches only those that it teaches itself, else null. */
    public @Nullable UUID onlyOwnClasses() {
        Account account = account();
        return account.teaches() ? account.id().id() : null;
    }

    /**
     * The scope of a role that is bound to one kind of it.
     *
     * @throws IllegalStateException if the account has another kind of scope: the caller forgot its permission check
     */
    public <S extends Scope> S scope(Class<S> kind) {
        Scope scope = account().scope();
        if (!kind.isInstance(scope)) {
            throw new IllegalStateException("This use case is not for role " + role());
        }
        return kind.cast(scope);
    }
}
