package ch.etappe.funding.ui;

import ch.etappe.funding.ApprovalState;
import ch.etappe.funding.CostSheet;
import ch.etappe.funding.Decider;
import ch.etappe.kernel.Chf;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What whoever decides on costs must not overlook. */
class CostNotes extends Div {

    CostNotes(CostSheet sheet, Wording words) {
        addClassName("cost-notes");
        if (sheet.own() && sheet.summary().state() == ApprovalState.SUBMITTED) {
            add(note(Icon.INFO, words.of("funding.approval.own")));
        }
        if (sheet.occupationMonths() >= Decider.OCCUPATION_WARNING) {
            add(note(Icon.WARNING, words.of("funding.approval.occupation", sheet.occupationMonths())));
        }
        if (sheet.group() != sheet.groupNow()) {
            add(note(
                    Icon.WARNING,
                    words.of(
                            "funding.approval.group-changed",
                            words.of(sheet.group().key()),
                            words.of(sheet.groupNow().key()))));
        }
        Chf free = sheet.free();
        if (free != null && free.compareTo(sheet.summary().requested()) < 0) {
            add(note(Icon.WARNING, words.of("funding.approval.short", free.formatted())));
        }
    }

    private static Component note(Icon icon, String text) {
        Div note = new Div(icon.create(), new Span(text));
        note.addClassName("cost-note");
        return note;
    }
}
