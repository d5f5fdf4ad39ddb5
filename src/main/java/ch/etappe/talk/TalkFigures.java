package ch.etappe.talk;

import java.io.Serializable;

/**
 * How much there is to do.
 *
 * @param overdue how many of the open ones are past their target date
 */
public record TalkFigures(int open, int overdue) implements Serializable {}
