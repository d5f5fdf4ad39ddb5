package ch.etappe.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on which schools do not teach, and what it is called. */
public record ClosedDay(LocalDate day, String name, Kind kind) implements Serializable {

    /** Why they do not teach. */
    public enum Kind {
        HOLIDAY,
        /** From noon on. */
        HALF_HOLIDAY,
        SCHOOL_HOLIDAY
    }
}
