package ch.etappe.funding.ui;

import ch.etappe.funding.CostApprovals;
import ch.etappe.funding.CostBox;
import ch.etappe.funding.CostSummary;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.LocalizedTextSpan;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Cost approvals of one box; the URL holds which. The same for a region and, without names, for the canton. */
class CostList extends Div {

    private static final String BOX = "box";

    private final Select<CostBox> box = new Select<>();
    private final LazyGrid<CostSummary> list;
    private final String path;

    /** @param boxes those that make sense here, the first of them by default */
    CostList(CostApprovals approvals, String path, CostBox... boxes) {
        this.path = path;
        box.setLabel(getTranslation("funding.approval.box"));
        box.setItems(boxes);
        box.setItemLabelGenerator(one -> getTranslation(one.key()));
        box.setValue(boxes[0]);
        list = new LazyGrid<CostSummary>(
                        "funding.approval.total",
                        new EmptyState(
                                getTranslation("funding.approval.none"), getTranslation("funding.approval.none-next")))
                .named(getTranslation("funding.approval.title"));
        columns();
        list.load(
                page -> approvals.page(box.getValue(), page.getOffset(), page.getLimit()).stream(),
                page -> approvals.count(box.getValue()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember();
                list.refresh();
            }
        });
        Div filter = new Div(box);
        filter.addClassName("filter");
        addClassName("lazy-list");
        add(filter, list);
    }

    void read(Location url) {
        url.getQueryParameters()
                .getSingleParameter(BOX)
                .flatMap(CostBox::of)
                .filter(one -> box.getListDataView().contains(one))
                .ifPresent(box::setValue);
        list.refresh();
    }

    private void remember() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, path + "?" + BOX + "=" + box.getValue().code()));
    }

    private void columns() {
        list.grid()
                .addComponentColumn(this::who)
                .setHeader(getTranslation("funding.approval.who"))
                .setFlexGrow(2);
        list.grid()
                .addComponentColumn(one -> lines(new LocalizedTextSpan(one.title(), getLocale()), one.provider()))
                .setHeader(getTranslation("funding.approval.what"))
                .setFlexGrow(3);
        list.grid()
                .addComponentColumn(one -> FundWords.amount(one.granted() == null ? one.requested() : one.granted()))
                .setHeader(getTranslation("funding.approval.amount"))
                .setWidth("8rem")
                .setFlexGrow(0);
        list.grid()
                .addColumn(one -> CostWords.bearer(one.bearer(), Wording.of(this)))
                .setHeader(getTranslation("funding.approval.bearer"))
                .setFlexGrow(2);
        list.grid()
                .addColumn(one -> day(one.requestedAt()))
                .setHeader(getTranslation("funding.approval.since"))
                .setWidth("8rem")
                .setFlexGrow(0);
        list.grid()
                .addComponentColumn(one -> CostWords.badge(one, Wording.of(this)))
                .setHeader(getTranslation("funding.approval.state"))
                .setWidth("13rem")
                .setFlexGrow(0);
    }

    private Component who(CostSummary one) {
        String person = one.person();
        Anchor open = new Anchor(
                path + "/" + one.id().id(),
                new UserText(
                        person == null ? getTranslation("funding.approval.dossier", one.dossierNumber()) : person));
        return person == null ? lines(open, one.region()) : open;
    }

    private static Component lines(Component first, String second) {
        Span soft = new Span(new UserText(second));
        soft.addClassName("soft");
        Div cell = new Div(first, soft);
        cell.addClassName("two-lines");
        return cell;
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Dates.numeric(Dates.dayOf(at));
    }
}
