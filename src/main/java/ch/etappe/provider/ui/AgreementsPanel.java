package ch.etappe.provider.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.kernel.Chf;
import ch.etappe.organisation.ProviderId;
import ch.etappe.provider.Agreement;
import ch.etappe.provider.Agreements;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What canton and provider agreed: the canton enters and withdraws, the provider reads. */
class AgreementsPanel extends Composite<Div> {

    private final @Nullable ProviderId provider;
    private final transient @Nullable Agreements agreements;
    private final Div list = new Div();

    private AgreementsPanel(@Nullable ProviderId provider, @Nullable Agreements agreements) {
        this.provider = provider;
        this.agreements = agreements;
        Panel panel = Panel.sheet("agreements", getTranslation("provider.agreements.title"));
        if (provider != null && agreements != null) {
            panel.actions(new Button(
                    getTranslation("provider.agreements.add"),
                    click -> new AgreementDialog(provider, agreements, () -> show(agreements.of(provider))).open()));
        }
        getContent().add(panel.with(list));
    }

    static AgreementsPanel reading(List<Agreement> all) {
        AgreementsPanel panel = new AgreementsPanel(null, null);
        panel.show(all);
        return panel;
    }

    static AgreementsPanel writing(ProviderId provider, Agreements agreements) {
        AgreementsPanel panel = new AgreementsPanel(provider, agreements);
        panel.show(agreements.of(provider));
        return panel;
    }

    private void show(List<Agreement> all) {
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("provider.agreements.none")));
            return;
        }
        ShortTable table = new ShortTable(
                getTranslation("provider.agreements.title"),
                getTranslation("provider.agreements.period"),
                getTranslation("provider.agreements.volume"),
                getTranslation("provider.agreements.amount"),
                getTranslation("provider.agreements.reference"),
                getTranslation("provider.agreements.state"));
        all.forEach(agreement -> table.row(
                new Span(Dates.numeric(agreement.from()) + " – " + Dates.numeric(agreement.to())),
                volume(agreement),
                amount(agreement),
                new UserText(agreement.reference()),
                state(agreement)));
        list.add(table);
    }

    private Component volume(Agreement agreement) {
        Div lines = new Div();
        lines.addClassName("two-lines");
        if (agreement.seats() != null) {
            lines.add(new Span(getTranslation("provider.agreements.seats", agreement.seats())));
        }
        if (agreement.volume() != null) {
            lines.add(new UserText(agreement.volume()));
        }
        return lines;
    }

    private static Component amount(Agreement agreement) {
        Chf amount = agreement.amount();
        Span shown = new Span(amount == null ? "" : "CHF " + amount.formatted());
        shown.addClassName("number");
        return shown;
    }

    private Component state(Agreement agreement) {
        Agreement.Withdrawn withdrawn = agreement.withdrawn();
        if (withdrawn != null) {
            Div lines = new Div(
                    Badges.neutral(getTranslation("provider.agreements.withdrawn")),
                    new UserText(withdrawn.by() + ": " + withdrawn.why()));
            lines.addClassName("two-lines");
            return lines;
        }
        Agreements book = agreements;
        ProviderId of = provider;
        if (book == null || of == null) {
            return Badges.good(getTranslation("provider.agreements.stands"));
        }
        Button withdraw = new Button(
                getTranslation("provider.agreements.withdraw"),
                click -> new ReasonDialog(
                                getTranslation("provider.agreements.withdraw.title"),
                                getTranslation("organisation.form.reason"),
                                getTranslation("organisation.refusal.reason-missing"),
                                getTranslation("provider.agreements.withdraw"),
                                reason -> withdraw(of, book, agreement, reason))
                        .open());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return withdraw;
    }

    /** After a refusal too the page shows how things are now. */
    private void withdraw(ProviderId of, Agreements book, Agreement agreement, String reason) {
        try {
            book.withdraw(of, agreement.id(), reason);
            Toast.done(getTranslation("provider.saved"));
        } finally {
            show(book.of(of));
        }
    }
}
