package ch.etappe.person;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * All that an account learns of a person outside its reach: that there is one, and who to call.
 *
 * @param region who is responsible
 */
public record Elsewhere(
        String region, @Nullable String town, @Nullable String phone) implements Serializable {}
