package ch.etappe.worklist.ui;

import ch.etappe.dossier.Counted;
import ch.etappe.dossier.WorkGroup;
import ch.etappe.dossier.WorkRow;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;

/** One group of the worklist on the home of who leads cases or a region. Empty groups are not shown. */
class WorkTile implements HomeTile {

    private static final int ROWS = 6;

    private final WorkGroup group;
    private final Worklist worklist;

    WorkTile(WorkGroup group, Worklist worklist) {
        this.group = group;
        this.worklist = worklist;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 10 + 10 * group.ordinal();
    }

    @Override
    public Optional<Component> show(Account account) {
        WorkPanel panel = new WorkPanel(group, worklist, ROWS);
        Counted<WorkRow> page = panel.refresh();
        return page.total() == 0 ? Optional.empty() : Optional.of(panel);
    }
}
