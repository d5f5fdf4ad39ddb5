package ch.etappe.identity;

import ch.etappe.identity.SignInRefused.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a person whom an OpenID provider has recognised. For the login only. */
@Service
@Transactional
public class SignIns {

    private final UserAccountRepository accounts;
    private final RoleAssignmentRepository roles;

    SignIns(UserAccountRepository accounts, RoleAssignmentRepository roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /**
     * The account of a person who logged in at the portal itself. Nothing is linked, so that the place can move
     * to a provider of its own later.
     *
     * @throws SignInRefused with the reason
     */
    @Transactional(readOnly = true)
    public Account embedded(UserId user) {
        return account(accounts.findById(user.id()));
    }

    /**
     * The account of a person whom an external provider recognised: by its subject there, or the first time by its
     * login name, which links the two for good.
     *
     * @throws SignInRefused with the reason
     */
    public Account external(String issuer, String subject, @Nullable String login) {
        return account(accounts.findByIssuerAndSubject(issuer, subject)
                .filter(found -> found.isLinkedTo(issuer, subject))
                .or(() -> unlinked(login).map(found -> {
                    found.link(issuer, subject);
                    return found;
                })));
    }

    private Optional<UserAccount> unlinked(@Nullable String login) {
        return Optional.ofNullable(login)
                .flatMap(LoginName::parse)
                .flatMap(name -> accounts.findByLogin(name.text()))
                .filter(account -> !account.isLinked());
    }

    private Account account(Optional<UserAccount> found) {
        UserAccount account = found.orElseThrow(() -> new SignInRefused(Reason.UNKNOWN));
        if (!account.isActive()) {
            throw new SignInRefused(Reason.LOCKED);
        }
        RoleAssignment assignment = roles.open(account.id().id()).orElseThrow(() -> new SignInRefused(Reason.NO_ROLE));
        Scope scope = assignment.scope();
        if (scope == null) {
            throw new SignInRefused(Reason.NO_SCOPE);
        }
        return new Account(account.id(), account.displayName(), assignment.role(), scope, assignment.function());
    }
}
