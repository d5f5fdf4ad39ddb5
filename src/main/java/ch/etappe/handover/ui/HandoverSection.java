package ch.etappe.handover.ui;

import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.dossier.Moves;
import ch.etappe.dossier.Responsibilities;
import ch.etappe.handover.HandoverState;
import ch.etappe.handover.HandoverSummary;
import ch.etappe.handover.Handovers;
import ch.etappe.i18n.Texts;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** On the page of a case: the hand-over that is under way, or the way to begin one. */
@Service
class HandoverSection implements DossierSection {

    private final Handovers handovers;
    private final Moves moves;
    private final Responsibilities responsibilities;
    private final DossierAccess access;
    private final Texts texts;

    HandoverSection(
            Handovers handovers, Moves moves, Responsibilities responsibilities, DossierAccess access, Texts texts) {
        this.handovers = handovers;
        this.moves = moves;
        this.responsibilities = responsibilities;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String titleKey() {
        return "handover.section.title";
    }

    @Override
    public String anchor() {
        return "handover";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public DataCategory category() {
        return DataCategory.HANDOVER;
    }

    @Override
    public Component show(DossierId dossier) {
        Wording words = Wording.of(texts, UI.getCurrent().getLocale());
        Optional<HandoverSummary> open = handovers.openOf(dossier);
        if (open.isPresent()) {
            HandoverSummary one = open.get();
            String to = one.to() == null ? one.toRegion() : one.to();
            return new Div(
                    HandoverBadge.of(one.state(), words.of(one.state().key())),
                    new Paragraph(words.of(isToBeAsked(one) ? "handover.section.moved" : "handover.section.to", to)),
                    new Actions(ActionLink.of("/" + HandoverView.path(one.id()), words.of("handover.section.open"))));
        }
        boolean mine =
                moves.responsible(dossier).map(responsibilities::mayAssign).orElse(false);
        Paragraph none = new Paragraph(words.of(mine ? "handover.section.none" : "handover.section.none-lead"));
        none.addClassName("soft");
        Div shown = new Div(none);
        if (mine && access.mayWrite(DataCategory.HANDOVER)) {
            shown.add(new Actions(new Button(words.of("handover.prepare"), click -> prepare(dossier))));
        }
        return shown;
    }

    /** Nobody has prepared it, so somebody has to be told. */
    private static boolean isToBeAsked(HandoverSummary one) {
        return one.moved() && one.state() == HandoverState.DRAFT;
    }

    private void prepare(DossierId dossier) {
        UI ui = UI.getCurrentOrThrow();
        new PrepareDialog(
                        handovers.targets(dossier),
                        colleague -> ui.navigate(HandoverView.path(handovers.prepare(dossier, colleague))))
                .open();
    }
}
