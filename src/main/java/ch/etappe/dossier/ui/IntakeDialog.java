package ch.etappe.dossier.ui;

import ch.etappe.dossier.StaffMember;
import ch.etappe.uikit.ActDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks who of the region receives new dossiers. */
class IntakeDialog extends ActDialog {

    private final Select<StaffMember> who;

    IntakeDialog(List<StaffMember> staff, @Nullable StaffMember now, SerializableConsumer<StaffMember> onChoice) {
        this(new Select<>());
        setHeaderTitle(getTranslation("dossier.intake.choose"));
        who.setLabel(getTranslation("dossier.intake.who"));
        who.setHelperText(getTranslation("dossier.intake.help"));
        who.setItems(staff);
        who.setItemLabelGenerator(StaffMember::name);
        staff.stream().filter(member -> member.equals(now)).findFirst().ifPresent(who::setValue);
        act(
                getTranslation("dossier.intake.save"),
                () -> mark(who, who.getValue() != null, getTranslation("dossier.lead.choose")),
                () -> onChoice.accept(who.getValue()));
    }

    private IntakeDialog(Select<StaffMember> who) {
        super("", who);
        this.who = who;
    }
}
