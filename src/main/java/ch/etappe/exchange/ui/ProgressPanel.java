package ch.etappe.exchange.ui;

import ch.etappe.exchange.ImportState;
import ch.etappe.exchange.ImportSummary;
import ch.etappe.uikit.Actions;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * How far the work in the background is, and a way to stop it.
 * <p><b>Accessibility:</b> a native progress bar named by the sentence above it. The sentence is no live region: it changes
 * every second.
 */
class ProgressPanel extends Div {

    private final Paragraph sentence = new Paragraph();
    private final HtmlContainer bar = new HtmlContainer("progress");

    ProgressPanel(SerializableRunnable stop) {
        addClassNames("panel", "sheet", "import-progress");
        sentence.setId("import-progress");
        sentence.addClassName("strong");
        bar.getElement().setAttribute("aria-labelledby", "import-progress");
        Paragraph note = new Paragraph(getTranslation("exchange.progress.note"));
        note.addClassName("soft");
        add(
                sentence,
                bar,
                note,
                new Actions(new Button(getTranslation("exchange.progress.stop"), click -> stop.run())));
    }

    void show(ImportSummary now) {
        String key = now.state() == ImportState.CHECKING ? "exchange.progress.checking" : "exchange.progress.running";
        sentence.setText(getTranslation(key, now.worked(), now.toWork()));
        bar.getElement().setAttribute("max", String.valueOf(Math.max(1, now.toWork())));
        bar.getElement().setAttribute("value", String.valueOf(now.worked()));
    }
}
