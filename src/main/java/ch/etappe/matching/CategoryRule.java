package ch.etappe.matching;

import ch.etappe.kernel.TargetGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a kind of offer is; a row of {@code match_rule}.
 *
 * @param fromAge null for none
 * @param toAge the last age that fits; null for none
 * @param groups empty for all
 * @param intensive two at once are too much
 * @param occupation not after a final negative decision
 */
record CategoryRule(
        @Nullable Integer fromAge,
        @Nullable Integer toAge,
        Set<TargetGroup> groups,
        boolean intensive,
        boolean occupation) {

    static final CategoryRule NONE = new CategoryRule(null, null, Set.of(), false, false);
}
