package ch.etappe.handover.ui;

import ch.etappe.handover.Handovers;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Actions;
import ch.etappe.uikit.Badges;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On the home: hand-overs that wait for the region, and people who moved away. */
@Service
class HandoversTile implements HomeTile {

    private final Handovers handovers;
    private final Texts texts;

    HandoversTile(Handovers handovers, Texts texts) {
        this.handovers = handovers;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> show(Account account) {
        Handovers.Figures figures = handovers.figures();
        if (figures.waiting() == 0 && figures.movedAway() == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        Panel panel = Panel.sheet("handovers", words.of("handover.list.title"));
        List<Component> links = new ArrayList<>();
        if (figures.waiting() > 0) {
            panel.beside(Badges.waiting(words.of("handover.tile.waiting", figures.waiting())));
            links.add(ActionLink.of("/casework/handovers", words.of("handover.tile.incoming")));
        }
        if (figures.movedAway() > 0) {
            panel.beside(Badges.warn(words.of("handover.tile.moved", figures.movedAway())));
            links.add(ActionLink.of("/casework/handovers?outgoing", words.of("handover.tile.outgoing")));
        }
        return Optional.of(panel.with(new Actions(links.toArray(Component[]::new))));
    }
}
