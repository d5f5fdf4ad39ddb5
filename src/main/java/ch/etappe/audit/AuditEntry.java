package ch.etappe.audit;

import ch.etappe.identity.Role;
import java.io.Serializable;
import java.time.Instant;

/** One line of the audit trail, as much of it as anybody may see. */
public record AuditEntry(long number, Instant at, Role role, String action, String objectType)
        implements Serializable {}
