package ch.etappe.talk;

import java.io.Serializable;

/**
 * How much there is to do.
 *
 * @param overdue how many of the open ones are past their target date
 * @param toInvite how many of the open ones wait for a first invitation
 * @param missed how many of the open ones did not come and wait for a second one
 */
public record TalkFigures(int open, int overdue, int toInvite, int missed) implements Serializable {}
