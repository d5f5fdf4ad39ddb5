/**
 * Who was in class: marked in the classroom with one tap, also while the network is away.
 * <p>Promises: the same tap counts once, however often it arrives; of two marks the newer one holds and both stay in the
 * trail; nobody is marked whose costs are not approved on that day (BR03); after some days a change needs its reason.
 * <p>Offers: {@link ch.etappe.attendance.Attendances} for providers, {@link ch.etappe.attendance.AttendanceShares} for
 * who leads cases and the person, {@link ch.etappe.attendance.AbsenceNotes} for the person; rows of the worklist.
 */
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "pocket",
            "organisation",
            "dossier",
            "offer",
            "enrolment",
            "printing"
        })
@NullMarked
package ch.etappe.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
