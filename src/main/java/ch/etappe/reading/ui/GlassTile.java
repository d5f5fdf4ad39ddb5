package ch.etappe.reading.ui;

import ch.etappe.dossier.GlassNotice;
import ch.etappe.dossier.GlassNotices;
import ch.etappe.identity.Account;
import ch.etappe.identity.Role;
import ch.etappe.shell.HomeTile;
import ch.etappe.uikit.DueList;
import ch.etappe.uikit.DueList.Tone;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Panel;
import ch.etappe.uikit.UserText;
import ch.etappe.uikit.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** First on the home, because it is rare: that somebody broke the glass of one's own case. Each is seen on its own. */
@Service
class GlassTile implements HomeTile {

    private final GlassNotices notices;

    GlassTile(GlassNotices notices) {
        this.notices = notices;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CASEWORKER, Role.REGION_LEAD);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> show(Account account) {
        Div place = new Div();
        refresh(place);
        return place.getComponentCount() == 0 ? Optional.empty() : Optional.of(place);
    }

    private void refresh(Div place) {
        place.removeAll();
        List<GlassNotice> unseen = notices.unseen();
        place.setVisible(!unseen.isEmpty());
        if (unseen.isEmpty()) {
            return;
        }
        Wording words = Wording.of(place);
        DueList list = new DueList();
        unseen.forEach(notice -> list.row(
                Tone.URGENT,
                Icon.SHIELD,
                new Anchor("casework/dossiers/" + notice.dossier().id(), new UserText(notice.person())),
                new UserText(GlassOnCase.detail(notice, words)),
                GlassOnCase.seen(notice, notices, () -> refresh(place), words)));
        place.add(Panel.open("glass", words.of("reading.glass.tile")).with(list));
    }
}
