package ch.etappe.person;

import ch.etappe.kernel.BfsNumber;
import java.time.LocalDate;

/**
 * A person lives in another municipality. Whoever is responsible stays so until a hand-over is accepted (BR01).
 *
 * @param on the first day in the new one; may lie before the day it was told
 */
public record PersonMoved(PersonId person, BfsNumber from, BfsNumber to, LocalDate on) {}
