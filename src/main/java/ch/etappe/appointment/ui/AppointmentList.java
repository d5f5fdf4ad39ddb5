package ch.etappe.appointment.ui;

import ch.etappe.appointment.AppointmentSummary;
import ch.etappe.appointment.ui.AppointmentsSection.Desk;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.EmptyState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** The appointments of one dossier: the coming ones first, the past ones folded. */
class AppointmentList extends Div {

    private final DossierId dossier;
    private final transient Desk desk;

    AppointmentList(DossierId dossier, Desk desk) {
        this.dossier = dossier;
        this.desk = desk;
        addClassName("stack");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        refresh();
    }

    private void refresh() {
        removeAll();
        Instant now = desk.clock().instant();
        boolean mayWrite = desk.access().mayWrite(DataCategory.APPOINTMENTS);
        List<AppointmentSummary> all = desk.appointments().of(dossier);
        List<AppointmentSummary> ahead =
                all.stream().filter(one -> isAhead(one, now)).toList();
        List<AppointmentSummary> past =
                all.reversed().stream().filter(one -> !isAhead(one, now)).toList();
        if (ahead.isEmpty()) {
            add(new EmptyState(getTranslation("appointment.none"), getTranslation("appointment.none.next")));
        } else {
            add(rows(ahead, now, mayWrite));
        }
        if (mayWrite) {
            Button propose = new Button(getTranslation("appointment.propose"), click -> propose());
            propose.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Actions(propose));
        }
        if (!past.isEmpty()) {
            add(new Details(getTranslation("appointment.past", past.size()), rows(past, now, mayWrite)));
        }
    }

    /** One that nobody closed yet stays in sight, although its time is over. */
    private static boolean isAhead(AppointmentSummary appointment, Instant now) {
        return appointment.state().isOpen() || !appointment.hasBegun(now);
    }

    private UnorderedList rows(List<AppointmentSummary> appointments, Instant now, boolean mayWrite) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("due");
        rows.getElement().setAttribute("role", "list");
        appointments.forEach(
                one -> rows.add(new AppointmentRow(one, now, mayWrite, desk.appointments(), this::refresh)));
        return rows;
    }

    private void propose() {
        ProposeDialog dialog = new ProposeDialog(dossier, desk, this::refresh);
        dialog.open();
    }
}
