package ch.etappe.dossier.ui;

import ch.etappe.dossier.BreakGlass;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Glass;
import ch.etappe.dossier.GlassPane;
import ch.etappe.i18n.Dates;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** On the case page of who oversees: that the most private is closed, the way to it, and until when it is open. */
@Service
class GlassPanel {

    private final BreakGlass glass;
    private final Texts texts;

    GlassPanel(BreakGlass glass, Texts texts) {
        this.glass = glass;
        this.texts = texts;
    }

    /** Other chapters link here; empty where nothing is closed. */
    Optional<Component> of(DossierId dossier, SerializableRunnable changed) {
        GlassPane pane = glass.of(dossier);
        if (pane.glass() == Glass.NONE) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        Div bar = pane.openUntil() == null
                ? new Div(
                        Icon.SHIELD.create(),
                        said(words.of("dossier.glass.closed")),
                        new Button(words.of("dossier.glass.open"), click -> ask(dossier, pane.minutes(), changed)))
                : new Div(Icon.EYE.create(), said(words.of("dossier.glass.broken", Dates.time(pane.openUntil()))));
        bar.setId("glass");
        bar.addClassNames("note", "glass");
        if (pane.glass() == Glass.BROKEN) {
            bar.addClassName("warn");
        }
        return Optional.of(bar);
    }

    private void ask(DossierId dossier, int minutes, SerializableRunnable changed) {
        new GlassDialog(minutes, glass::problems, form -> {
                    glass.open(dossier, form);
                    changed.run();
                })
                .open();
    }

    private static Span said(String text) {
        Span words = new Span(text);
        words.addClassName("words");
        return words;
    }
}
