package ch.etappe.dossier;

import com.vaadin.flow.component.Component;

/**
 * One chapter of the dossier page. Plan, enrolment, appointment and talk each publish a bean,
 * so the dossier shows them without knowing them, and the module graph stays free of cycles.
 */
public interface DossierSection {

    /** Message key of the heading. */
    String titleKey();

    /** Anchor on the page, e.g. {@code plan}: stable, so that a chapter can be linked. */
    String anchor();

    /** Position on the page; smaller comes first. */
    int order();

    /** What the chapter shows; hidden from roles that may not read it. */
    DataCategory category();

    /** Called once per page visit, inside the user's request; reads through its own module's services. */
    Component show(DossierId dossier);
}
