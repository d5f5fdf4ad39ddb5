package ch.etappe.identity.ui;

import ch.etappe.identity.UserSummary;
import ch.etappe.identity.Users;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** What can be done with one account, in a menu at the end of its row. */
class UserActs extends MenuBar {

    private final transient Users users;
    private final transient ScopeNames scopes;
    private final UserSummary user;
    private final SerializableRunnable refresh;

    UserActs(UserSummary user, Users users, ScopeNames scopes, SerializableRunnable refresh) {
        this.user = user;
        this.users = users;
        this.scopes = scopes;
        this.refresh = refresh;
        addThemeVariants(MenuBarVariant.TERTIARY);
        var acts = addItem(getTranslation("identity.users.actions"));
        acts.setAriaLabel(getTranslation("identity.users.actions") + " " + user.displayName());
        var menu = acts.getSubMenu();
        menu.addItem(getTranslation("identity.users.assign"), click -> assign());
        menu.addItem(getTranslation("identity.users.renew-password"), click -> askRenewPassword());
        if (user.active()) {
            menu.addItem(getTranslation("identity.users.lock"), click -> askLock());
        } else {
            menu.addItem(
                    getTranslation("identity.users.unlock"),
                    click -> act(() -> users.unlock(user.id(), user.version())));
        }
    }

    private void assign() {
        new RoleDialog(user, scopes, (role, scope) -> act(() -> users.assign(user.id(), user.version(), role, scope)))
                .open();
    }

    private void askLock() {
        Confirm.destructive(
                getTranslation("identity.users.lock.title", user.displayName()),
                getTranslation("identity.users.lock.text", user.displayName()),
                getTranslation("identity.users.lock"),
                () -> act(() -> users.lock(user.id(), user.version())));
    }

    private void askRenewPassword() {
        Confirm.destructive(
                getTranslation("identity.users.renew-password.title", user.displayName()),
                getTranslation("identity.users.renew-password.text", user.displayName()),
                getTranslation("identity.users.renew-password"),
                () -> act(() -> show(users.renewPassword(user.id(), user.version()))));
    }

    /** After a refusal too the list shows how things are now. */
    private void act(SerializableRunnable change) {
        try {
            change.run();
            Toast.done(getTranslation("identity.users.done", user.displayName()));
        } finally {
            refresh.run();
        }
    }

    private void show(@Nullable String password) {
        if (password != null) {
            new PasswordDialog(user.displayName(), password).open();
        }
    }
}
