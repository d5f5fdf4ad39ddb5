package ch.etappe.dossier;

import ch.etappe.kernel.BfsNumber;
import ch.etappe.organisation.WorkingDays;
import ch.etappe.standard.WorkingDayCount;
import org.springframework.stereotype.Component;

/** Working days of a municipality, for the deadlines of its residents. */
@Component
class WorkingDayCalendar {

    private final WorkingDays workingDays;

    WorkingDayCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    WorkingDayCount of(BfsNumber municipality) {
        return (from, days) -> workingDays.plus(from, days, municipality);
    }
}
