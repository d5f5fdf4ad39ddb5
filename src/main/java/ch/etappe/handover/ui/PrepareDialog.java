package ch.etappe.handover.ui;

import ch.etappe.dossier.StaffMember;
import ch.etappe.handover.HandoverTargets;
import ch.etappe.identity.UserId;
import ch.etappe.organisation.RegionSummary;
import ch.etappe.uikit.ActDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks to whom the case shall go: the region where the person lives, if it is another, or a colleague. */
class PrepareDialog extends ActDialog {

    /** @param colleague null for the other region */
    private record Target(String name, @Nullable UserId colleague) implements Serializable {}

    PrepareDialog(HandoverTargets targets, SerializableConsumer<@Nullable UserId> onChosen) {
        this(targets, new Select<>(), onChosen);
    }

    private PrepareDialog(HandoverTargets targets, Select<Target> to, SerializableConsumer<@Nullable UserId> onChosen) {
        super("", to);
        setHeaderTitle(getTranslation("handover.prepare-title"));
        to.setLabel(getTranslation("handover.prepare-to"));
        RegionSummary region = targets.region();
        List<Target> possible = new ArrayList<>();
        if (region != null) {
            possible.add(new Target(getTranslation("handover.prepare-region", region.name()), null));
        }
        for (StaffMember colleague : targets.colleagues()) {
            possible.add(new Target(colleague.name(), colleague.id()));
        }
        to.setItems(possible);
        to.setItemLabelGenerator(Target::name);
        if (region != null) {
            to.setValue(possible.getFirst());
        } else {
            add(new Paragraph(getTranslation("handover.prepare-here")));
        }
        act(
                getTranslation("handover.prepare"),
                () -> mark(to, to.getValue() != null, getTranslation("handover.choose")),
                () -> onChosen.accept(to.getValue().colleague()));
    }
}
