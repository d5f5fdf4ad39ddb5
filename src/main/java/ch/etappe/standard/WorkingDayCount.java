package ch.etappe.standard;

import java.time.LocalDate;

/** Counts working days where somebody lives. */
@FunctionalInterface
public interface WorkingDayCount {

    LocalDate plus(LocalDate from, int workingDays);
}
