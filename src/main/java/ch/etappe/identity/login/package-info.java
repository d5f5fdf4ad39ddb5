/**
 * The way in and out: the portal as a client of an OpenID provider, the embedded provider, the login page and the
 * rules of the web (headers, public paths). Nothing here is for other modules.
 */
@NullMarked
package ch.etappe.identity.login;

import org.jspecify.annotations.NullMarked;
