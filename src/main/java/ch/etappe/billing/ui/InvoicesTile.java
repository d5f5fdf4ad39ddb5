package ch.etappe.billing.ui;

import ch.etappe.billing.InvoiceBox;
import ch.etappe.billing.Invoices;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the homes of both sides: how many invoices it is their turn with. Nothing where there are none. */
@Service
class InvoicesTile implements HomeTile {

    private static final int AFTER_THE_WORKLIST = 65;

    private final Invoices invoices;
    private final Texts texts;

    InvoicesTile(Invoices invoices, Texts texts) {
        this.invoices = invoices;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return AFTER_THE_WORKLIST;
    }

    @Override
    public Optional<Component> show(Account account) {
        boolean provider = account.role() == Role.PROVIDER;
        int waiting = invoices.count(provider ? InvoiceBox.RETURNED : InvoiceBox.TO_CHECK);
        if (waiting == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return Optional.of(Panel.sheet("invoices", words.of("billing.title"))
                .with(
                        new Paragraph(words.of(provider ? "billing.tile.returned" : "billing.tile.to-check", waiting)),
                        ActionLink.main(
                                "/" + (provider ? ProviderInvoicesView.PATH : RegionInvoicesView.PATH),
                                words.of("billing.tile.open"))));
    }
}
