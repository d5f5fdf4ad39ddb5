package ch.etappe.offer.ui;

import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.identity.Scope;
import ch.etappe.offer.OfferForm;
import ch.etappe.offer.OfferId;
import ch.etappe.organisation.ProviderId;
import ch.etappe.organisation.ProviderSummary;
import ch.etappe.shell.UnsavedChanges;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A provider begins an offer. */
@Route(NewOfferView.PATH)
@RolesAllowed(Role.IS_PROVIDER)
class NewOfferView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = MyOffersView.PATH + "/new";

    private final transient OfferDesk desk;
    private final OfferEditor editor;

    NewOfferView(OfferDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        ProviderSummary provider = desk.organisations()
                .provider(new ProviderId(currentUser.scope(Scope.Provider.class).id()));
        editor = new OfferEditor(
                desk.drafts(), "offer/new", desk.organisations().regions(), OfferForm.empty(), provider.name(), 0);
        Button save = new Button(
                getTranslation("offer.edit.save"), click -> editor.read().ifPresent(this::begin));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        editor.acts(save);
        UnsavedChanges.guard(this, editor::hasChanges);
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("offer.new.line")), editor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.new");
    }

    private void begin(OfferForm form) {
        OfferId offer = desk.editing().begin(form);
        editor.saved();
        Toast.done(getTranslation("offer.edit.saved"));
        getUI().ifPresent(ui -> ui.navigate(OfferEditView.path(offer)));
    }
}
