package ch.etappe.enrolment.ui;

import ch.etappe.enrolment.Rosters;
import ch.etappe.i18n.Texts;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.ActionLink;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** On a provider's home: how many people wait for an answer. */
@Service
class RequestsTile implements HomeTile {

    private final Rosters rosters;
    private final Texts texts;

    RequestsTile(Rosters rosters, Texts texts) {
        this.rosters = rosters;
        this.texts = texts;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROVIDER);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(Account account) {
        int open = rosters.openRequests();
        if (open == 0) {
            return Optional.empty();
        }
        Wording words = Wording.of(texts, UI.getCurrentOrThrow().getLocale());
        return Optional.of(Panel.sheet("requests", words.of("enrolment.requests-tile"))
                .with(
                        new Paragraph(words.of("enrolment.requests-tile.count", open)),
                        ActionLink.main("/" + RequestsView.PATH, words.of("enrolment.requests-tile.open"))));
    }
}
