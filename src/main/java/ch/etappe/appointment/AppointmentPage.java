package ch.etappe.appointment;

import java.util.List;

/** @param total how many there are with those that are not shown */
public record AppointmentPage(List<AppointmentSummary> rows, int total) {}
