package ch.etappe.dossier.ui;

import ch.etappe.dossier.CaseAct;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierState;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** The buttons in the header of a case: print, and what the modules let one begin. */
@Service
class CaseActs {

    private final List<CaseAct> acts;
    private final DossierAccess access;
    private final Texts texts;

    CaseActs(List<CaseAct> acts, DossierAccess access, Texts texts) {
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(CaseAct::order)).toList();
        this.access = access;
        this.texts = texts;
    }

    /** @param changed shows the case again after an act */
    Component[] of(DossierId dossier, DossierState state, SerializableRunnable changed) {
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        List<Component> buttons = new ArrayList<>();
        Button print = new Button(
                words.of("dossier.print"),
                Icon.PRINT.create(),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(print);
        if (state != DossierState.CLOSED) {
            acts.stream()
                    .filter(act -> access.mayWrite(act.category()))
                    .map(act -> new Button(words.of(act.labelKey()), click -> act.begin(dossier, changed)))
                    .forEach(buttons::add);
        }
        return buttons.toArray(Component[]::new);
    }
}
