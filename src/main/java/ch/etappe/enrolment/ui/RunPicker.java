package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.BookableRuns;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.ReasonDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that picks a run, each with its seats in words. Made by {@link RunPickers}.
 * <p><b>Accessibility:</b> a modal dialog named by its title; the search field has the focus; every button says
 * which run it takes.
 */
public class RunPicker extends Dialog {

    private final transient RunSource source;
    private final transient BookableRuns runs;
    private final transient RunWords words;
    private final SerializableConsumer<PickedRun> onChosen;
    private final GrowingList<RunChoice> list;
    private final EmptyState none =
            new EmptyState(getTranslation("enrolment.picker.none"), getTranslation("enrolment.picker.next"));
    private RunQuery query;

    RunPicker(
            RunSource source,
            BookableRuns runs,
            RunWords words,
            RunQuery first,
            SerializableConsumer<PickedRun> onChosen) {
        this.source = source;
        this.runs = runs;
        this.words = words;
        this.onChosen = onChosen;
        this.query = first;
        this.list = new GrowingList<>(offset -> source.page(query, offset, GrowingList.PAGE), this::show);
        setHeaderTitle(getTranslation("enrolment.picker.title"));
        addClassName("run-picker");
        add(source.introduction());
        add(new RunFilterFields(first, source.towns(), this::search), none, list);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()));
        search(first);
    }

    private void search(RunQuery wanted) {
        query = wanted;
        int hits = runs.count(query);
        none.setVisible(hits == 0);
        list.restart(hits, getTranslation("enrolment.picker.total", hits));
    }

    private void show(RunChoice choice) {
        RunSummary run = choice.run().run();
        Div detail = new Div(RunRows.details(run, words, getLocale(), new Span(run.provider())));
        detail.add(choice.remarks());
        list.rows().row(DueList.Tone.CALM, Icon.BOOK, RunRows.title(run, getLocale()), detail, actions(choice));
    }

    private Component[] actions(RunChoice choice) {
        int free = choice.run().freeSeats();
        String seats = getTranslation(
                "enrolment.free",
                free,
                choice.run().run().capacity(),
                choice.run().waiting());
        Component badge = free > 0 ? Badges.good(seats) : Badges.waiting(seats);
        String seat = free > 0 ? "enrolment.picker.choose" : "enrolment.picker.wait";
        return switch (choice.taking()) {
            case AT_ONCE -> new Component[] {badge, button(choice, seat, () -> choose(choice, null))};
            case WITH_REASON ->
                new Component[] {badge, button(choice, "enrolment.picker.despite", () -> askWhy(choice, seat))};
            case NOT -> new Component[] {badge, Badges.neutral(getTranslation("enrolment.picker.not-bookable"))};
        };
    }

    private Button button(RunChoice choice, String act, SerializableRunnable onClick) {
        Button button = new Button(getTranslation(act), click -> onClick.run());
        button.setAriaLabel(getTranslation(act + ".named", title(choice)));
        return button;
    }

    private void askWhy(RunChoice choice, String seat) {
        new ReasonDialog(
                        title(choice),
                        getTranslation("enrolment.picker.despite.why"),
                        getTranslation("enrolment.picker.despite.missing"),
                        getTranslation(seat),
                        reason -> choose(choice, reason))
                .open();
    }

    private void choose(RunChoice choice, @Nullable String reason) {
        if (isOpened()) {
            close();
            onChosen.accept(new PickedRun(choice.run().run().id(), reason));
        }
    }

    private String title(RunChoice choice) {
        return choice.run().run().title().in(getLocale()).text();
    }
}
