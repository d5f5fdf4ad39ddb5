package ch.etappe.person;

import ch.etappe.organisation.RegionId;
import ch.etappe.person.Resemblance.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the portal a row of a list most likely is, as whoever sees no people learns of it.
 *
 * @param sure by a person's own official number, not by a resemblance
 * @param region that reaches the person; null where there is no dossier
 */
public record KnownPerson(
        PersonId person, boolean sure, @Nullable RegionId region, List<Reason> reasons) {}
