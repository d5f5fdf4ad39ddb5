package ch.etappe.audit.ui;

import ch.etappe.audit.AuditEntry;
import ch.etappe.audit.AuditTrail;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.LazyGrid;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;

/** Whoever runs the portal sees that the trail is written, and when which role did what; never about whom. */
@Route("admin/audit")
@Menu(order = 20, title = "audit.title", icon = "eye")
@RolesAllowed(Role.IS_ADMIN)
class AuditView extends Composite<Div> implements HasDynamicTitle {

    AuditView(AuditTrail trail, AuditWords words) {
        LazyGrid<AuditEntry> list = new LazyGrid<AuditEntry>(
                        "audit.total", new EmptyState(getTranslation("audit.none"), getTranslation("audit.none-next")))
                .named(getPageTitle());
        var grid = list.grid();
        grid.addColumn(entry -> when(entry.at())).setHeader(getTranslation("audit.at"));
        grid.addColumn(entry -> getTranslation(entry.role().key())).setHeader(getTranslation("audit.role"));
        grid.addColumn(entry -> words.action(entry.action(), getLocale())).setHeader(getTranslation("audit.action"));
        grid.addColumn(entry -> words.object(entry.objectType(), getLocale()))
                .setHeader(getTranslation("audit.object"));
        list.load(query -> trail.newest(query.getOffset(), query.getLimit()).stream(), query -> trail.count());
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("audit.line")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private static String when(Instant instant) {
        return Dates.numeric(Dates.dayOf(instant)) + " " + Dates.time(instant);
    }
}
