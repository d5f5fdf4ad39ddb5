package ch.etappe.funding;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For whom the Confederation's money may be spent. What law fixes is code, not a setting.
 *
 * <p>Sources: VIntA Art. 15 para. 1 (recognised refugees, provisionally admitted, people in need of protection with a
 * residence permit: all areas) and para. 5 (asylum seekers in the extended procedure: language and education, early
 * childhood; BR16); the programme agreement for Programme S (protection status S). The other bearers decide by their own
 * law and are not limited here.
 */
public final class FundingRules {

    private static final Set<ProcessArea> ALL = EnumSet.allOf(ProcessArea.class);
    private static final Set<ProcessArea> IN_PROCEDURE =
            EnumSet.of(ProcessArea.LANGUAGE_EDU, ProcessArea.EARLY_CHILDHOOD);
    private static final Set<ProcessArea> NONE = EnumSet.noneOf(ProcessArea.class);

    private FundingRules() {}

    /** In which areas this bearer may pay for somebody of this group. */
    public static Set<ProcessArea> areas(CostBearer bearer, TargetGroup group) {
        return Set.copyOf(
                switch (bearer) {
                    case CANTON_IP ->
                        switch (group) {
                            case FL_B, FL_VA, VA, S_B -> ALL;
                            case AS -> IN_PROCEDURE;
                            case S, AIG, CH_SH -> NONE;
                        };
                    case CANTON_PROGRAMM_S -> group == TargetGroup.S ? ALL : NONE;
                    case CANTON_KIP, SOCIAL_ASSISTANCE_REGION, MUNICIPALITY, ALV, IV, PARTICIPANT -> ALL;
                });
    }

    /**
     * Lets the caller go on only if this bearer may pay.
     *
     * @throws Refusal {@code funding.refusal.in-procedure} (BR16), {@code funding.refusal.group}
     */
    public static void require(CostBearer bearer, TargetGroup group, ProcessArea area) {
        Set<ProcessArea> areas = areas(bearer, group);
        if (!areas.contains(area)) {
            throw new Refusal(areas.isEmpty() ? "funding.refusal.group" : "funding.refusal.in-procedure");
        }
    }

    /** Who may pay for somebody of this group; who is asked first comes first. Only those whose money is in our ledger. */
    public static List<CostBearer> bearers(TargetGroup group, ProcessArea area) {
        CostBearer first = switch (group) {
            case FL_B, FL_VA, VA, S_B, AS -> CostBearer.CANTON_IP;
            case S -> CostBearer.CANTON_PROGRAMM_S;
            case AIG -> CostBearer.CANTON_KIP;
            case CH_SH -> CostBearer.SOCIAL_ASSISTANCE_REGION;
        };
        return Stream.of(
                        Stream.of(first, CostBearer.SOCIAL_ASSISTANCE_REGION),
                        Stream.of(CostBearer.values()).filter(CostBearer::hasFund))
                .flatMap(each -> each)
                .distinct()
                .filter(bearer -> areas(bearer, group).contains(area))
                .toList();
    }
}
