package ch.etappe.standard.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Languages;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import ch.etappe.standard.StandardId;
import ch.etappe.standard.StandardReleases;
import ch.etappe.standard.StandardRoadmap;
import ch.etappe.standard.StandardState;
import ch.etappe.standard.StandardSummary;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** UC-23: one version to read beside what it changes; the association releases it here or sends it back. */
@Route(RoadmapView.PATH + "/:standard")
@RolesAllowed({Role.IS_CANTON, Role.IS_ASSOCIATION})
class StandardVersionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StandardRoadmap roadmap;
    private final transient StandardReleases releases;
    private final transient Languages languages;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private String title = "";

    StandardVersionView(
            StandardRoadmap roadmap,
            StandardReleases releases,
            Languages languages,
            CurrentUser currentUser,
            Clock clock) {
        this.roadmap = roadmap;
        this.releases = releases;
        this.languages = languages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StandardId.parse(event.getRouteParameters().get("standard").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StandardId id) {
        StandardSummary version = roadmap.summary(id);
        title = getTranslation("standard.version", version.number(), version.name());
        PageHeader header = new PageHeader(title, acts(version));
        header.line(getTranslation("standard.roadmap.size", version.stages(), version.steps()));
        header.add(VersionBadges.of(version, roadmap.timeOf(version), Wording.of(this)));
        getContent().removeAll();
        getContent().add(header);
        String first = version.firstReleasedBy();
        LocalDate from = version.validFrom();
        if (version.state() == StandardState.SUBMITTED && first != null && from != null) {
            Div note = new Div(getTranslation("standard.release.half", first, Dates.numeric(from)));
            note.addClassName("note");
            getContent().add(note);
        }
        getContent()
                .add(new VersionColumns(
                        new VersionSheets(roadmap.version(id), languages, VersionSheets.Acts.NONE),
                        roadmap.changes(id)));
    }

    private Component[] acts(StandardSummary version) {
        if (currentUser.role() != Role.ASSOCIATION || version.state() != StandardState.SUBMITTED) {
            return new Component[0];
        }
        Button sendBack = new Button(
                getTranslation("standard.send-back"),
                click -> new ReasonDialog(
                                getTranslation("standard.send-back.title", version.number()),
                                getTranslation("standard.send-back.reason"),
                                getTranslation("standard.refusal.reason-missing"),
                                getTranslation("standard.send-back"),
                                reason -> sendBack(version, reason))
                        .open());
        LocalDate today = Dates.dayOf(clock.instant());
        Button release = new Button(
                getTranslation("standard.release"),
                click -> new ReleaseDialog(version, today, from -> release(version, from)).open());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {sendBack, release};
    }

    private void release(StandardSummary version, LocalDate from) {
        boolean released = releases.release(version.id(), version.seen(), from);
        Toast.done(getTranslation(
                released ? "standard.release.done" : "standard.release.first", version.number(), Dates.numeric(from)));
        show(version.id());
    }

    private void sendBack(StandardSummary version, String reason) {
        releases.sendBack(version.id(), version.seen(), reason);
        Toast.done(getTranslation("standard.sent-back", version.number()));
        getUI().ifPresent(ui -> ui.navigate(RoadmapView.class));
    }
}
