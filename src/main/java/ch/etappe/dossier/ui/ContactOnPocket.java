package ch.etappe.dossier.ui;

import ch.etappe.dossier.CaseLeads;
import ch.etappe.dossier.CaseLeads.ContactPerson;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.UserId;
import ch.etappe.pocket.PocketSection;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the refugee's sheet: who is responsible now, and how to call. */
@Service
class ContactOnPocket implements PocketSection {

    private final CaseLeads leads;
    private final Texts texts;

    ContactOnPocket(CaseLeads leads, Texts texts) {
        this.leads = leads;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Component> render(UserId user, Locale reader) {
        Wording words = Wording.of(texts, reader);
        return leads.mine().map(contact -> panel(contact, words)).map(List::of).orElse(List.of());
    }

    private static Component panel(ContactPerson contact, Wording words) {
        Panel panel = Panel.sheet("contact", words.of("dossier.me.contact.title"));
        Paragraph name = new Paragraph(new UserText(contact.name()));
        name.addClassName("strong");
        panel.with(name, new Paragraph(new UserText(contact.office())));
        if (contact.deputy() != null && contact.deputyUntil() != null) {
            panel.with(new Paragraph(
                    words.of("dossier.me.contact.deputy", contact.deputy(), Dates.numeric(contact.deputyUntil()))));
        }
        if (contact.phone() != null) {
            panel.with(ActionLink.of(
                            "tel:" + contact.phone().replaceAll("[^+0-9]", ""),
                            words.of("dossier.me.contact.call", contact.phone()))
                    .icon(Icon.PHONE));
        }
        return panel;
    }
}
