package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.ReassignPreview;
import ch.etappe.dossier.Responsibilities;
import ch.etappe.dossier.StaffMember;
import ch.etappe.i18n.Dates;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;

/** Passes several cases on: to whom, then what that does, then done. */
class ReassignDialog extends ActDialog {

    private final Div consequence;
    private final Select<StaffMember> to;

    ReassignDialog(
            Set<DossierId> cases,
            List<StaffMember> staff,
            Responsibilities responsibilities,
            SerializableRunnable after) {
        this(cases, responsibilities, new Select<>(), reason(""), new Div(), after);
        to.setItems(staff);
        to.setItemLabelGenerator(StaffMember::name);
        to.addValueChangeListener(change ->
                explain(responsibilities.preview(cases, change.getValue().id())));
    }

    private ReassignDialog(
            Set<DossierId> cases,
            Responsibilities responsibilities,
            Select<StaffMember> to,
            TextArea reason,
            Div consequence,
            SerializableRunnable after) {
        super("", to, reason, consequence);
        this.to = to;
        this.consequence = consequence;
        setHeaderTitle(getTranslation("dossier.reassign.title", cases.size()));
        to.setLabel(getTranslation("dossier.lead.responsible"));
        reason.setLabel(getTranslation("dossier.reassign.reason"));
        consequence.addClassName("soft");
        consequence.getElement().setAttribute("role", "status");
        act(
                getTranslation("dossier.reassign.act"),
                () -> mark(to, to.getValue() != null, getTranslation("dossier.lead.choose")) & isShort(reason),
                () -> {
                    int moved = responsibilities.reassign(cases, to.getValue().id(), reason.getValue());
                    Toast.done(getTranslation("dossier.reassign.done", moved));
                    after.run();
                });
    }

    private void explain(ReassignPreview preview) {
        consequence.removeAll();
        say("dossier.reassign.moving", preview.moving());
        sayIfAny("dossier.reassign.already", preview.already());
        sayIfAny("dossier.reassign.closed", preview.closed());
        sayIfAny("dossier.reassign.others", preview.others());
        say("dossier.reassign.caseload", preview.caseload(), preview.caseload() + preview.moving());
        if (preview.awayUntil() != null) {
            say("dossier.reassign.away", Dates.numeric(preview.awayUntil()));
        }
    }

    private void sayIfAny(String key, int count) {
        if (count > 0) {
            say(key, count);
        }
    }

    private void say(String key, Object... arguments) {
        consequence.add(new Paragraph(getTranslation(key, arguments)));
    }
}
