/**
 * Invented people, offers and cases for demonstrations, training and tests.
 * <p>Promises: nobody in it is real; the same size on the same day gives the same rows; dates lie around today;
 * whatever the set, no run is overbooked and every open dossier has one caseworker. A set is whole or nobody can log in,
 * and memory does not grow with it.
 * <p>Offers: {@link ch.etappe.sample.SampleData}, {@link ch.etappe.sample.SampleSize}.
 */
@ApplicationModule(
        displayName = "Sample data",
        allowedDependencies = {"kernel", "person"})
@NullMarked
package ch.etappe.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
