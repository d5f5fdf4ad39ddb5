package ch.etappe.identity.ui;

import ch.etappe.identity.Team;
import ch.etappe.identity.TeamMember;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** What a lead can do with one of the own people, in a menu at the end of the row. */
class TeamActs extends MenuBar {

    private final transient Team team;
    private final TeamMember member;
    private final SerializableRunnable refresh;

    TeamActs(TeamMember member, Team team, SerializableRunnable refresh) {
        this.member = member;
        this.team = team;
        this.refresh = refresh;
        addThemeVariants(MenuBarVariant.TERTIARY);
        var acts = addItem(getTranslation("identity.users.actions"));
        acts.setAriaLabel(getTranslation("identity.users.actions") + " " + member.displayName());
        var menu = acts.getSubMenu();
        menu.addItem(
                getTranslation(member.working() ? "identity.team.change" : "identity.team.back"),
                click -> askFunction());
        if (member.working()) {
            menu.addItem(getTranslation("identity.users.renew-password"), click -> askRenewPassword());
            menu.addItem(getTranslation("identity.team.leave"), click -> askLeave());
        }
    }

    private void askFunction() {
        new FunctionDialog(member, function -> act(() -> team.change(member.id(), member.version(), function))).open();
    }

    private void askLeave() {
        Confirm.destructive(
                getTranslation("identity.team.leave.title", member.displayName()),
                getTranslation("identity.team.leave.text", member.displayName()),
                getTranslation("identity.team.leave"),
                () -> act(() -> team.leave(member.id(), member.version())));
    }

    private void askRenewPassword() {
        Confirm.destructive(
                getTranslation("identity.users.renew-password.title", member.displayName()),
                getTranslation("identity.users.renew-password.text", member.displayName()),
                getTranslation("identity.users.renew-password"),
                () -> act(() -> show(team.renewPassword(member.id(), member.version()))));
    }

    /** After a refusal too the list shows how things are now. */
    private void act(SerializableRunnable change) {
        try {
            change.run();
            Toast.done(getTranslation("identity.team.done", member.displayName()));
        } finally {
            refresh.run();
        }
    }

    private void show(@Nullable String password) {
        if (password != null) {
            new PasswordDialog(member.displayName(), password).open();
        }
    }
}
