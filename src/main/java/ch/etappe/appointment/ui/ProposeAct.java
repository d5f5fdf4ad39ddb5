package ch.etappe.appointment.ui;

import ch.etappe.appointment.ui.AppointmentsSection.Desk;
import ch.etappe.dossier.CaseAct;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierId;
import com.vaadin.flow.function.SerializableRunnable;
import org.springframework.stereotype.Service;

/** Proposing an appointment, from wherever one sees the case. */
@Service
class ProposeAct implements CaseAct {

    private final Desk desk;

    ProposeAct(AppointmentsSection section) {
        this.desk = section.desk();
    }

    @Override
    public String code() {
        return "propose-appointment";
    }

    @Override
    public String labelKey() {
        return "appointment.propose";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public DataCategory category() {
        return DataCategory.APPOINTMENTS;
    }

    @Override
    public void begin(DossierId dossier, SerializableRunnable done) {
        new ProposeDialog(dossier, desk, done).open();
    }
}
