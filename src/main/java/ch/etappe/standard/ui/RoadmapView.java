package ch.etappe.standard.ui;

import ch.etappe.identity.Role;
import ch.etappe.standard.StandardRoadmap;
import ch.etappe.standard.StandardSummary;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The road map of versions: what comes, what is in force, what was. */
@Route(RoadmapView.PATH)
@Menu(order = 60, title = "standard.roadmap.title", icon = "calendar")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class RoadmapView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "canton/roadmap";

    RoadmapView(StandardRoadmap roadmap) {
        OrderedList line = new OrderedList();
        line.addClassName("roadmap");
        for (StandardSummary version : roadmap.versions()) {
            line.add(new RoadmapItem(version, roadmap.timeOf(version), roadmap.changes(version.id())));
        }
        getContent().add(new PageHeader(getPageTitle()).line(getTranslation("standard.roadmap.line")), line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standard.roadmap.title");
    }
}
