package ch.etappe.assessment.ui;

import ch.etappe.assessment.LanguageProof;
import ch.etappe.assessment.LanguageRecord;
import ch.etappe.assessment.RecordedResult;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** One result in a row: what, since when, on what it rests, and whether it counts. */
final class ResultRows {

    private ResultRows() {}

    static ListItem of(RecordedResult recorded, Wording words, Locale reader, List<Component> acts) {
        Span heading = new Span(ResultWords.title(recorded.result(), words, reader));
        heading.addClassName("strong");
        Span detail = new Span(new UserText(ResultWords.detail(recorded.result(), words)));
        detail.addClassName("soft");
        Div line = new Div(heading, detail);
        line.addClassName("words");
        ListItem row = new ListItem(ResultWords.icon(recorded.result()).create(), line);
        RecordedResult.Superseded superseded = recorded.superseded();
        if (superseded != null) {
            Span why = new Span(
                    new Span(words.of(
                                    superseded.by() == null
                                            ? "assessment.result.withdrawn"
                                            : "assessment.result.replaced",
                                    Dates.numeric(superseded.on()))
                            + " "),
                    new UserText(superseded.reason()));
            why.addClassName("soft");
            line.add(why);
            row.addClassName("superseded");
        } else if (recorded.result() instanceof LanguageRecord one && one.proof() == LanguageProof.SELF) {
            row.add(Badges.neutral(words.of("assessment.result.not-counted")));
        }
        if (!acts.isEmpty()) {
            row.add(new Actions(acts.toArray(Component[]::new)));
        }
        return row;
    }
}
