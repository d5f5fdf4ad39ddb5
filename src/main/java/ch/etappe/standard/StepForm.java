package ch.etappe.standard;

import ch.etappe.identity.Role;
import ch.etappe.kernel.LocalizedText;
import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.person.TargetGroup;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the canton writes about a step. See {@link StepRule}. */
public record StepForm(
        LocalizedText title,
        ProcessArea area,
        Role responsible,
        StepNeed need,
        Set<TargetGroup> groups,
        AgeRange age,
        @Nullable Deadline deadline,
        List<ChecklistItem> checklist)
        implements Serializable {

    /** Who may be responsible for a step. */
    public static final List<Role> RESPONSIBLE =
            List.of(Role.CASEWORKER, Role.REGION_LEAD, Role.MUNICIPALITY, Role.PROVIDER, Role.CANTON);

    /** @throws Refusal {@code standard.refusal.no-group} if it is for nobody */
    public StepForm {
        if (groups.isEmpty()) {
            throw new Refusal("standard.refusal.no-group");
        }
        groups = Set.copyOf(groups);
        checklist = List.copyOf(checklist);
    }
}
