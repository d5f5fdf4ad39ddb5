/**
 * The database that starts by itself: a real MariaDB 11.4 as a child process of the portal, so that a fresh clone runs
 * the same SQL as a canton's server.
 *
 * <p>Promises: starts only when {@code spring.datasource.url} is blank; listens on 127.0.0.1 alone, with a new password
 * at each start; one portal per data folder; what was committed survives a kill of the portal, of the database or of
 * both; the database stops after the connection pool. A schema that this portal does not know stays as it is.
 *
 * <p>Offers: {@link ch.etappe.database.ExternalDatabase}, which may come up later than the portal. Spring gets the
 * connection details.
 */
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
@NullMarked
package ch.etappe.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
