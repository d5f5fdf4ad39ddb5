package ch.etappe.appointment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet.
 *
 * @param address null where the name says it
 */
public record MeetingPlace(String name, @Nullable String address) implements Serializable {}
