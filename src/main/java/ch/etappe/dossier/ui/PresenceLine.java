package ch.etappe.dossier.ui;

import ch.etappe.dossier.DossierId;
import ch.etappe.dossier.Presence;
import ch.etappe.uikit.Icon;
import ch.etappe.uikit.UserText;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says who else has this case open; looks again every ten seconds while the page is shown.
 * <p><b>Accessibility:</b> a status, announced when somebody comes or goes; nothing is shown while one is alone.
 */
class PresenceLine extends Paragraph {

    private static final int NO_POLLING = -1;

    private final transient Presence presence;
    private final DossierId dossier;
    private @Nullable Registration polling;

    PresenceLine(Presence presence, DossierId dossier) {
        this.presence = presence;
        this.dossier = dossier;
        addClassName("presence");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        UI ui = attach.getUI();
        ui.setPollInterval((int) Presence.BEAT.toMillis());
        polling = ui.addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        detach.getUI().setPollInterval(NO_POLLING);
        if (polling != null) {
            polling.remove();
        }
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
