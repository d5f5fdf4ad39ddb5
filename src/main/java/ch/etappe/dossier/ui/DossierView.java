package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierOverview;
import ch.etappe.dossier.Dossiers;
import ch.etappe.dossier.Paths;
import ch.etappe.dossier.Presence;
import ch.etappe.identity.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** UC-03: one case as one page; its chapters come from the modules that own them. */
@Route("casework/dossiers/:dossier")
@RolesAllowed({Role.IS_CASEWORKER, Role.IS_REGION_LEAD})
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Dossiers dossiers;
    private final Paths paths;
    private final CaseHeaders headers;
    private final StepsPanel steps;
    private final LeadPanel lead;
    private final OpeningsPanel openings;
    private final TimelinePanel timeline;
    private final CaseActs acts;
    private final Presence presence;
    private final CaseChapters chapters;
    private final GlassPanel glass;

    DossierView(
            Dossiers dossiers,
            Paths paths,
            CaseHeaders headers,
            StepsPanel steps,
            LeadPanel lead,
            OpeningsPanel openings,
            TimelinePanel timeline,
            CaseActs acts,
            Presence presence,
            CaseChapters chapters,
            GlassPanel glass) {
        this.dossiers = dossiers;
        this.paths = paths;
        this.headers = headers;
        this.steps = steps;
        this.lead = lead;
        this.openings = openings;
        this.timeline = timeline;
        this.acts = acts;
        this.presence = presence;
        this.chapters = chapters;
        this.glass = glass;
        addClassName("case-page");
    }

    /** Where a dossier's page is, e.g. for links from lists. */
    static String path(DossierId dossier) {
        return "casework/dossiers/" + dossier.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = DossierId.parse(event.getRouteParameters().get("dossier").orElse(""));
        show(dossiers.open(id));
    }

    /** Neutral on purpose: tabs and histories are seen by others. */
    @Override
    public String getPageTitle() {
        return getTranslation("dossier.page.title");
    }

    private void show(DossierOverview dossier) {
        removeAll();
        SerializableRunnable again = () -> show(dossiers.overview(dossier.id()));
        Div main = new Div();
        glass.of(dossier.id(), again).ifPresent(main::add);
        chapters.attention(dossier.id(), again).ifPresent(main::add);
        main.add(steps.of(dossier.id(), again));
        main.add(chapters.of(dossier.id()));
        Div aside = new Div(lead.of(dossier.id(), again), timeline.of(dossier.id()), openings.of(dossier.id()));
        aside.addClassName("beside");
        Div columns = new Div(main, aside);
        columns.addClassName("columns");
        add(
                headers.of(dossier, paths.of(dossier.id(), getLocale(), false))
                        .actions(acts.of(dossier.id(), dossier.state(), again)),
                chapters.jumps(dossier.id()),
                new PresenceLine(presence, dossier.id()),
                columns);
    }
}
