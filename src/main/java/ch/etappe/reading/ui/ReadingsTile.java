package ch.etappe.reading.ui;

import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.reading.Readings;
import ch.etappe.shell.HomeTile;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the home: what others opened in one's own cases. */
@Service
class ReadingsTile implements HomeTile {

    private final Readings readings;

    ReadingsTile(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<Component> show(Account account) {
        NewReadings tile = new NewReadings(readings);
        return tile.refresh() ? Optional.of(tile) : Optional.empty();
    }
}
