package ch.etappe.funding.ui;

import ch.etappe.funding.EntryKind;
import ch.etappe.funding.EntrySummary;
import ch.etappe.funding.FundId;
import ch.etappe.funding.Funds;
import ch.etappe.funding.Ledger;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** UC-31: one fund in one year with its entries; a mistaken entry is reversed here. The URL holds year and filter. */
@Route(FundsView.PATH + "/:fund")
@RolesAllowed(Role.IS_CANTON)
class FundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Funds funds;
    private final transient Ledger ledger;
    private final int thisYear;
    private final FundPage page;
    private final EntryList entries;
    private @Nullable FundId fund;
    private int year;
    private String title = "";

    FundView(Funds funds, Ledger ledger, Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        thisYear = Dates.dayOf(clock.instant()).getYear();
        page = new FundPage(funds);
        entries = new EntryList(funds, this::filter, this::askReverse);
        addClassNames("list-page", "funds-page");
    }

    static String path(FundId fund, int year) {
        return FundsView.PATH + "/" + fund.id() + "?year=" + year;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FundId asked = FundId.parse(event.getRouteParameters().get("fund").orElse(""));
        FundAddress address = FundAddress.read(event.getLocation().getQueryParameters(), thisYear);
        fund = asked;
        year = address.year();
        title = FundWords.name(funds.position(asked, year), Wording.of(this)) + " " + year;
        removeAll();
        add(
                new PageHeader(title, new Anchor(FundsView.PATH + "?year=" + year, getTranslation("funding.all"))),
                page,
                entries);
        page.show(asked, year);
        entries.show(asked, year, address.kind());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void filter() {
        FundId shown = fund;
        if (shown == null) {
            return;
        }
        EntryKind kind = entries.kind();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, path(shown, year) + (kind == null ? "" : "&kind=" + kind.code())));
    }

    private void askReverse(EntrySummary entry) {
        Wording words = Wording.of(this);
        TextArea reason = ActDialog.reason(getTranslation("funding.reverse.reason"));
        Paragraph consequence = new Paragraph(getTranslation(
                "funding.reverse.text",
                FundWords.kind(entry, words),
                entry.amount().formatted()));
        new ActDialog(getTranslation("funding.reverse.title"), consequence, reason)
                .act(
                        getTranslation("funding.reverse"),
                        () -> ActDialog.isGiven(reason, getTranslation("funding.refusal.reason-missing")),
                        () -> reverse(entry, reason.getValue()))
                .open();
    }

    private void reverse(EntrySummary entry, String reason) {
        ledger.reverse(entry.id(), reason);
        Toast.done(getTranslation("funding.reversed"));
        FundId shown = fund;
        if (shown != null) {
            page.show(shown, year);
            entries.show(shown, year, entries.kind());
        }
    }
}
