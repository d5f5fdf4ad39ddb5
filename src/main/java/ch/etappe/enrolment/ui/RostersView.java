package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.ProviderRun;
import ch.etappe.enrolment.Rosters;
import ch.etappe.identity.Role;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A provider sees its runs: those that ask for an answer first. */
@Route(RostersView.PATH)
@Menu(order = 10, title = "enrolment.rosters.title", icon = "people")
@RolesAllowed(Role.IS_PROVIDER)
class RostersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "provider/rosters";

    private final transient Rosters rosters;
    private final transient RunWords words;
    private final GrowingList<ProviderRun> list;

    RostersView(Rosters rosters, RunWords words) {
        this.rosters = rosters;
        this.words = words;
        this.list = new GrowingList<>(offset -> rosters.myRuns(offset, GrowingList.PAGE), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int runs = rosters.countMyRuns();
        getContent().removeAll();
        getContent()
                .add(new PageHeader(
                        getPageTitle(),
                        ActionLink.main("/provider/rosters/new", getTranslation("enrolment.rosters.new-run"))));
        if (runs == 0) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("enrolment.rosters.none"), getTranslation("enrolment.rosters.next")));
            return;
        }
        getContent().add(list);
        list.restart(runs, getTranslation("enrolment.rosters.total", runs));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.rosters.title");
    }

    private void show(ProviderRun run) {
        Anchor title = new Anchor("/" + PATH + "/" + run.run().id().id(), RunRows.title(run.run(), getLocale()));
        Component seats = new SeatsBar(run.held(), run.run().capacity());
        Component details = RunRows.details(run.run(), words, getLocale(), seats);
        boolean asks = run.openRequests() > 0;
        list.rows().row(asks ? DueList.Tone.SOON : DueList.Tone.CALM, Icon.BOOK, title, details, badges(run));
    }

    private Component[] badges(ProviderRun run) {
        Component open = run.openRequests() == 0
                ? Badges.good(getTranslation("enrolment.open-requests", 0))
                : Badges.warn(getTranslation("enrolment.open-requests", run.openRequests()));
        Component waiting = Badges.waiting(getTranslation("enrolment.waiting", run.waiting()));
        return run.waiting() == 0 ? new Component[] {open} : new Component[] {open, waiting};
    }
}
