package ch.etappe.identity;

import java.io.Serializable;

/**
 * Who is signed in: what the portal needs to know on every request, and nothing more.
 *
 * @param displayName as other people at work see it, e.g. {@code S. Brunner}
 */
public record Account(UserId id, String displayName, Role role, Scope scope) implements Serializable {}
