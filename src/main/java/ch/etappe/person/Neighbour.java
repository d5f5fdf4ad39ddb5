package ch.etappe.person;

import ch.etappe.kernel.PartialDate;
import java.io.Serializable;

/** Somebody in the account's scope, to be chosen from a list. */
public record Neighbour(PersonId person, String name, PartialDate birth, String municipality) implements Serializable {}
