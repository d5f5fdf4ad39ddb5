package ch.etappe.enrolment;

import ch.etappe.dossier.DossierId;
import com.vaadin.flow.component.Component;
import java.util.Map;

/**
 * What another module tells beneath the courses of a dossier, on the case page or on the person's phone. Its beans are
 * asked once for all courses.
 */
public interface CourseNotes {

    /**
     * @param dossier in reach of whoever is signed in; which of the two reads it, the account's role says
     * @return by enrolment; one without anything to tell is missing
     */
    Map<EnrolmentId, Component> of(DossierId dossier);
}
