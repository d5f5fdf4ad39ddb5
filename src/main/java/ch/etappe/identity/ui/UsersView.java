package ch.etappe.identity.ui;

import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.UserSummary;
import ch.etappe.identity.Users;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** UC-11: the administrator opens, locks and mends accounts. Nothing of a case is visible here. */
@Route("admin/users")
@Menu(order = 10, title = "identity.users.title", icon = "people")
@RolesAllowed(Role.IS_ADMIN)
class UsersView extends Composite<Div> implements HasDynamicTitle {

    private final transient Users users;
    private final transient ScopeNames scopes;
    private final TextField words = new TextField(getTranslation("identity.users.search"));
    private final Select<Role> role = new Select<>();
    private final LazyGrid<Row> list =
            new LazyGrid<>("identity.users.count", new EmptyState(getTranslation("identity.users.none")));

    UsersView(Users users, ScopeNames scopes) {
        this.users = users;
        this.scopes = scopes;
        Button create = new Button(getTranslation("identity.users.create"), click -> openNewUser());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        prepareFilters();
        prepareColumns();
        list.named(getPageTitle()).load(this::rows, query -> (int) users.count(words.getValue(), role.getValue()));
        getContent().add(new PageHeader(getPageTitle(), create), new Actions(words, role), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.users.title");
    }

    private void prepareFilters() {
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> list.refresh());
        role.setLabel(getTranslation("identity.users.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("identity.users.all-roles"));
        role.setItemLabelGenerator(this::choice);
        role.addValueChangeListener(change -> list.refresh());
    }

    private void prepareColumns() {
        var grid = list.grid();
        grid.addComponentColumn(row -> new UserText(row.user().displayName()))
                .setHeader(getTranslation("identity.users.name"));
        grid.addComponentColumn(row -> new UserText(row.user().login()))
                .setHeader(getTranslation("identity.users.login"));
        grid.addColumn(row -> nameOf(row.user().role())).setHeader(getTranslation("identity.users.role"));
        grid.addColumn(Row::scope).setHeader(getTranslation("identity.users.scope"));
        grid.addComponentColumn(row -> state(row.user())).setHeader(getTranslation("identity.users.state"));
        grid.addComponentColumn(row -> new UserActs(row.user(), users, scopes, list::refresh))
                .setHeader(getTranslation("identity.users.actions"))
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private Stream<Row> rows(Query<Row, Void> query) {
        List<UserSummary> page =
                users.find(words.getValue(), role.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query));
        Map<Scope, String> names = scopes.of(page);
        return page.stream().map(user -> new Row(user, scopeOf(user.scope(), names)));
    }

    private String scopeOf(@Nullable Scope scope, Map<Scope, String> names) {
        return switch (scope) {
            case null -> getTranslation("identity.users.no-scope");
            case Scope.Canton canton -> getTranslation("identity.users.whole-canton");
            case Scope.Person person -> ""; // who it is stands in the name; the case is none of the administrator's
            default -> names.getOrDefault(scope, "");
        };
    }

    private String nameOf(@Nullable Role given) {
        return getTranslation(given == null ? "identity.users.no-role" : given.key());
    }

    private String choice(@Nullable Role wanted) {
        return getTranslation(wanted == null ? "identity.users.all-roles" : wanted.key());
    }

    private Component state(UserSummary user) {
        return user.active()
                ? Badges.good(getTranslation("identity.users.active"))
                : Badges.bad(getTranslation("identity.users.locked"));
    }

    private void openNewUser() {
        new NewUserDialog(scopes, this::create).open();
    }

    private void create(NewUser user) {
        String password = users.create(user);
        Toast.done(getTranslation("identity.users.created", user.login().text()));
        list.refresh();
        if (password != null) {
            new PasswordDialog(user.displayName(), password).open();
        }
    }

    private record Row(UserSummary user, String scope) {}
}
