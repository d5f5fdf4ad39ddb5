package ch.etappe.provider.ui;

import ch.etappe.identity.ProviderFunction;
import ch.etappe.provider.AccreditationBook;
import ch.etappe.provider.Agreements;
import ch.etappe.provider.Contacts;
import ch.etappe.provider.Profiles;
import ch.etappe.provider.Standing;
import ch.etappe.provider.Warnings;
import ch.etappe.shell.Drafts;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** A provider says who it is and whom to ask, and reads how it stands with the canton. */
@Route(ProfileView.PATH)
@Menu(order = 40, title = "provider.profile.title", icon = "building")
@RolesAllowed(ProviderFunction.IS_LEAD)
class ProfileView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "provider/profile";

    private final transient AccreditationBook accreditations;
    private final transient Warnings warnings;

    ProfileView(
            Profiles profiles,
            AccreditationBook accreditations,
            Warnings warnings,
            Contacts contacts,
            Agreements agreements,
            Drafts drafts,
            Clock clock) {
        this.accreditations = accreditations;
        this.warnings = warnings;
        getContent().addClassName("settings-page");
        Div stack = new Div(
                standing(),
                new ProfileEditor(profiles.own(), profiles, drafts, clock),
                new ContactsPanel(contacts),
                AgreementsPanel.reading(agreements.own()));
        stack.addClassName("stack");
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("provider.profile.line")), stack);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("provider.profile.title");
    }

    private Component standing() {
        Standing standing = accreditations.own();
        StandingWords words = new StandingWords(Wording.of(this));
        return Panel.sheet("accreditation", getTranslation("provider.accreditation"))
                .beside(words.badge(standing, warnings.of(standing)))
                .with(new Paragraph(words.sentence(standing)));
    }
}
