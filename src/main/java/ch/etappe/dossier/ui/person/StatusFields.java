package ch.etappe.dossier.ui.person;

import ch.etappe.kernel.TargetGroup;
import ch.etappe.person.FieldProblem;
import ch.etappe.person.Permit;
import ch.etappe.person.ResidenceStatus;
import ch.etappe.uikit.DayField;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Permit and target group. Both are asked: neither determines the other. Whether a negative decision is final is asked
 * of asylum seekers only.
 */
class StatusFields extends FieldGroup {

    private final Select<Permit> permit;
    private final Select<TargetGroup> group;
    private final DayField from;
    private final DayField decided;
    private final DayField rejected;

    /** @param fromName how problems name the day from which it holds */
    StatusFields(NamedFields fields, @Nullable ResidenceStatus now, String fromName, LocalDate today) {
        super(fields);
        permit = field("permit", new Select<>());
        permit.setLabel(getTranslation("person.field.permit"));
        permit.setItems(Permit.values());
        permit.setEmptySelectionAllowed(true);
        permit.setEmptySelectionCaption(getTranslation("person.status.no-permit"));
        permit.setItemLabelGenerator(one -> one == null ? getTranslation("person.status.no-permit") : one.name());
        group = field("targetGroup", new Select<>());
        group.setLabel(getTranslation("person.field.target-group"));
        group.setItems(TargetGroup.values());
        group.setItemLabelGenerator(one -> getTranslation(one.key()));
        permit.addValueChangeListener(change -> sayGroupsOf(change.getValue()));
        if (now != null) {
            permit.setValue(now.permit());
            group.setValue(now.targetGroup());
        }
        from = day(fromName, getTranslation("person.field.from"), null);
        from.setMax(today);
        decided = day("decidedOn", getTranslation("person.field.decided-on"), null);
        decided.setMax(today);
        rejected = day("rejectedOn", getTranslation("person.field.rejected-on"), now == null ? null : now.rejectedOn());
        rejected.setHelperText(getTranslation("person.field.rejected-on-help"));
        rejected.setMax(today);
        group.addValueChangeListener(change -> askForFinality(change.getValue()));
        askForFinality(group.getValue());
        require(group);
    }

    /** What is wrong with it from a day on. */
    List<FieldProblem> problems(@Nullable LocalDate since, LocalDate today) {
        return group.isEmpty()
                ? List.of(new FieldProblem("targetGroup", "person.refusal.group-missing"))
                : value().problems(since, today);
    }

    /** Once there are no problems. */
    ResidenceStatus value() {
        return new ResidenceStatus(
                permit.getValue(),
                Objects.requireNonNull(group.getValue()),
                decided.getValue(),
                rejected.isVisible() ? rejected.getValue() : null);
    }

    @Nullable
    LocalDate since() {
        return from.getValue();
    }

    DayField from() {
        return from;
    }

    private void askForFinality(@Nullable TargetGroup chosen) {
        rejected.setVisible(chosen == TargetGroup.AS);
    }

    private void sayGroupsOf(@Nullable Permit letter) {
        group.setHelperText(
                letter == null
                        ? ""
                        : getTranslation(
                                "person.status.groups-of",
                                letter.name(),
                                ListFormatter.getInstance(getLocale(), Type.OR, Width.WIDE)
                                        .format(letter.groups().stream()
                                                .map(one -> getTranslation(one.key()))
                                                .toList())));
    }
}
