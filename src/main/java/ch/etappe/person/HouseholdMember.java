package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who lives in a household now.
 *
 * @param name as offices write it: "Tesfay, Selam"
 * @param relation to the reference person
 * @param childcareNeeded whether a course or a job needs childcare first
 */
public record HouseholdMember(
        PersonId person, String name, PartialDate birth, Relation relation, boolean childcareNeeded, LocalDate since)
        implements Serializable {}
