package ch.etappe.provider.ui;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.provider.Site;
import ch.etappe.provider.Sites;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A provider says where it works and how one gets there. */
@Route("provider/sites")
@Menu(order = 50, title = "provider.sites.title", icon = "place")
@RolesAllowed(ProviderFunction.IS_LEAD)
class SitesView extends Composite<Div> implements HasDynamicTitle {

    private final transient Sites sites;
    private final Div list = new Div();

    SitesView(Sites sites) {
        this.sites = sites;
        Button add = new Button(
                getTranslation("provider.sites.add"), click -> new SiteDialog(null, sites, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("settings-page");
        getContent().add(new PageHeader(getPageTitle(), add).line(getTranslation("provider.sites.line")), list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("provider.sites.title");
    }

    private void show() {
        list.removeAll();
        List<Site> all = sites.own();
        list.add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("provider.sites.none"), getTranslation("provider.sites.none-next"))
                        : new SiteTable(all, Wording.of(this)).with(getTranslation("provider.acts"), this::acts));
    }

    private Component acts(Site site) {
        String name = site.form().name();
        if (!site.isOpen()) {
            Button open = quiet("provider.sites.open", () -> act(() -> sites.open(site.id())));
            open.setAriaLabel(getTranslation("provider.sites.open-of", name));
            return new Actions(Badges.neutral(getTranslation("provider.sites.closed")), open);
        }
        Button change = quiet("provider.change", () -> new SiteDialog(site, sites, this::show).open());
        change.setAriaLabel(getTranslation("provider.change-of", name));
        Button close = quiet(
                "provider.sites.close",
                () -> Confirm.destructive(
                        getTranslation("provider.sites.close.title", name),
                        getTranslation("provider.sites.close.text"),
                        getTranslation("provider.sites.close"),
                        () -> act(() -> sites.close(site.id()))));
        close.setAriaLabel(getTranslation("provider.sites.close.title", name));
        return new Actions(change, close);
    }

    private Button quiet(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void act(SerializableRunnable change) {
        change.run();
        Toast.done(getTranslation("provider.saved"));
        show();
    }
}
