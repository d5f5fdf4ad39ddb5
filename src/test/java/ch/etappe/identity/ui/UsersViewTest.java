package ch.etappe.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.etappe.identity.AccountOpening;
import ch.etappe.identity.LoginName;
import ch.etappe.identity.NewUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.identity.WithAccount;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.InternalServerError;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAccount(role = Role.ADMIN)
class UsersViewTest extends SpringBrowserlessTest {

    @Autowired
    private AccountOpening opening;

    private final String tag = "v" + UUID.randomUUID().toString().substring(0, 13);

    @BeforeEach
    void prepare() {
        opening.open(new NewUser(new LoginName(tag), "V. Muster", Role.CANTON, new Scope.Canton()));
    }

    @Test
    void a_search_shows_the_account_with_its_role_and_scope() {
        search(tag);

        assertThat(rows()).isEqualTo(1);
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("Kanton");
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("Ganzer Kanton");
    }

    @Test
    void the_role_narrows_the_list() {
        search(tag);

        test(roleFilter()).selectItem("Administration");

        assertThat(rows()).isZero();
    }

    @Test
    void locking_asks_first() {
        search(tag);

        acts().clickItem("Was tun?", "Sperren");
        assertThat($(Notification.class).all()).isEmpty();
        test($(ConfirmDialog.class).single()).confirm();

        acts().clickItem("Was tun?", "Entsperren");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_new_account_shows_its_password_once() {
        search(tag + "2");
        test(button("Konto eröffnen")).click();
        Dialog dialog = $(Dialog.class).single();
        test($(TextField.class, dialog).withCaption("Name").single()).setValue("N. Muster");
        test($(TextField.class, dialog).withCaption("Benutzername").single()).setValue(tag + "2");
        test((Select<?>) $(Select.class, dialog).single()).selectItem("Kanton");

        test($(Button.class, dialog).withText("Konto eröffnen").single()).click();

        assertThat($(Code.class).single().getText()).hasSize(14);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    @WithAccount(role = Role.CANTON)
    void nobody_else_finds_the_page() {
        UI.getCurrentOrThrow().navigate("admin/users");

        assertThat(getCurrentView())
                .isInstanceOf(HasErrorParameter.class)
                .isNotInstanceOfAny(UsersView.class, InternalServerError.class);
    }

    private void search(String words) {
        navigate(UsersView.class);
        test($(TextField.class).withCaption("Name suchen").single()).setValue(words);
    }

    private Grid<?> grid() {
        return $(Grid.class).single();
    }

    private int rows() {
        return test(grid()).size();
    }

    @SuppressWarnings("unchecked")
    private Select<Role> roleFilter() {
        return $(Select.class).withCaption("Rolle").single();
    }

    private MenuBarTester<UserActs> acts() {
        return test((UserActs) test(grid()).getCellComponent(0, 5));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}
