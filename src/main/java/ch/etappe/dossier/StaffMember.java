package ch.etappe.dossier;

import ch.etappe.identity.UserId;
import java.io.Serializable;

/** Somebody who leads cases, as colleagues see them. */
public record StaffMember(UserId id, String name) implements Serializable {}
