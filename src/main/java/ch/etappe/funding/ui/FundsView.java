package ch.etappe.funding.ui;

import ch.etappe.funding.FederalPayments;
import ch.etappe.funding.FlatRates;
import ch.etappe.funding.FundPosition;
import ch.etappe.funding.Funds;
import ch.etappe.funding.Ledger;
import ch.etappe.funding.LedgerChecks;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.organisation.Organisations;
import ch.etappe.uikit.Downloads;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** UC-31: where the funds stand in a year, what the Confederation pays, and whether the books add up. */
@Route(FundsView.PATH)
@Menu(order = 25, title = "funding.title", icon = "money")
@RolesAllowed(Role.IS_CANTON)
class FundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "canton/funds";

    private final transient Funds funds;
    private final transient Ledger ledger;
    private final transient FederalPayments payments;
    private final transient Organisations organisations;
    private final LocalDate today;
    private final YearField year;
    private final CheckLine check;
    private final Div positions = new Div();

    FundsView(
            Funds funds,
            Ledger ledger,
            FederalPayments payments,
            FlatRates rates,
            LedgerChecks checks,
            Organisations organisations,
            Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.payments = payments;
        this.organisations = organisations;
        today = Dates.dayOf(clock.instant());
        year = new YearField(funds.years(), PATH, this::show);
        check = new CheckLine(checks);
        addClassNames("list-page", "funds-page");
        Button inflow = new Button(getTranslation("funding.inflow.record"), click -> recordInflow());
        inflow.addThemeVariants(ButtonVariant.PRIMARY);
        Button federal = new Button(getTranslation("funding.federal.record"), click -> recordFederal());
        add(
                new PageHeader(getPageTitle(), federal, inflow).line(getTranslation("funding.line")),
                check,
                Panel.open("positions", getTranslation("funding.positions"))
                        .beside(year)
                        .actions(Downloads.of(
                                "etappe-mittel",
                                FundTables.positions(Wording.of(this)),
                                () -> funds.positions(year.getValue()).stream()))
                        .with(positions),
                new RatesPanel(rates));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event, today.getYear());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.title");
    }

    private void show() {
        positions.removeAll();
        positions.add(MoneyBar.legend(Wording.of(this)), table(funds.positions(year.getValue())));
    }

    private Component table(List<FundPosition> all) {
        ShortTable table = new ShortTable(
                getTranslation("funding.positions"),
                getTranslation("funding.fund"),
                getTranslation("funding.inflow"),
                getTranslation("funding.spent"),
                getTranslation("funding.committed"),
                getTranslation("funding.free"),
                getTranslation("funding.bar"));
        table.addClassName("funds");
        all.forEach(one -> table.row(
                new Anchor(FundView.path(one.fund(), one.year()), new Span(FundWords.name(one, Wording.of(this)))),
                FundWords.amount(one.inflow()),
                FundWords.amount(one.spent()),
                FundWords.amount(one.committed()),
                FundWords.amount(one.free()),
                new MoneyBar(one)));
        return table;
    }

    private void recordInflow() {
        Wording words = Wording.of(this);
        new InflowDialog(ledger, PayerChoice.all(organisations, today, words), today, words, this::reload).open();
    }

    private void recordFederal() {
        new FederalDialog(payments, today, Wording.of(this), this::reload).open();
    }

    private void reload() {
        year.offer(funds.years());
        show();
    }
}
