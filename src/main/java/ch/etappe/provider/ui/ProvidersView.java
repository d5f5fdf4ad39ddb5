package ch.etappe.provider.ui;

import ch.etappe.identity.Role;
import ch.etappe.provider.Profiles;
import ch.etappe.provider.ProviderLists;
import ch.etappe.provider.ProviderRow;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The canton sees its providers and until when each is accredited. */
@Route(ProvidersView.PATH)
@Menu(order = 30, title = "provider.list.title", icon = "id-card")
@RolesAllowed(Role.IS_CANTON)
class ProvidersView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "canton/providers";

    private final transient Profiles profiles;
    private final TextField words = new TextField(getTranslation("provider.list.search"));
    private final LazyGrid<ProviderRow> list = new LazyGrid<ProviderRow>(
                    "provider.list.total", new EmptyState(getTranslation("provider.list.none")))
            .named(getTranslation("provider.list.title"));

    ProvidersView(ProviderLists lists, Profiles profiles) {
        this.profiles = profiles;
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> list.refresh());
        StandingWords standing = new StandingWords(Wording.of(this));
        list.grid()
                .addComponentColumn(this::link)
                .setHeader(getTranslation("provider.list.name"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(row -> standing.badge(row.standing(), row.level()))
                .setHeader(getTranslation("provider.accreditation"))
                .setFlexGrow(2);
        list.grid().addColumn(ProviderRow::sites).setHeader(getTranslation("provider.sites.title"));
        list.load(
                query -> lists.find(words.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> lists.count(words.getValue()));
        Button admit = new Button(getTranslation("provider.list.admit"), click -> askName());
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        new PageHeader(getPageTitle(), admit).line(getTranslation("provider.list.line")),
                        new Actions(words),
                        list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("provider.list.title");
    }

    private Component link(ProviderRow row) {
        return new Anchor("/" + PATH + "/" + row.id().id(), new UserText(row.name()));
    }

    private void askName() {
        TextField name = new TextField(getTranslation("provider.profile.name"));
        name.setManualValidation(true);
        new ActDialog(getTranslation("provider.list.admit"), name)
                .act(
                        getTranslation("provider.list.admit"),
                        () -> ActDialog.mark(name, !name.isEmpty(), getTranslation("provider.refusal.name-missing")),
                        () -> getUI().ifPresent(ui -> ui.navigate(
                                PATH + "/" + profiles.admit(name.getValue()).id())))
                .open();
    }
}
