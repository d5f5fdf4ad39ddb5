package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Presence;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.Polling;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Says who else has this case open; looks again every ten seconds while the page is shown.
 * <p><b>Accessibility:</b> a status, announced when somebody comes or goes; nothing is shown while one is alone.
 */
class PresenceLine extends Paragraph {

    private final transient Presence presence;
    private final DossierId dossier;

    PresenceLine(Presence presence, DossierId dossier) {
        this.presence = presence;
        this.dossier = dossier;
        addClassName("presence");
        getElement().setAttribute("role", "status");
        Polling.of(this, this::look).every(Presence.BEAT);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        look();
    }

    private void look() {
        List<String> others = presence.seen(dossier);
        removeAll();
        setVisible(!others.isEmpty());
        if (!others.isEmpty()) {
            add(
                    Icon.EYE.create(),
                    new UserText(getTranslation("dossier.presence", others.size(), String.join(", ", others))));
        }
    }
}
