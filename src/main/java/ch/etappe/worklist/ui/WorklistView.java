package ch.etappe.worklist.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** UC-15: all rows of one group of the worklist: {@code ?group=stuck}, {@code &region} for the whole region. */
@Route("casework/worklist")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STEP = 50;

    private final transient Worklist worklist;
    private final Select<WorkGroup> group = new Select<>();
    private final Checkbox region = new Checkbox();
    private final Paragraph total = new Paragraph();
    private final Div rows = new Div();
    private int limit = STEP;

    WorklistView(Worklist worklist) {
        this.worklist = worklist;
        addClassName("list-page");
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        group.setLabel(getTranslation("worklist.group"));
        group.setItems(WorkGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one.key()));
        region.setLabel(getTranslation("worklist.region"));
        region.setVisible(worklist.startsWithMine());
        group.addValueChangeListener(change -> go(change.isFromClient()));
        region.addValueChangeListener(change -> go(change.isFromClient()));
        Div filter = new Div(group, region);
        filter.addClassName("filter");
        add(new PageHeader(getPageTitle()), filter, total, rows);
    }

    static String path(WorkGroup group) {
        return "casework/worklist?group=" + group.code();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters url = event.getLocation().getQueryParameters();
        String wanted = url.getSingleParameter("group").orElse("");
        group.setValue(Arrays.stream(WorkGroup.values())
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(WorkGroup.TODAY));
        region.setValue(url.getSingleParameter("region").isPresent());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("worklist.title");
    }

    private void go(boolean chosen) {
        if (!chosen) {
            return;
        }
        Map<String, String> url = new LinkedHashMap<>();
        url.put("group", group.getValue().code());
        if (region.getValue()) {
            url.put("region", "");
        }
        getUI().ifPresent(ui -> ui.navigate("casework/worklist", QueryParameters.simple(url)));
    }

    private void show() {
        boolean mine = worklist.startsWithMine() && !region.getValue();
        Counted<WorkRow> page = worklist.page(group.getValue(), mine, limit, this::show);
        total.setText(getTranslation("worklist.count", page.total()));
        rows.removeAll();
        rows.add(page.rows().isEmpty() ? new EmptyState(getTranslation("worklist.none")) : new WorkRows(page.rows()));
        if (page.total() > page.rows().size()) {
            rows.add(new Button(getTranslation("worklist.more"), click -> {
                limit += STEP;
                show();
            }));
        }
    }
}
