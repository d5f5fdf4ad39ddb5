package ch.etappe.dossier;

import com.vaadin.flow.function.SerializableRunnable;

/**
 * Something one may begin on a case from wherever one sees it: a proposal of an appointment, a note. Modules publish
 * beans; the case page and the worklist offer them.
 */
public interface CaseAct {

    /** Stable, e.g. {@code propose-appointment}; suggestions name it. */
    String code();

    /** Message key of the button. */
    String labelKey();

    /** Place among the acts of the case page; smaller comes first. */
    int order();

    /** Only who may write this kind of data is offered the act. */
    DataCategory category();

    /** Opens its dialog; afterwards {@code done} shows what changed. */
    void begin(DossierId dossier, SerializableRunnable done);
}
