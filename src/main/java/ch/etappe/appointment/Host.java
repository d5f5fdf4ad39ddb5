package ch.etappe.appointment;

import ch.etappe.identity.UserId;
import java.io.Serializable;

/** Somebody of the region whom a person can meet. */
public record Host(UserId id, String name) implements Serializable {}
