package ch.etappe.standard;

import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.person.TargetGroup;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a version: what, for whom, by whom, until when.
 *
 * @param code stays the same from version to version, e.g. {@code FIRST_INFORMATION_TALK}
 * @param stage position of its stage
 * @param deadline null for none
 */
public record StepRule(
        StepTypeId id,
        String code,
        int stage,
        int position,
        LocalizedText title,
        ProcessArea area,
        Role responsible,
        StepNeed need,
        Set<TargetGroup> groups,
        AgeRange age,
        @Nullable Deadline deadline,
        List<ChecklistItem> checklist)
        implements Serializable {

    /** What a step is for one person. */
    public enum Application {
        REQUIRED,
        OPTIONAL,
        /** The person does not have the step. */
        NONE
    }

    /** BR09, BR10 and the differences between target groups, as the canton has written them into the version. */
    public Application appliesTo(Newcomer who) {
        if (!groups.contains(who.group()) || isOver(who)) {
            return Application.NONE;
        }
        boolean inRange = age.contains(who);
        return switch (need) {
            case REQUIRED -> inRange ? Application.REQUIRED : Application.NONE;
            case OPTIONAL -> inRange ? Application.OPTIONAL : Application.NONE;
            case REQUIRED_ELSE_OPTIONAL -> inRange ? Application.REQUIRED : Application.OPTIONAL;
        };
    }

    /** What is to be done before kindergarten has no sense in it. */
    private boolean isOver(Newcomer who) {
        return deadline != null
                && deadline.from() == Deadline.From.KINDERGARTEN
                && !Kindergarten.startOf(who.birth()).isAfter(who.allocated());
    }
}
