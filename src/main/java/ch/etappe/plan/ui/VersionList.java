package ch.etappe.plan.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.plan.PlanId;
import ch.etappe.plan.PlanState;
import ch.etappe.plan.PlanSummary;
import ch.etappe.plan.PlanVersion;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All versions of a plan, each with what it changed. */
class VersionList extends Composite<Div> {

    VersionList(PlanId shown, List<PlanVersion> versions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("versions");
        list.getElement().setAttribute("role", "list");
        for (int i = 0; i < versions.size(); i++) {
            PlanVersion earlier = i + 1 < versions.size() ? versions.get(i + 1) : null;
            list.add(row(versions.get(i), earlier, shown));
        }
        getContent()
                .add(Panel.open("versions", getTranslation("plan.version.all")).with(list));
    }

    private ListItem row(PlanVersion version, @Nullable PlanVersion earlier, PlanId shown) {
        Span name = new Span(getTranslation("plan.page.version", version.versionNo()));
        name.addClassName("strong");
        Span days = new Span(days(version));
        days.addClassName("soft");
        Div words = new Div(name, days);
        words.addClassName("words");
        ListItem row = new ListItem(words, StateLine.badge(version.state()));
        Div ways = new Div();
        ways.addClassName("actions");
        if (earlier != null) {
            ways.add(ActionLink.quiet(
                    DifferenceView.path(version.id(), earlier.id()),
                    getTranslation("plan.version.difference", earlier.versionNo())));
        }
        if (!version.id().equals(shown)) {
            ways.add(ActionLink.quiet(
                    PlanView.path(version.id()), getTranslation("plan.version.open", version.versionNo())));
        }
        row.add(ways);
        return row;
    }

    private String days(PlanVersion version) {
        LocalDate from = version.inForceOn();
        LocalDate until = version.endedOn();
        if (from == null) {
            return getTranslation("plan.version.begun", Dates.numeric(version.begunOn()));
        }
        return until == null
                ? getTranslation("plan.page.since", Dates.numeric(from))
                : getTranslation("plan.version.held", Dates.numeric(from), Dates.numeric(until));
    }

    /** What one has to know of the other version that is open, with the way there. */
    static Optional<Component> hint(PlanSummary plan, List<PlanVersion> all) {
        return switch (plan.state()) {
            case DRAFT, PROPOSED, SIGNED_ONE ->
                all.stream()
                        .filter(one -> one.state() == PlanState.IN_FORCE)
                        .findFirst()
                        .<Component>map(held -> note(
                                "plan.version.hint-next",
                                held,
                                DifferenceView.path(plan.id(), held.id()),
                                "plan.version.difference"))
                        .or(() -> plan.state() == PlanState.DRAFT ? Optional.empty() : Optional.of(offered()));
            case IN_FORCE ->
                all.stream()
                        .filter(one -> one.state().isWorkedOn())
                        .findFirst()
                        .map(next -> note(
                                "plan.version.hint-worked-on", next, PlanView.path(next.id()), "plan.version.open"));
            case SUPERSEDED, ENDED -> Optional.empty();
        };
    }

    private static Component offered() {
        Div note = new Div(new Span(UI.getCurrentOrThrow().getTranslation("plan.version.hint-offered")));
        note.addClassName("note");
        return note;
    }

    private static Component note(String key, PlanVersion other, String path, String way) {
        UI ui = UI.getCurrentOrThrow();
        Div note = new Div(
                new Span(ui.getTranslation(key, other.versionNo())),
                ActionLink.quiet(path, ui.getTranslation(way, other.versionNo())));
        note.addClassName("note");
        return note;
    }
}
