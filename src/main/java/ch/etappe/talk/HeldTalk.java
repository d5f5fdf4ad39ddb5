package ch.etappe.talk;

import java.io.Serializable;
import java.time.LocalDate;

/** A talk that took place, for the path of the person. */
public record HeldTalk(LocalDate on, String municipality) implements Serializable {}
