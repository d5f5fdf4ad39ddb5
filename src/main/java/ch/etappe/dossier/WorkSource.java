package ch.etappe.dossier;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Set;

/**
 * What a module knows to be due, stuck or waiting. Its beans fill the worklist and "next" on the case page, so neither
 * knows the modules.
 */
public interface WorkSource {

    /** The groups it has rows for. */
    Set<WorkGroup> groups();

    /**
     * The most urgent rows within the mandate of the signed-in account.
     *
     * @param mine only dossiers that the account leads, or leads for somebody absent; otherwise of the region
     * @param changed to be called after an act in place
     */
    Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed);

    /**
     * What is next on one case, most urgent first; the caller has checked that it is in reach. Nothing by default: most of
     * what is due has its place on the case page already, in a header, a panel or a section, and would stand there twice.
     */
    default List<WorkRow> of(DossierId dossier, SerializableRunnable changed) {
        return List.of();
    }
}
