package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.CourseMessages;
import ch.etappe.enrolment.RosterMoves;
import ch.etappe.enrolment.RosterPage;
import ch.etappe.enrolment.Rosters;
import ch.etappe.enrolment.SentMessage;
import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** UC-06: a provider decides on requests, sees who takes part and who waits, moves people and writes to them. */
@Route(RostersView.PATH + "/:run")
@RolesAllowed(Role.IS_PROVIDER)
class RosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Rosters rosters;
    private final transient RosterMoves moves;
    private final transient CourseMessages messages;
    private final transient RunWords words;
    private final transient Clock clock;
    private CourseRunId run = CourseRunId.next();
    private String title = "";

    RosterView(Rosters rosters, RosterMoves moves, CourseMessages messages, RunWords words, Clock clock) {
        this.rosters = rosters;
        this.moves = moves;
        this.messages = messages;
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
        Wording wording = Wording.of(this);
        RosterPanels panels = new RosterPanels(
                page,
                new PersonActs(rosters, wording, this::refresh),
                new MoveAct(moves, moves.targets(run), words, getLocale(), wording, this::refresh),
                wording,
                Dates.dayOf(clock.instant()));
        PageHeader header = new PageHeader(title, write(page), new RunActs(rosters, page.run(), this::refresh));
        SeatsBar bar = new SeatsBar(page.run().held(), course.capacity());
        List<SentMessage> sent = messages.sent(run);
        getContent().removeAll();
        getContent()
                .add(
                        header,
                        RunRows.details(course, words, getLocale(), bar),
                        panels.requests(),
                        panels.confirmed(),
                        panels.waiting());
        if (!sent.isEmpty()) {
            getContent().add(SentMessages.of(sent, wording));
        }
    }

    private Button write(RosterPage page) {
        Button write = new Button(
                getTranslation("enrolment.message"),
                click -> new ContactDialog(messages, page, Wording.of(this), this::refresh).open());
        write.setVisible(!page.reachable().isEmpty());
        return write;
    }
}
