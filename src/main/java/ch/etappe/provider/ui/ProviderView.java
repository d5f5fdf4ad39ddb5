package ch.etappe.provider.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.Agreements;
import ch.etappe.provider.Contacts;
import ch.etappe.provider.Profile;
import ch.etappe.provider.ProfileForm;
import ch.etappe.provider.Profiles;
import ch.etappe.provider.Site;
import ch.etappe.provider.Sites;
import ch.etappe.provider.Warnings;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Facts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The canton sees one provider, accredits it, and writes down what was agreed. */
@Route(ProvidersView.PATH + "/:provider")
@RolesAllowed(Role.IS_CANTON)
class ProviderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Profiles profiles;
    private final transient AccreditationBook book;
    private final transient Warnings warnings;
    private final transient Agreements agreements;
    private final transient Contacts contacts;
    private final transient Sites sites;
    private final transient Clock clock;
    private String title = "";

    ProviderView(
            Profiles profiles,
            AccreditationBook book,
            Warnings warnings,
            Agreements agreements,
            Contacts contacts,
            Sites sites,
            Clock clock) {
        this.profiles = profiles;
        this.book = book;
        this.warnings = warnings;
        this.agreements = agreements;
        this.contacts = contacts;
        this.sites = sites;
        this.clock = clock;
        getContent().addClassName("settings-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProviderId id =
                ProviderId.parse(event.getRouteParameters().get("provider").orElse(""));
        Profile profile = profiles.of(id);
        title = profile.form().name();
        Div stack = new Div(
                new AccreditationPanel(id, book, warnings, Dates.dayOf(clock.instant())),
                AgreementsPanel.writing(id, agreements),
                new Div(facts(profile.form())),
                new Div(ContactsPanel.reading(contacts.of(id), this::getTranslation)),
                new Div(sites(sites.of(id))));
        stack.addClassName("stack");
        getContent().removeAll();
        getContent()
                .add(
                        ActionLink.quiet("/" + ProvidersView.PATH, getTranslation("provider.list.title"))
                                .icon(Icon.BACK),
                        new PageHeader(title),
                        stack);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component facts(ProfileForm form) {
        return Panel.sheet("profile", getTranslation("provider.profile.title"))
                .with(Facts.inRows()
                        .fact(getTranslation("provider.profile.german"), form.german())
                        .fact(getTranslation("provider.profile.legal-form"), form.legalForm())
                        .fact(getTranslation("provider.profile.business-id"), form.businessId())
                        .fact(getTranslation("provider.profile.web"), form.web())
                        .fact(getTranslation("provider.profile.mail"), form.mail())
                        .fact(getTranslation("provider.profile.phone"), form.phone())
                        .fact(getTranslation("provider.profile.contact"), form.contact()));
    }

    private Component sites(List<Site> all) {
        return Panel.sheet("sites", getTranslation("provider.sites.title"))
                .with(
                        all.isEmpty()
                                ? new EmptyState(getTranslation("provider.sites.none"))
                                : new SiteTable(all, Wording.of(this)).reading());
    }
}
