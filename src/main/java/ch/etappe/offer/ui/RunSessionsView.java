package ch.etappe.offer.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.identity.Role;
import ch.etappe.offer.ClassSessions;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.OfferDraft;
import ch.etappe.offer.OfferEditing;
import ch.etappe.offer.PatternChanges;
import ch.etappe.offer.RunPlanning;
import ch.etappe.offer.SessionChanges;
import ch.etappe.offer.SessionClash;
import ch.etappe.offer.SessionSummary;
import ch.etappe.offer.TeacherSummary;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.PageHeader;
import ch.etappe.uikit.ReasonDialog;
import ch.etappe.uikit.ShortTable;
import ch.etappe.uikit.Toast;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All sessions of a run: one is moved or cancelled here, or the pattern of all that lie ahead changed. */
@Route("provider/rosters/:run/sessions")
@RolesAllowed(Role.IS_PROVIDER)
class RunSessionsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ClassSessions sessions;
    private final transient SessionChanges changes;
    private final transient PatternChanges patterns;
    private final transient RunPlanning planning;
    private final transient OfferEditing offers;
    private final transient Clock clock;
    private CourseRunId run = CourseRunId.next();

    RunSessionsView(
            ClassSessions sessions,
            SessionChanges changes,
            PatternChanges patterns,
            RunPlanning planning,
            OfferEditing offers,
            Clock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.patterns = patterns;
        this.planning = planning;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        run = CourseRunId.parse(event.getRouteParameters().get("run").orElse(""));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("offer.sessions.title");
    }

    private void refresh() {
        OfferDraft offer = offers.open(Objects.requireNonNull(planning.copy(run).offer()));
        List<SessionClash> clashes = changes.clashes(run);
        List<SessionSummary> all = sessions.of(run);
        LocalDate today = Dates.dayOf(clock.instant());
        boolean ahead =
                all.stream().anyMatch(one -> one.takesPlace() && one.heldOn().isAfter(today));
        Actions acts = new Actions(
                ActionLink.quiet("/" + OfferEditView.path(offer.id()), getTranslation("offer.sessions.offer")),
                ActionLink.of("/provider/rosters/" + run.id(), getTranslation("offer.sessions.people")),
                ActionLink.of("/" + RunFormView.PATH + "?copy=" + run.id(), getTranslation("offer.sessions.copy")));
        if (ahead) {
            acts.add(new Button(
                    getTranslation("offer.pattern.open"),
                    click -> PatternDialog.open(patterns, run, planning.teachers(), this::refresh)));
        }
        long held = all.stream().filter(SessionSummary::takesPlace).count();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getPageTitle(), acts)
                                .line(offer.form().title())
                                .line(getTranslation("offer.sessions.line", held)),
                        new ClashList(clashes),
                        all.isEmpty() ? nothing() : table(all, today));
    }

    private Component nothing() {
        return new EmptyState(getTranslation("offer.sessions.none"), getTranslation("offer.sessions.none-next"));
    }

    private Component table(List<SessionSummary> all, LocalDate today) {
        List<TeacherSummary> teachers = planning.teachers();
        ShortTable table = new ShortTable(
                getPageTitle(),
                getTranslation("offer.session.day"),
                getTranslation("offer.session.time"),
                getTranslation("offer.run.room"),
                getTranslation("offer.run.teacher"),
                getTranslation("offer.state"),
                getTranslation("offer.session.acts"));
        all.forEach(one -> table.row(
                day(one, today),
                new Span(getTranslation(
                        "offer.session.times", Dates.time(one.startsAt()), Dates.time(one.endsAt()), one.lessons())),
                text(one.room()),
                text(one.teacherName()),
                state(one),
                acts(one, teachers, today)));
        return table;
    }

    /** From a day that has come to the list of its class. */
    private Component day(SessionSummary session, LocalDate today) {
        String day = Dates.brief(session.heldOn(), getLocale());
        if (!session.takesPlace() || session.heldOn().isAfter(today)) {
            return new Span(day);
        }
        Anchor link = new Anchor("/provider/attendance/" + session.id().id(), day);
        link.setRouterIgnore(true);
        link.addClassName("row-link");
        link.setAriaLabel(getTranslation("offer.session.class", day));
        return link;
    }

    private Component state(SessionSummary session) {
        Div state = new Div(
                session.takesPlace()
                        ? Badges.good(getTranslation(session.state().key()))
                        : Badges.neutral(getTranslation(session.state().key())));
        state.addClassName("run");
        String reason = session.reason();
        if (reason != null) {
            state.add(new UserText(reason));
        }
        LocalDate was = session.wasOn();
        if (was != null && session.takesPlace()) {
            state.add(new Span(getTranslation("offer.session.was", Dates.brief(was, getLocale()))));
        }
        return state;
    }

    private Component acts(SessionSummary session, List<TeacherSummary> teachers, LocalDate today) {
        if (!session.takesPlace()) {
            return new Span();
        }
        Actions acts = new Actions();
        if (!session.heldOn().isBefore(today)) {
            acts.add(button(
                    "offer.session.change",
                    session,
                    () -> SessionDialog.open(changes, session, teachers, this::refresh)));
        }
        acts.add(button("offer.session.cancel", session, () -> askWhy(session)));
        return acts;
    }

    private Button button(String key, SessionSummary session, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + Dates.numeric(session.heldOn()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askWhy(SessionSummary session) {
        new ReasonDialog(
                        getTranslation("offer.session.cancel-title", Dates.brief(session.heldOn(), getLocale())),
                        getTranslation("offer.session.cancel-reason"),
                        getTranslation("offer.refusal.cancel-reason", SessionChanges.LONGEST_REASON),
                        getTranslation("offer.session.cancel"),
                        reason -> cancel(session, reason))
                .open();
    }

    private void cancel(SessionSummary session, String reason) {
        changes.cancel(session.id(), reason);
        Toast.done(getTranslation("offer.session.cancelled"));
        refresh();
    }

    private static Component text(@Nullable String text) {
        return text == null ? new Span("–") : new UserText(text);
    }
}
