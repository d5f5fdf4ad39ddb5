package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.TimelineEntry;
import ch.etappe.identity.Role;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that happened on a case, by year, newest first; made to be printed too. */
@Route("casework/dossiers/:dossier/timeline")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More than a case of seven years has. */
    private static final int ALL = 2_000;

    private final transient Dossiers dossiers;
    private final transient Timelines timelines;

    TimelineView(Dossiers dossiers, Timelines timelines) {
        this.dossiers = dossiers;
        this.timelines = timelines;
        addClassName("list-page");
    }

    static String path(DossierId dossier) {
        return DossierView.path(dossier) + "/timeline";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = DossierId.parse(event.getRouteParameters().get("dossier").orElse(""));
        String name = dossiers.open(id).name();
        removeAll();
        ActionLink back = ActionLink.of("/" + DossierView.path(id), getTranslation("dossier.timeline.back"));
        add(new PageHeader(getPageTitle(), back).line(name));
        Map<Integer, List<TimelineEntry>> years = timelines.of(id, getLocale(), ALL).stream()
                .collect(Collectors.groupingBy(entry -> -entry.on().getYear(), TreeMap::new, Collectors.toList()));
        if (years.isEmpty()) {
            add(new EmptyState(getTranslation("dossier.timeline.none")));
        }
        years.forEach((year, entries) ->
                add(Panel.sheet("y" + -year, String.valueOf(-year)).with(TimelinePanel.rows(entries))));
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("dossier.timeline.title");
    }
}
