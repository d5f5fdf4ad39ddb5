package ch.etappe.shell;

import ch.etappe.identity.Role;

/**
 * What a role can begin from its home, besides what waits there. Modules publish beans.
 *
 * @param path from the root, with a leading slash
 * @param label message key of the word on the link
 */
public record HomeAct(Role role, String path, String label) {}
