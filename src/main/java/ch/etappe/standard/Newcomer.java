package ch.etappe.standard;

import ch.etappe.person.TargetGroup;
import java.time.LocalDate;

/**
 * What decides which steps somebody takes, and no more than that.
 *
 * @param birth the first day that a partial birth date can mean
 * @param entry the day of entry into Switzerland
 * @param allocated the day from which the region is responsible
 */
public record Newcomer(TargetGroup group, LocalDate birth, LocalDate entry, LocalDate allocated) {}
