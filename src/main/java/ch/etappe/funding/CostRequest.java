package ch.etappe.funding;

import ch.etappe.dossier.DossierId;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat whose costs have to be approved, as it is now.
 *
 * @param seat the enrolment; its row is written already
 * @param startsOn the first day that costs something
 * @param cantonal whether the offer says that only the canton approves it
 * @param occupationMonths months in occupation programmes in all, this one included; 0 for other offers
 */
public record CostRequest(
        UUID seat,
        DossierId dossier,
        ProcessArea area,
        LocalizedText title,
        String provider,
        LocalDate startsOn,
        LocalDate endsOn,
        CostCalculation calculation,
        boolean cantonal,
        int occupationMonths) {}
