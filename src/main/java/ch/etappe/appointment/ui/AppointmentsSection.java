package ch.etappe.appointment.ui;

import ch.etappe.appointment.Appointments;
import ch.etappe.dossier.DataCategory;
import ch.etappe.dossier.DossierAccess;
import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.DossierSection;
import ch.etappe.dossier.Dossiers;
import ch.etappe.identity.CurrentUser;
import ch.etappe.shell.Drafts;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The chapter "Termine" of the case page. */
@Service
class AppointmentsSection implements DossierSection {

    private final Desk desk;

    AppointmentsSection(
            Appointments appointments,
            Dossiers dossiers,
            DossierAccess access,
            CurrentUser currentUser,
            Drafts drafts,
            Clock clock) {
        this.desk = new Desk(appointments, dossiers, access, currentUser, drafts, clock);
    }

    Desk desk() {
        return desk;
    }

    @Override
    public String titleKey() {
        return "appointment.title";
    }

    @Override
    public String anchor() {
        return "appointments";
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
    public Component show(DossierId dossier) {
        return new AppointmentList(dossier, desk);
    }

    /** What the parts of the chapter work with. */
    record Desk(
            Appointments appointments,
            Dossiers dossiers,
            DossierAccess access,
            CurrentUser currentUser,
            Drafts drafts,
            Clock clock) {}
}
