/**
 * What a person brings and reaches: assessments, and results of integration with their evidence.
 * <p>Promises: nothing completed or recorded is ever edited in silence, a correction leaves the old one readable; two
 * people on one draft lose no word; the person reads what is shared, in the own language.
 * <p>Offers: {@link ch.etappe.assessment.Assessments}, {@link ch.etappe.assessment.AssessmentDrafts},
 * {@link ch.etappe.assessment.Results}; two chapters of the dossier page, rows of the worklist, a page for the refugee; the SQL views
 * {@code language_record}, {@code employment_spell}, {@code training_spell}, {@code school_entry}, {@code self_report}.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "kernel",
            "i18n",
            "uikit",
            "identity",
            "shell",
            "audit",
            "pocket",
            "organisation",
            "dossier"
        })
@NullMarked
package ch.etappe.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
