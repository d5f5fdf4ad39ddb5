package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.EnrolmentId;
import ch.etappe.enrolment.RosterPage;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.enrolment.Rosters;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** UC-06: a provider decides on requests and sees who takes part and who waits. */
@Route(RostersView.PATH + "/:run")
@RolesAllowed(Role.IS_PROVIDER)
class RosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rosters rosters;
    private final transient RunWords words;
    private final transient Clock clock;
    private CourseRunId run = CourseRunId.next();
    private String title = "";

    RosterView(Rosters rosters, RunWords words, Clock clock) {
        this.rosters = rosters;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        run = CourseRunId.parse(event.getRouteParameters().get("run").orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        RosterPage page = rosters.roster(run);
        RunSummary course = page.run().run();
        title = course.title().in(getLocale()).text();
        RosterPanels panels = new RosterPanels(page);
        boolean begun = !course.timetable().startsOn().isAfter(Dates.dayOf(clock.instant()));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title, new RunActs(rosters, page.run(), this::refresh)),
                        RunRows.details(
                                course,
                                words,
                                getLocale(),
                                new SeatsBar(page.run().held(), course.capacity())),
                        panels.requests(this::confirm, this::askWhy),
                        panels.confirmed(begun, this::come),
                        panels.waiting());
    }

    private void confirm(Participant person) {
        rosters.confirm(person.id());
        Toast.done(getTranslation("enrolment.confirmed", person.name()));
        refresh();
    }

    private void come(Participant person) {
        rosters.attend(person.id());
        Toast.done(getTranslation("enrolment.came", person.name()));
        refresh();
    }

    private void askWhy(Participant person) {
        new ReasonDialog(
                        getTranslation("enrolment.decline.title", person.name()),
                        getTranslation("enrolment.decline.reason"),
                        getTranslation("enrolment.refusal.reason-missing"),
                        getTranslation("enrolment.decline"),
                        reason -> decline(person.id(), person.name(), reason))
                .open();
    }

    private void decline(EnrolmentId id, String name, String reason) {
        rosters.decline(id, reason);
        Toast.done(getTranslation("enrolment.declined", name));
        refresh();
    }
}
