/**
 * Our components: path of stages, badge, empty state, headers.
 * <p>Promises: accessible, mirrored in right-to-left languages, dressed by the tokens only.
 */
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"kernel", "i18n"})
@NullMarked
package ch.etappe.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
