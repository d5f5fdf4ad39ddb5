package ch.etappe.funding.ui;

import ch.etappe.funding.FlatRate;
import ch.etappe.funding.FlatRates;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Confirm;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the Confederation pays, with its legal basis; the canton enters what is new. */
class RatesPanel extends Composite<Div> {

    private final transient FlatRates rates;
    private final Div list = new Div();

    RatesPanel(FlatRates rates) {
        this.rates = rates;
        Paragraph note = new Paragraph(getTranslation("funding.rates.note"));
        note.addClassName("soft");
        getContent()
                .add(Panel.open("rates", getTranslation("funding.rates"))
                        .actions(new Button(
                                getTranslation("funding.rates.enter"),
                                click -> new RateDialog(rates, Wording.of(this), this::show).open()))
                        .with(note, list));
        show();
    }

    private void show() {
        ShortTable table = new ShortTable(
                getTranslation("funding.rates"),
                getTranslation("funding.rates.kind"),
                getTranslation("funding.rates.from"),
                getTranslation("funding.rates.amount"),
                getTranslation("funding.rates.basis"),
                getTranslation("funding.rates.by"),
                getTranslation("funding.rates.acts"));
        table.addClassName("rates");
        rates.all()
                .forEach(rate -> table.row(
                        new Span(getTranslation(rate.kind().key())),
                        new Span(Dates.numeric(rate.from())),
                        FundWords.amount(rate.amount()),
                        new UserText(rate.legalBasis()),
                        new UserText(rate.by() == null ? getTranslation("funding.rates.by-portal") : rate.by()),
                        acts(rate)));
        list.removeAll();
        list.add(table);
    }

    private Component acts(FlatRate rate) {
        if (rate.withdrawn()) {
            return Badges.neutral(getTranslation("funding.rates.withdrawn"));
        }
        if (!rate.isWithdrawable()) {
            return new Span();
        }
        Button withdraw = new Button(getTranslation("funding.rates.withdraw"), click -> ask(rate));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setAriaLabel(
                getTranslation("funding.rates.withdraw-of", rate.amount().formatted(), Dates.numeric(rate.from())));
        return new Actions(withdraw);
    }

    private void ask(FlatRate rate) {
        Confirm.destructive(
                getTranslation("funding.rates.withdraw-of", rate.amount().formatted(), Dates.numeric(rate.from())),
                getTranslation("funding.rates.withdraw-text"),
                getTranslation("funding.rates.withdraw"),
                () -> {
                    rates.withdraw(rate.id());
                    Toast.done(getTranslation("funding.rates.withdrawn-done"));
                    show();
                });
    }
}
