package ch.etappe.enrolment.ui;

import ch.etappe.offer.RunSummary;
import ch.etappe.offer.RunWords;
import ch.etappe.uikit.LocalizedTextSpan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** How a run stands in the staff's lists: title, then when, where and for whom. */
final class RunRows {

    private RunRows() {}

    static Component title(RunSummary run, Locale reader) {
        return new LocalizedTextSpan(run.title(), reader);
    }

    /** {@code 11.1.2027 bis 26.3.2027 · Montag bis Freitag, 08:30 bis 11:00 · Olten}, each on its own line if narrow. */
    static Component details(RunSummary run, RunWords words, Locale reader, Component... more) {
        Div details = new Div(
                new Span(words.dates(run, reader)),
                new Span(words.schedule(run, reader)),
                new Span(run.place().name() + ", " + run.place().town()));
        String level = words.level(run, reader);
        if (!level.isEmpty()) {
            details.add(new Span(level));
        }
        details.add(more);
        details.addClassName("run");
        return details;
    }
}
