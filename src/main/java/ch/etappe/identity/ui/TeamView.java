package ch.etappe.identity.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.NewTeamMember;
import ch.etappe.identity.ProviderFunction;
import ch.etappe.identity.Team;
import ch.etappe.identity.TeamMember;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A provider's lead opens accounts for the own people and says what each may do. */
@Route("provider/team")
@Menu(order = 60, title = "identity.team.title", icon = "id-card")
@RolesAllowed(ProviderFunction.IS_LEAD)
class TeamView extends Composite<Div> implements HasDynamicTitle {

    private final transient Team team;
    private final transient CurrentUser currentUser;
    private final Div list = new Div();

    TeamView(Team team, CurrentUser currentUser) {
        this.team = team;
        this.currentUser = currentUser;
        Button invite =
                new Button(getTranslation("identity.team.invite"), click -> new NewTeamMemberDialog(this::open).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new PageHeader(getPageTitle(), invite).line(getTranslation("identity.team.note")), list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.team.title");
    }

    private void show() {
        ShortTable table = new ShortTable(
                getPageTitle(),
                getTranslation("identity.users.name"),
                getTranslation("identity.users.login"),
                getTranslation("identity.team.function"),
                getTranslation("identity.users.state"),
                getTranslation("identity.users.actions"));
        team.members()
                .forEach(member -> table.row(
                        new UserText(member.displayName()),
                        new UserText(member.login()),
                        new Span(getTranslation(member.function().key())),
                        state(member),
                        acts(member)));
        list.removeAll();
        list.add(table);
    }

    private Component state(TeamMember member) {
        if (!member.working()) {
            return Badges.neutral(getTranslation("identity.team.left"));
        }
        return member.active()
                ? Badges.good(getTranslation("identity.users.active"))
                : Badges.bad(getTranslation("identity.users.locked"));
    }

    private Component acts(TeamMember member) {
        return member.id().equals(currentUser.id())
                ? new Span(getTranslation("identity.team.you"))
                : new TeamActs(member, team, this::show);
    }

    private void open(NewTeamMember member) {
        String password = team.open(member);
        Toast.done(getTranslation("identity.users.created", member.login().text()));
        show();
        if (password != null) {
            new PasswordDialog(member.displayName(), password).open();
        }
    }
}
