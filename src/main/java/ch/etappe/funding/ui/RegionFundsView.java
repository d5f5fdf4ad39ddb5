package ch.etappe.funding.ui;

import ch.etappe.funding.FundPosition;
import ch.etappe.funding.Funds;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** UC-32: a region lead looks at the social assistance of the own region. Reading only; the canton books. */
@Route(RegionFundsView.PATH)
@Menu(order = 85, title = "funding.region.title", icon = "money")
@RolesAllowed(Role.IS_REGION_LEAD)
class RegionFundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "casework/funds";

    private final transient Funds funds;
    private final int thisYear;
    private final YearField year;
    private final Div content = new Div();

    RegionFundsView(Funds funds, Clock clock) {
        this.funds = funds;
        thisYear = Dates.dayOf(clock.instant()).getYear();
        year = new YearField(funds.years(), PATH, this::show);
        addClassNames("list-page", "funds-page");
        add(new PageHeader(getPageTitle(), year).line(getTranslation("funding.region.line")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event, thisYear);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("funding.region.title");
    }

    private void show() {
        content.removeAll();
        funds.positions(year.getValue()).stream()
                .findFirst()
                .ifPresentOrElse(
                        this::show,
                        () -> content.add(new EmptyState(
                                getTranslation("funding.untouched"), getTranslation("funding.region.none-next"))));
    }

    private void show(FundPosition position) {
        FundPage page = new FundPage(funds);
        EntryList entries = new EntryList(funds, () -> {}, null);
        content.add(page, entries);
        page.show(position.fund(), position.year());
        entries.show(position.fund(), position.year(), null);
    }
}
