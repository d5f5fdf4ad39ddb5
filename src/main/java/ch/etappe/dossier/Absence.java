package ch.etappe.dossier;

import ch.etappe.identity.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away and a colleague stands in.
 *
 * @param from first day
 * @param to last day
 */
public record Absence(UUID id, StaffMember who, StaffMember deputy, LocalDate from, LocalDate to)
        implements Serializable {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean isOf(UserId user) {
        return who.id().equals(user);
    }
}
