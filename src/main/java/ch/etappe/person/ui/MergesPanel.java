package ch.etappe.person.ui;

import ch.etappe.i18n.Dates;
import ch.etappe.person.MergeSummary;
import ch.etappe.person.Merges;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;

/** Records that somebody proposed to merge, and what was merged lately; the region lead decides and takes back. */
class MergesPanel extends Composite<Div> {

    private static final int SHOWN = 20;

    private final transient Merges merges;
    private final boolean decides;

    MergesPanel(Merges merges, boolean decides) {
        this.merges = merges;
        this.decides = decides;
        show();
    }

    private void show() {
        getContent().removeAll();
        List<MergeSummary> all = merges.ofRegion(SHOWN);
        if (all.isEmpty()) {
            return;
        }
        DueList rows = new DueList();
        all.forEach(merge -> rows.row(
                isOpen(merge) ? Tone.SOON : Tone.CALM,
                isOpen(merge) ? Icon.PEOPLE : Icon.CHECK_CIRCLE,
                getTranslation(
                        isOpen(merge) ? "person.merge.proposed" : "person.merge.done",
                        merge.staysName(),
                        merge.goesName()),
                getTranslation(
                        "person.merge.who",
                        Dates.numeric(Dates.dayOf(merge.at())),
                        Objects.requireNonNullElse(merge.by(), ""),
                        merge.reason()),
                actions(merge)));
        getContent()
                .add(Panel.open("merges", getTranslation("person.merge.list")).with(rows));
    }

    private Component[] actions(MergeSummary merge) {
        if (!isOpen(merge)) {
            Button undo = new Button(getTranslation("person.merge.undo"), click -> undo(merge));
            undo.setAriaLabel(getTranslation("person.merge.undo-named", merge.staysName()));
            return decides ? new Component[] {undo} : new Component[0];
        }
        Component look = ActionLink.of(
                "/" + MergeView.path(merge.stays(), merge.goes()), getTranslation("person.merge.compare"));
        Button decline = new Button(getTranslation("person.merge.decline"), click -> decline(merge));
        decline.setAriaLabel(getTranslation("person.merge.decline-named", merge.staysName()));
        return decides ? new Component[] {decline, look} : new Component[] {look};
    }

    private void undo(MergeSummary merge) {
        merges.undo(merge.id());
        Toast.done(getTranslation("person.merge.undone"));
        show();
    }

    private void decline(MergeSummary merge) {
        merges.decline(merge.id());
        Toast.done(getTranslation("person.merge.declined"));
        show();
    }

    private static boolean isOpen(MergeSummary merge) {
        return merge.state() == MergeSummary.State.PROPOSED;
    }
}
