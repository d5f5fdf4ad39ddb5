package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentForm;
import ch.etappe.appointment.AppointmentForm.Remark;
import ch.etappe.appointment.ui.AppointmentsSection.Desk;
import ch.etappe.dossier.DossierId;
import ch.etappe.shell.KeptDraft;
import ch.etappe.uikit.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proposes an appointment. Problems are said beside their fields; what is only unusual is said once and may be sent
 * anyway. What was typed survives a refusal, a lost connection and a new login.
 */
class ProposeDialog extends Dialog {

    private final DossierId dossier;
    private final transient Desk desk;
    private final SerializableRunnable proposed;
    private final AppointmentFields fields;
    private final KeptDraft draft;
    private final Div concerns = new Div();
    private final Button send;

    /** The proposal whose oddities were shown; sending exactly this again means "anyway". */
    private @Nullable AppointmentForm seen;

    ProposeDialog(DossierId dossier, Desk desk, SerializableRunnable proposed) {
        this.dossier = dossier;
        this.desk = desk;
        this.proposed = proposed;
        this.fields = new AppointmentFields(desk.appointments().hosts());
        this.draft = fields.keptAs(new KeptDraft(desk.drafts(), "appointment/" + dossier.id()));
        this.send = new Button(getTranslation("appointment.form.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        concerns.addClassNames("note", "warn");
        concerns.getElement().setAttribute("role", "status");
        concerns.setVisible(false);
        setHeaderTitle(getTranslation("appointment.form.title"));
        setCloseOnOutsideClick(false);
        setWidth("46rem");
        add(draft, fields, concerns);
        getFooter().add(new Button(getTranslation("appointment.form.cancel"), click -> cancel()), send);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var person = desk.dossiers().overview(dossier);
        fields.start(
                desk.appointments().lastPlace().orElse(null),
                getTranslation("appointment.office", person.region()),
                desk.currentUser().id(),
                person.interpreterLanguage());
        draft.restore();
    }

    private void send() {
        AppointmentForm form = fields.read();
        List<Remark> problems = desk.appointments().problems(form);
        fields.say(problems);
        if (problems.isEmpty() && (form.equals(seen) || isUsual(form))) {
            desk.appointments().propose(dossier, form);
            draft.saved();
            close();
            Toast.done(getTranslation("appointment.proposed"));
            proposed.run();
        }
    }

    private boolean isUsual(AppointmentForm form) {
        List<Remark> odd = desk.appointments().concerns(dossier, form);
        seen = form;
        concerns.removeAll();
        concerns.setVisible(!odd.isEmpty());
        if (!odd.isEmpty()) {
            UnorderedList list = new UnorderedList();
            odd.forEach(one -> list.add(new ListItem(getTranslation(one.key()))));
            Paragraph heading = new Paragraph(getTranslation("appointment.form.concerns"));
            heading.addClassName("strong");
            concerns.add(heading, list);
        }
        send.setText(getTranslation(odd.isEmpty() ? "appointment.form.send" : "appointment.form.send-anyway"));
        return odd.isEmpty();
    }

    private void cancel() {
        draft.saved();
        close();
    }
}
