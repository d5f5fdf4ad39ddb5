package ch.etappe.dossier.ui;

import ch.etappe.dossier.StaffMember;
import ch.etappe.identity.UserId;
import ch.etappe.uikit.ActDialog;
import ch.etappe.uikit.DayField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import java.util.List;

/** Asks who is away from when to when, and who stands in. */
class AbsenceDialog extends ActDialog {

    private final Select<StaffMember> who;
    private final Select<StaffMember> deputy;
    private final DayField from;
    private final DayField to;

    /** @param who, deputy chosen from the region; the days are whole ones */
    record Form(UserId who, UserId deputy, LocalDate from, LocalDate to) {}

    AbsenceDialog(
            List<StaffMember> staff, SerializablePredicate<UserId> mayEnterFor, SerializableConsumer<Form> onEnter) {
        this(new Select<>(), new Select<>(), new DayField(""), new DayField(""));
        setHeaderTitle(getTranslation("dossier.absence.enter"));
        List<StaffMember> possible =
                staff.stream().filter(member -> mayEnterFor.test(member.id())).toList();
        who.setItems(possible);
        if (possible.size() == 1) {
            who.setValue(possible.getFirst());
        }
        deputy.setItems(staff);
        act(
                getTranslation("dossier.absence.save"),
                this::isComplete,
                () -> onEnter.accept(
                        new Form(who.getValue().id(), deputy.getValue().id(), from.getValue(), to.getValue())));
    }

    private AbsenceDialog(Select<StaffMember> who, Select<StaffMember> deputy, DayField from, DayField to) {
        super("", who, from, to, deputy);
        this.who = who;
        this.deputy = deputy;
        this.from = from;
        this.to = to;
        who.setLabel(getTranslation("dossier.absence.who"));
        who.setItemLabelGenerator(StaffMember::name);
        deputy.setLabel(getTranslation("dossier.absence.deputy"));
        deputy.setItemLabelGenerator(StaffMember::name);
        from.setLabel(getTranslation("dossier.absence.from"));
        to.setLabel(getTranslation("dossier.absence.to"));
    }

    private boolean isComplete() {
        StaffMember chosen = deputy.getValue();
        return mark(who, who.getValue() != null, getTranslation("dossier.lead.choose"))
                & mark(from, from.getValue() != null, getTranslation("uikit.me.required"))
                & mark(
                        to,
                        to.getValue() != null
                                && from.getValue() != null
                                && !to.getValue().isBefore(from.getValue()),
                        getTranslation("dossier.refusal.absence-order"))
                & mark(
                        deputy,
                        chosen != null && !chosen.equals(who.getValue()),
                        getTranslation(chosen == null ? "dossier.lead.choose" : "dossier.refusal.deputy-self"));
    }
}
