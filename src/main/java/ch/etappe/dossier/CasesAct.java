package ch.etappe.dossier;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;

/** Slot: something that a higher module does with several cases chosen from the list. */
public interface CasesAct {

    /** Message key of the button; its argument is how many are chosen, 0 for nobody. */
    String key();

    /** Whether the signed-in account may do it at all. */
    boolean isOffered();

    /**
     * Asks what it needs and does it.
     *
     * @param after to be called once something was done
     */
    void begin(Set<DossierId> chosen, SerializableRunnable after);
}
