package ch.etappe.identity;

import java.security.Principal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Lets work go on that somebody ordered and need not watch, with exactly the rights that this account has now. For threads
 * of the portal's own, never for a request.
 */
@Component
public class OnBehalf {

    private final SignIns signIns;

    OnBehalf(SignIns signIns) {
        this.signIns = signIns;
    }

    /**
     * Works in this thread as that account, and as nobody afterwards.
     *
     * @throws SignInRefused if the account may not log in any more
     */
    public void of(UserId user, Runnable work) {
        Worker worker = new Worker(signIns.embedded(user));
        SecurityContext context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(worker, null, worker.account.authorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private record Worker(Account account) implements SignedIn, Principal {

        @Override
        public String getName() {
            return account.id().id().toString();
        }
    }
}
