package ch.etappe.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.etappe.kernel.ProcessArea;
import ch.etappe.kernel.Refusal;
import ch.etappe.kernel.TargetGroup;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingRulesTest {

    @Test
    @DisplayName("BR16: permit N is paid from the flat rate in areas c and e only")
    void asylumSeekersInLanguageAndEarlyChildhood() {
        assertThat(FundingRules.areas(CostBearer.CANTON_IP, TargetGroup.AS))
                .containsExactlyInAnyOrder(ProcessArea.LANGUAGE_EDU, ProcessArea.EARLY_CHILDHOOD);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> FundingRules.require(CostBearer.CANTON_IP, TargetGroup.AS, ProcessArea.EMPLOYABILITY));
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetGroup.class,
            names = {"FL_B", "FL_VA", "VA", "S_B"})
    void whoWasRecognisedOrAdmittedIsPaidFromTheFlatRateInAllAreas(TargetGroup group) {
        assertThat(FundingRules.areas(CostBearer.CANTON_IP, group)).containsExactlyInAnyOrder(ProcessArea.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetGroup.class,
            names = {"S", "AIG", "CH_SH"})
    void othersAreNotPaidFromTheFlatRate(TargetGroup group) {
        assertThat(FundingRules.areas(CostBearer.CANTON_IP, group)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TargetGroup.class)
    void programmeSPaysForStatusSOnly(TargetGroup group) {
        Set<ProcessArea> areas = FundingRules.areas(CostBearer.CANTON_PROGRAMM_S, group);

        assertThat(areas.isEmpty()).isEqualTo(group != TargetGroup.S);
    }
}
