package ch.etappe.worklist.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.dossier.WorkSource;
import ch.etappe.identity.CurrentUser;
import ch.etappe.identity.Role;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** One group of the worklist out of what all modules know, the most urgent first. */
@Service
class Worklist {

    private static final Comparator<WorkRow> URGENCY = Comparator.comparing(WorkRow::tone)
            .reversed()
            .thenComparing(WorkRow::on)
            .thenComparing(WorkRow::person);

    private final List<WorkSource> sources;
    private final CurrentUser currentUser;

    Worklist(List<WorkSource> sources, CurrentUser currentUser) {
        this.sources = sources;
        this.currentUser = currentUser;
    }

    /** Who leads cases begins with the own ones, who leads a region with all of it. */
    boolean startsWithMine() {
        return currentUser.role() == Role.CASEWORKER;
    }

    Counted<WorkRow> page(WorkGroup group, boolean mine, int limit, SerializableRunnable changed) {
        List<Counted<WorkRow>> pages = sources.stream()
                .filter(source -> source.groups().contains(group))
                .map(source -> source.page(group, mine, limit, changed))
                .toList();
        return new Counted<>(
                pages.stream()
                        .flatMap(page -> page.rows().stream())
                        .sorted(URGENCY)
                        .limit(limit)
                        .toList(),
                pages.stream().mapToInt(Counted::total).sum());
    }
}
