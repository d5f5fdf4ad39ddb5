package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.OpenRequest;
import ch.etappe.enrolment.RosterPage.Participant;
import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.Role;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A provider answers the requests of all its runs, those first whose answer is due first. */
@Route(RequestsView.PATH)
@Menu(order = 5, title = "enrolment.all-requests.title", icon = "bell")
@RolesAllowed(Role.IS_PROVIDER)
class RequestsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/requests";

    private final transient Rosters rosters;
    private final transient RunWords words;
    private final transient PersonActs acts;
    private final GrowingList<OpenRequest> list;

    RequestsView(Rosters rosters, RunWords words) {
        this.rosters = rosters;
        this.words = words;
        this.acts = new PersonActs(rosters, Wording.of(this), this::refresh);
        this.list = new GrowingList<>(offset -> rosters.requests(offset, GrowingList.PAGE), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.all-requests.title");
    }

    private void refresh() {
        int open = rosters.openRequests();
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle()));
        if (open == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("enrolment.requests.none"), getTranslation("enrolment.all-requests.next")));
            return;
        }
        getContent().add(list);
        list.restart(open, getTranslation("enrolment.requests-tile.count", open));
    }

    private void show(OpenRequest request) {
        Participant person = request.person();
        RunSummary run = request.run();
        Wording wording = Wording.of(this);
        Anchor course = new Anchor("/" + RostersView.PATH + "/" + run.id().id(), RunRows.title(run, getLocale()));
        list.rows()
                .row(
                        DueList.Tone.SOON,
                        Icon.PERSON,
                        PersonLines.name(person, wording),
                        PersonLines.contact(
                                person,
                                wording,
                                course,
                                new Span(words.dates(run, getLocale())),
                                new Span(run.place().town())),
                        acts.decide(person).toArray(Component[]::new));
    }
}
