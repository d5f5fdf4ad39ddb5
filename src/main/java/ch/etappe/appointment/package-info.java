/**
 * Appointments between a refugee and the office: proposed, answered, held.
 * <p>Promises: times are the wall clock of Europe/Zurich and exist; an answer counts until the appointment begins and
 * never against a cancelled one; nobody reads or answers a foreign appointment.
 * <p>Offers: {@link ch.etappe.appointment.Appointments}, {@link ch.etappe.appointment.AppointmentSummary}; a section of
 * the dossier page, a tile of the caseworkers' home and the first card of the refugee's sheet.
 */
@ApplicationModule(
        displayName = "Appointment",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "pocket",
            "organisation",
            "person",
            "dossier"
        })
@NullMarked
package ch.etappe.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
