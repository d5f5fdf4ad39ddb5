package ch.etappe.identity;

import ch.etappe.identity.AccountChanged.Change;
import ch.etappe.kernel.NotFound;
import ch.etappe.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works at a provider: its lead opens accounts, says what each does, and ends what somebody may do there. A lock that
 * the portal's administration put on an account stays. Nobody changes the own account, so a provider keeps a lead.
 * Every change takes the version that was on the screen, and ends the account's sessions.
 */
@Service
@Transactional
@PreAuthorize("hasRole('PROVIDER_LEAD')")
public class Team {

    private final UserAccountRepository accounts;
    private final RoleAssignmentRepository roles;
    private final AccountOpening opening;
    private final ObjectProvider<Passwords> passwords;
    private final AccountChanges changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    Team(
            UserAccountRepository accounts,
            RoleAssignmentRepository roles,
            AccountOpening opening,
            ObjectProvider<Passwords> passwords,
            AccountChanges changes,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.opening = opening;
        this.passwords = passwords;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The people of the own provider, those who have left at the end, by name. */
    @Transactional(readOnly = true)
    public List<TeamMember> members() {
        return accounts.team(own().id());
    }

    /**
     * Opens an account at the own provider.
     *
     * @return its first password, to be shown once; null where an external provider keeps the passwords
     * @throws Refusal {@code identity.users.login-taken}
     */
    public @Nullable String open(NewTeamMember member) {
        UserId id = opening.open(
                UserId.next(),
                new NewUser(member.login(), member.displayName(), Role.PROVIDER, own()),
                Objects.requireNonNull(member.function()));
        String password = issue(id);
        changes.tell(id, Change.CREATED);
        return password;
    }

    /**
     * Says what somebody does from now on; whoever had left begins again.
     *
     * @throws NotFound for an account that never worked here, or works elsewhere now
     * @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself}
     */
    public void change(UserId id, long version, ProviderFunction function) {
        requireOurs(id);
        changes.begin(id, version);
        Instant now = clock.instant();
        end(id, now);
        roles.save(new RoleAssignment(id, Role.PROVIDER, own(), function, now));
        changes.tell(id, Change.ROLE_CHANGED);
    }

    /**
     * From now on the person reaches nothing of this provider any more. What the person did stays.
     *
     * @throws NotFound for an account that does not work here
     * @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself}
     */
    public void leave(UserId id, long version) {
        requireWorking(id);
        changes.begin(id, version);
        end(id, clock.instant());
        changes.tell(id, Change.ROLE_CHANGED);
    }

    /**
     * Replaces a forgotten password.
     *
     * @return the new one, to be shown once; null where an external provider keeps the passwords
     * @throws NotFound for an account that does not work here
     * @throws Refusal {@code identity.users.changed-meanwhile}, {@code identity.users.yourself}
     */
    public @Nullable String renewPassword(UserId id, long version) {
        requireWorking(id);
        changes.begin(id, version);
        String password = issue(id);
        changes.tell(id, Change.PASSWORD_RENEWED);
        return password;
    }

    private void requireOurs(UserId id) {
        if (members().stream().noneMatch(member -> member.id().equals(id))) {
            throw new NotFound();
        }
    }

    private void requireWorking(UserId id) {
        if (roles.open(id.id()).filter(open -> own().equals(open.scope())).isEmpty()) {
            throw new NotFound();
        }
    }

    private void end(UserId id, Instant now) {
        roles.open(id.id()).ifPresent(open -> {
            open.end(now);
            roles.saveAndFlush(open); // before the next one: only one may be open
        });
    }

    private @Nullable String issue(UserId id) {
        Passwords store = passwords.getIfAvailable();
        return store == null ? null : store.issue(id);
    }

    private Scope.Provider own() {
        return currentUser.scope(Scope.Provider.class);
    }
}
