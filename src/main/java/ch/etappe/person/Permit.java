package ch.etappe.person;

import ch.etappe.kernel.TargetGroup;
import java.util.EnumSet;
import java.util.Set;

/**
 * Letter of a residence permit. F, N and S leave out groups; none of the letters says which group it is: F is a
 * provisionally admitted refugee or not, B is many things.
 */
public enum Permit {
    B,
    C,
    L,
    F,
    N,
    S;

    /** The groups that somebody with this permit can belong to. */
    public Set<TargetGroup> groups() {
        return switch (this) {
            case F -> EnumSet.of(TargetGroup.VA, TargetGroup.FL_VA);
            case N -> EnumSet.of(TargetGroup.AS);
            case S -> EnumSet.of(TargetGroup.S);
            case B, C, L -> EnumSet.of(TargetGroup.FL_B, TargetGroup.S_B, TargetGroup.AIG, TargetGroup.CH_SH);
        };
    }
}
