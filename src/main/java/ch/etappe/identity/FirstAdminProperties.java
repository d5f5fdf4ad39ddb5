package ch.etappe.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param firstAdmin login name of the administrator that a portal without one gets at its start; blank for nobody
 */
@ConfigurationProperties("etappe")
record FirstAdminProperties(@DefaultValue("") String firstAdmin) {}
