package ch.etappe.standard.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.standard.Difference;
import ch.etappe.standard.StandardSummary;
import ch.etappe.standard.StandardSummary.Time;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version on the road map: from when, where it stands, who released it, what it changes. */
class RoadmapItem extends ListItem {

    RoadmapItem(StandardSummary version, Time time, List<Difference> changes) {
        addClassName(time.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        LocalDate from = version.validFrom();
        Span when = new Span(
                from == null ? getTranslation("standard.roadmap.open") : Dates.inWordsWithYear(from, getLocale()));
        when.addClassName("when");
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Div card = new Div(
                head(version, time),
                new Paragraph(getTranslation("standard.roadmap.size", version.stages(), version.steps())));
        card.addClassName("card");
        said(version).forEach(card::add);
        if (!changes.isEmpty()) {
            Paragraph changed = new Paragraph(getTranslation(
                    "standard.roadmap.changes",
                    count(changes, Difference.Kind.NEW),
                    count(changes, Difference.Kind.CHANGED),
                    count(changes, Difference.Kind.GONE)));
            changed.addClassName("strong");
            card.add(changed, new DifferenceList(changes));
        }
        add(when, dot, card);
    }

    private Component head(StandardSummary version, Time time) {
        String title = getTranslation("standard.version", version.number(), version.name());
        H2 heading =
                new H2(new Anchor("/" + RoadmapView.PATH + "/" + version.id().id(), title));
        Div head = new Div(heading, VersionBadges.of(version, time, Wording.of(this)));
        head.addClassName("line");
        return head;
    }

    private List<Component> said(StandardSummary version) {
        return Stream.of(
                        line("standard.roadmap.drafted", version.draftedBy()),
                        line("standard.roadmap.first", version.firstReleasedBy()),
                        line("standard.roadmap.second", version.secondReleasedBy()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Component> line(String key, @Nullable String name) {
        if (name == null) {
            return List.of();
        }
        Paragraph line = new Paragraph(new UserText(getTranslation(key, name)));
        line.addClassName("soft");
        return List.of(line);
    }

    private static long count(List<Difference> changes, Difference.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
