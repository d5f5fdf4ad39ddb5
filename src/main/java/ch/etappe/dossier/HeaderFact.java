package ch.etappe.dossier;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;

/** Something that whoever opens a case must see at once, beside the facts of the person: the next appointment. */
public interface HeaderFact {

    /** Message key of its label. */
    String labelKey();

    /** Only who may read this kind of data sees it. */
    DataCategory category();

    /** Empty where there is nothing to say; the caller has checked that the case is in reach. */
    Optional<Component> of(DossierId dossier, Locale reader);
}
