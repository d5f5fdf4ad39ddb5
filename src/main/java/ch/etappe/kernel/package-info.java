/**
 * The shared vocabulary: values that every module means the same way.
 * <p>Promises: no Spring, no database, no screen; a value that exists is valid.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {})
@NullMarked
package ch.etappe.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
