package ch.etappe.assessment;

import java.time.LocalDate;
import java.time.Period;

/** BR09: whether the short assessment belongs to a dossier's process by age, or is offered only. */
public enum Requirement {
    REQUIRED,
    OPTIONAL;

    /**
     * Required for whoever has reached the lower age by today and had not passed the upper one when the dossier was
     * allocated: it neither forgets a child that turns 16 nor lets somebody grow out of it.
     *
     * @param from first age, in years
     * @param to last age, in years, the whole year of it
     */
    static Requirement of(LocalDate birth, LocalDate allocatedOn, LocalDate today, int from, int to) {
        boolean oldEnough = Period.between(birth, today).getYears() >= from;
        boolean youngEnough = Period.between(birth, allocatedOn).getYears() <= to;
        return oldEnough && youngEnough ? REQUIRED : OPTIONAL;
    }
}
