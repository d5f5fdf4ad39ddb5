package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.BookableRun;
import ch.etappe.enrolment.Enrolments;
import ch.etappe.enrolment.RunQuery;
import ch.etappe.offer.CourseRunId;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.EmptyState;
import ch.etappe.uikit.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * A dialog that picks a run: those with free seats first, each with its seats in words. Made by {@link RunPickers}.
 * <p><b>Accessibility:</b> a modal dialog named by its title; the search field has the focus; every button says
 * which run it takes.
 */
public class RunPicker extends Dialog {

    private final transient Enrolments enrolments;
    private final transient RunWords words;
    private final SerializableConsumer<CourseRunId> onChosen;
    private final TextField search = new TextField(getTranslation("enrolment.picker.search"));
    private final GrowingList<BookableRun> list;
    private final EmptyState none =
            new EmptyState(getTranslation("enrolment.picker.none"), getTranslation("enrolment.picker.next"));
    private RunQuery query;

    RunPicker(Enrolments enrolments, RunWords words, RunQuery first, SerializableConsumer<CourseRunId> onChosen) {
        this.enrolments = enrolments;
        this.words = words;
        this.onChosen = onChosen;
        this.query = first;
        this.list = new GrowingList<>(offset -> enrolments.bookable(query, offset, GrowingList.PAGE), this::show);
        setHeaderTitle(getTranslation("enrolment.picker.title"));
        addClassName("run-picker");
        search.setValue(first.text());
        search.setAutofocus(true);
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> search(query.text(change.getValue())));
        add(search, none, list);
        getFooter().add(new Button(getTranslation("uikit.me.cancel"), click -> close()));
        search(first);
    }

    private void search(RunQuery wanted) {
        query = wanted;
        int hits = enrolments.countBookable(query);
        none.setVisible(hits == 0);
        list.restart(hits, getTranslation("enrolment.picker.total", hits));
    }

    private void show(BookableRun run) {
        list.rows()
                .row(
                        DueList.Tone.CALM,
                        Icon.BOOK,
                        RunRows.title(run.run(), getLocale()),
                        RunRows.details(
                                run.run(),
                                words,
                                getLocale(),
                                new Span(run.run().provider())),
                        actions(run));
    }

    private Component[] actions(BookableRun run) {
        String seats =
                getTranslation("enrolment.free", run.freeSeats(), run.run().capacity(), run.waiting());
        Component badge = run.freeSeats() > 0 ? Badges.good(seats) : Badges.waiting(seats);
        if (run.run().needsCostApproval()) {
            return new Component[] {badge, Badges.warn(getTranslation("enrolment.picker.cost-approval"))};
        }
        String act = run.freeSeats() > 0 ? "enrolment.picker.choose" : "enrolment.picker.wait";
        Button choose = new Button(getTranslation(act), click -> choose(run));
        choose.setDisableOnClick(true);
        choose.setAriaLabel(
                getTranslation(act + ".named", run.run().title().in(getLocale()).text()));
        return new Component[] {badge, choose};
    }

    private void choose(BookableRun run) {
        close();
        onChosen.accept(run.run().id());
    }
}
